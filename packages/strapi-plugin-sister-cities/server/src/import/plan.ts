import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { definitionOf, DEFINITIONS } from '../content-types';
import { problem, quoted } from '../model/problem';
import type { Attribute, ContentTypeDefinition, Problem, Values } from '../model/types';
import type { ValidationContext } from '../model/validate';
import { attributeOf, checkRecord, prepareWrite } from '../model/validate';

import { SECTIONS } from './sections';

/** One record to write: where it stood in the file, what it is called, its plain fields and its references by key. */
export interface PlannedRow {
  definition: ContentTypeDefinition;
  path: string[];
  /** `relationship:portland-sapporo`: stable across imports. */
  reference: string;
  fields: Record<string, unknown>;
  /** Relation name to the references of its targets; `null` clears a to-one relation. */
  relations: Record<string, string[] | null>;
}

export interface Plan {
  rows: PlannedRow[];
  problems: Problem[];
}

const referenceTo = (uid: string | undefined, key: string): string => {
  const target = uid === undefined ? undefined : definitionOf(uid);
  return `${target?.name ?? 'unknown'}:${key}`;
};

/** The key in a reference: `sapporo` of `city:sapporo`. */
export const keyIn = (reference: string): string => reference.slice(reference.indexOf(':') + 1);

const targetKeys = (value: unknown): string[] | null | undefined => {
  if (value === null) return null;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
};

/** The attribute that a name in a file stands for: `relationship` for `relationshipDocumentId` of a log. */
const namedInFile = (definition: ContentTypeDefinition, name: string): string => {
  const byDocumentId = `${name}DocumentId`;
  return attributeOf(definition, byDocumentId) === undefined ? name : byDocumentId;
};

/** What a file calls an attribute: the inverse of `namedInFile`. */
export const nameInFile = (definition: ContentTypeDefinition, name: string): string =>
  attributeOf(definition, name)?.pluginOptions['sister-cities'].documentIdOf === undefined
    ? name
    : name.replace(/DocumentId$/, '');

/** The type that an attribute refers to, by a relation or by a document id. */
export const targetOf = (attribute: Attribute): string | undefined => {
  const { documentIdOf } = attribute.pluginOptions['sister-cities'];
  return documentIdOf === undefined ? attribute.target : uidOf(documentIdOf);
};

const isReference = (attribute: Attribute): boolean =>
  attribute.type === 'relation' || targetOf(attribute) !== undefined;

/** What a row says, before anything is checked but whether it can be said at all. */
interface Reading extends Pick<PlannedRow, 'fields' | 'relations'> {
  /** Problems by the name of the field. */
  problems: Map<string, Problem>;
}

const readRow = (definition: ContentTypeDefinition, input: Values, path: string[]): Reading => {
  const { fields, relations, problems }: Reading = { fields: {}, relations: {}, problems: new Map() };
  const refuse = (name: string, value: unknown, expected: string): void => {
    problems.set(name, problem([...path, name], value, expected));
  };
  for (const [name, value] of Object.entries(input)) {
    if (name.startsWith('$') || value === undefined) continue;
    const attributeName = namedInFile(definition, name);
    const attribute = attributeOf(definition, attributeName);
    if (!attribute || attribute.pluginOptions['sister-cities'].derivedFrom !== undefined) {
      refuse(name, value, `a field of ${definition.displayName.toLowerCase()}, which has none of that name`);
    } else if (isReference(attribute)) {
      const keys = targetKeys(value);
      if (keys === undefined) refuse(name, value, 'a key or a list of keys');
      else if (!attribute.relation?.endsWith('ToMany') && (keys ?? []).length > 1)
        refuse(name, value, 'one key');
      else relations[attributeName] = keys?.map((each) => referenceTo(targetOf(attribute), each)) ?? null;
    } else if (attribute.type === 'media') {
      if (!Array.isArray(value) || value.length > 0)
        refuse(name, value, 'an empty list: files are added in the admin panel');
    } else fields[name] = value;
  }
  return { fields, relations, problems };
};

export const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Required fields that the row leaves out or clears. */
const missing = (definition: ContentTypeDefinition, row: Reading, path: string[]): Problem[] =>
  Object.entries(definition.attributes).flatMap(([name, attribute]) => {
    const { alwaysSet } = attribute.pluginOptions['sister-cities'];
    if (!attribute.required || alwaysSet || row.problems.has(name)) return [];
    const given: Values = { [name]: attribute.default, ...row.fields, ...row.relations };
    return isNothing(given[name]) ? [problem([...path, name], null, 'a value')] : [];
  });

/** The rules read records; in a file, the key of a record stands for it. */
const partiesOf = ({ ruleRelations = [] }: ContentTypeDefinition, relations: Reading['relations']): Values =>
  Object.fromEntries(
    ruleRelations.map((name) => {
      const [reference] = relations[name] ?? [];
      return [name, reference === undefined ? null : { documentId: reference, name: keyIn(reference) }];
    }),
  );

const planRow = (
  definition: ContentTypeDefinition,
  row: unknown,
  path: string[],
  stored: ReadonlySet<string>,
  context: ValidationContext,
): { row?: PlannedRow; problems: Problem[] } => {
  if (!isRecord(row)) return { problems: [problem(path, row, 'an object')] };
  const { naturalKey } = definition;
  const { key, ...rest } = row;
  if (naturalKey !== undefined && typeof key !== 'string') {
    return { problems: [problem([...path, 'key'], key, `a key, which becomes the ${naturalKey}`)] };
  }
  const reading = readRow(definition, naturalKey === undefined ? row : { ...rest, [naturalKey]: key }, path);
  const other = naturalKey === undefined ? undefined : rest[naturalKey];
  if (naturalKey !== undefined && other !== undefined && other !== key) {
    const expected = `the key of the row, ${quoted(key)}, or no ${naturalKey} at all`;
    reading.problems.set(naturalKey, problem([...path, naturalKey], other, expected));
  }
  const { data, problems } = prepareWrite(definition, reading.fields, context);
  const { relations } = reading;
  const fields = Object.fromEntries(Object.keys(reading.fields).map((name) => [name, data[name]]));
  const record = { ...data, ...partiesOf(definition, relations) };
  const reference = `${definition.name}:${typeof key === 'string' && naturalKey !== undefined ? key.trim() : ''}`;
  const creation = stored.has(reference) ? [] : (definition.creationRules ?? []);
  const found = [
    ...problems,
    ...checkRecord(definition, record),
    ...creation.flatMap((rule) => rule(record)),
  ];
  return {
    row: { definition, path, reference, fields, relations },
    problems: [
      ...reading.problems.values(),
      ...missing(definition, { ...reading, fields }, path),
      ...found.map((each) => ({
        ...each,
        path: [...path, ...each.path],
        message: `${path.join('.')}.${each.message}`,
      })),
    ],
  };
};

const rowsOfSection = (
  content: Values,
  key: string,
  single: boolean,
): { value: unknown; path: string[] }[] | Problem => {
  const section = content[key];
  if (section === undefined || section === null) return [];
  if (single) return [{ value: section, path: [key] }];
  if (!Array.isArray(section)) return problem([key], section, 'a list');
  return section.map((value: unknown, index) => ({ value, path: [key, String(index)] }));
};

const unresolved = (rows: PlannedRow[], known: ReadonlySet<string>): Problem[] =>
  rows.flatMap(({ path, relations, definition }) =>
    Object.entries(relations).flatMap(([name, targets]) =>
      (targets ?? [])
        .filter((target) => !known.has(target))
        .map((target) =>
          problem(
            [...path, nameInFile(definition, name)],
            keyIn(target),
            'the key of a record in this file or in the database',
          ),
        ),
    ),
  );

const repeated = (rows: PlannedRow[]): Problem[] => {
  const seen = new Set<string>();
  return rows.flatMap(({ path, reference, definition }) => {
    if (definition.naturalKey === undefined || !seen.has(reference)) {
      seen.add(reference);
      return [];
    }
    return [problem([...path, 'key'], keyIn(reference), 'a key that no other row of the section has')];
  });
};

/** Rows of a section may name one another: what is named is written before what names it. */
const inReferenceOrder = (rows: readonly PlannedRow[]): PlannedRow[] => {
  const byReference = new Map(rows.map((row) => [row.reference, row]));
  const ordered = new Set<PlannedRow>();
  const started = new Set<PlannedRow>();
  const add = (row: PlannedRow): void => {
    if (started.has(row)) return;
    started.add(row);
    for (const target of Object.values(row.relations).flat()) {
      const named = target === null ? undefined : byReference.get(target);
      if (named?.definition === row.definition) add(named);
    }
    ordered.add(row);
  };
  rows.forEach(add);
  return [...ordered];
};

/**
 * Reads an import file without touching the database: what would be written, and everything that is wrong with it.
 * `stored` holds references of records that exist already.
 */
export const planImport = (
  content: Values,
  stored: ReadonlySet<string>,
  context: ValidationContext,
): Plan => {
  const problems: Problem[] = Object.keys(content)
    .filter((key) => !key.startsWith('$') && !SECTIONS.some((section) => section.key === key))
    .map((key) =>
      problem([key], content[key], `one of the sections ${SECTIONS.map((each) => each.key).join(', ')}`),
    );
  const rows: PlannedRow[] = [];
  for (const { key, type } of SECTIONS) {
    const definition = DEFINITIONS[type];
    const found = rowsOfSection(content, key, definition.kind === 'singleType');
    if (!Array.isArray(found)) {
      problems.push(found);
      continue;
    }
    for (const { value, path } of found) {
      const planned = planRow(definition, value, path, stored, context);
      problems.push(...planned.problems);
      if (planned.row) rows.push(planned.row);
    }
  }
  const known = new Set([...stored, ...rows.map(({ reference }) => reference)]);
  problems.push(...unresolved(rows, known), ...repeated(rows));
  return { rows: inReferenceOrder(rows), problems };
};
