import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { buildSchema, isObjectType, Kind, parse } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import ts from 'typescript';

import { SITE_OPTIONS } from './support/compiler-options';
import { WITHOUT_DOCSTRING } from './support/undocumented';

const PACKAGE = resolve(__dirname, '..');
const SCHEMA = buildSchema(readFileSync(join(PACKAGE, 'schema.graphql'), 'utf8'));
const BUILT = join(PACKAGE, 'dist');

/** A field of a type of the package, and what the schema says of it. */
interface Described {
  field: string;
  description: string;
}

const objectType = (name: string): GraphQLObjectType => {
  const type = SCHEMA.getType(name);
  if (!isObjectType(type)) throw new Error(`The schema has no type ${name}.`);
  return type;
};

const described = (entries: readonly { name: string; description?: string | null | undefined }[]) =>
  entries.map(({ name, description }): Described => ({
    field: name,
    description: description?.trim() ?? '',
  }));

/** For each type made of a fragment, such as `City` of `CityFull`, the fields of its record. */
const ofFragments = (): [string, Described[]][] =>
  parse(readFileSync(join(PACKAGE, 'fragments.graphql'), 'utf8')).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) return [];
    const fields = Object.values(objectType(definition.typeCondition.name.value).getFields());
    return [[definition.name.value.replace(/Full$/, ''), described(fields)]];
  });

/** What the schema says of the fields of `City`, `CityFilters` or `AnniversariesOptions`. */
const descriptionsOf = (name: string, fragments: ReadonlyMap<string, Described[]>): Described[] => {
  const overview = /^(\w+)Options$/.exec(name)?.[1];
  if (overview !== undefined) {
    return described(objectType('Query').getFields()[`sisterCities${overview}`]?.args ?? []);
  }
  const found = fragments.get(name.replace(/Filters$/, ''));
  if (!found) throw new Error(`${name} is made of nothing in the schema.`);
  return found;
};

const MODEL = [
  ...readFileSync(join(PACKAGE, 'src/generated/model.ts'), 'utf8').matchAll(/^export interface (\w+)/gm),
].map(([, name = '']) => name);

/** Such as `it.name;` in the editor of a site, with the place of the name. */
interface Written {
  text: string;
  places: { type: string; field: string; position: number }[];
}

const writtenFor = (fieldsOf: (type: string) => readonly string[]): Written => {
  const written: Written = { text: `import type * as sdk from './index';\n`, places: [] };
  for (const type of MODEL) {
    written.text += `declare const a${type}: sdk.${type};\n`;
    for (const field of fieldsOf(type)) {
      written.places.push({ type, field, position: written.text.length + `a${type}.`.length });
      written.text += `a${type}.${field};\n`;
    }
  }
  return written;
};

/** What an editor shows for names in a file that stands beside the built types. */
const editorOf = (file: string, text: string): ts.LanguageService =>
  ts.createLanguageService({
    getCompilationSettings: () => SITE_OPTIONS,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => BUILT,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
  });

/** Built entries that people write against; the types of graphql-request and gql.tada are those of their own tools. */
const entries = (): string[] => {
  const manifest: { exports: Record<string, string | { import?: { types: string } }> } = JSON.parse(
    readFileSync(join(PACKAGE, 'package.json'), 'utf8'),
  );
  return Object.entries(manifest.exports).flatMap(([name, conditions]) =>
    typeof conditions === 'string' || !conditions.import || /graphql-request|introspection/.test(name)
      ? []
      : [resolve(PACKAGE, conditions.import.types)],
  );
};

const typesOf = (entry: string, program: ts.Program): [string, ts.Type][] => {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} exports nothing.`);
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const type = checker.getDeclaredTypeOfSymbol(target);
    return target.flags & ts.SymbolFlags.Type && !type.isUnion() ? [[symbol.name, type]] : [];
  });
};

/** Whether people can write it: it is declared here, and not under a symbol, as the brands of dates and money are. */
const isOurs = ({ declarations, name }: ts.Symbol): boolean =>
  !name.startsWith('__@') &&
  (declarations?.every((each) => each.getSourceFile().fileName.startsWith(`${BUILT}/`)) ?? false);

const undocumentedFields = (): string[] => {
  const program = ts.createProgram(entries(), SITE_OPTIONS);
  const checker = program.getTypeChecker();
  const names = entries()
    .flatMap((entry) => typesOf(entry, program))
    .flatMap(([name, type]) =>
      type
        .getProperties()
        .filter((field) => isOurs(field) && field.getDocumentationComment(checker).length === 0)
        .map((field) => `${name}.${field.name}`),
    );
  return [...new Set(names)];
};

const isExcepted = (name: string): boolean =>
  WITHOUT_DOCSTRING.some(({ fields }) => fields.includes(name) || fields.includes(name.replace(/^\w+/, '*')));

describe('what the schema says of a field', () => {
  it('is what the editor shows for it, of every type of the model as it is built', () => {
    const fragments = new Map(ofFragments());
    const wanted = new Map(
      MODEL.flatMap((type) =>
        descriptionsOf(type, fragments).map(({ field, description }) => [`${type}.${field}`, description]),
      ),
    );
    const fieldsOf = (type: string) => descriptionsOf(type, fragments).map(({ field }) => field);
    const file = join(BUILT, 'editor-of-a-site.ts');
    const { text, places } = writtenFor(fieldsOf);
    const editor = editorOf(file, text);
    let compared = 0;
    const different = places.flatMap(({ type, field, position }) => {
      const shown = editor.getQuickInfoAtPosition(file, position);
      const description = wanted.get(`${type}.${field}`) ?? '';
      // What was not asked for has no type, and a field of the host has no description.
      if (!shown || shown.displayParts?.some(({ text: part }) => part === 'any') || description === '')
        return [];
      compared += 1;
      const documentation = ts.displayPartsToString(shown.documentation);
      return documentation === description ? [] : [`${type}.${field}: ${documentation}`];
    });
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(800);
  });
});

describe('a field without a docstring, of any type that people write against', () => {
  it('is one of those that need none, for a reason', () => {
    const fields = undocumentedFields();
    expect(fields.filter((name) => !isExcepted(name))).toEqual([]);
    // It would be found: some have none.
    expect(fields).toContain('City.documentId');
  });
});
