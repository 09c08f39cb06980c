import { resolve } from 'node:path';

import ts from 'typescript';

import { SITE_OPTIONS } from './support/compiler-options';

const PACKAGE = resolve(__dirname, '..');

const isReference = (type: ts.Type): type is ts.TypeReference =>
  'objectFlags' in type && (Number(type.objectFlags) & ts.ObjectFlags.Reference) !== 0;

/** Names of what an entry exports that holds `any`, however deep, in the declarations of this package. */
const exportsWithAny = (entry: string): string[] => {
  const file = resolve(PACKAGE, entry);
  const program = ts.createProgram([file], SITE_OPTIONS);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} exports nothing.`);
  const found: string[] = [];
  const seen = new Set<ts.Type>();

  const isOurs = (symbol: ts.Symbol | undefined): boolean =>
    symbol?.declarations?.every((each) => each.getSourceFile().fileName.startsWith(`${PACKAGE}/`)) ?? true;

  const visit = (type: ts.Type, path: string): void => {
    if (type.flags & ts.TypeFlags.Any) found.push(path);
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) visit(part, path);
    for (const argument of type.aliasTypeArguments ?? []) visit(argument, path);
    if (isReference(type)) for (const argument of checker.getTypeArguments(type)) visit(argument, path);
    if (!isOurs(type.symbol)) return;
    for (const info of checker.getIndexInfosOfType(type)) visit(info.type, `${path}[]`);
    for (const property of type.getProperties().filter(isOurs)) {
      visit(checker.getTypeOfSymbol(property), `${path}.${property.name}`);
    }
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      visit(signature.getReturnType(), `${path}()`);
      for (const parameter of signature.getParameters()) {
        visit(checker.getTypeOfSymbol(parameter), `${path}(${parameter.name})`);
      }
    }
  };

  for (const symbol of checker.getExportsOfModule(module)) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const isValue = (target.flags & ts.SymbolFlags.Value) !== 0;
    visit(isValue ? checker.getTypeOfSymbol(target) : checker.getDeclaredTypeOfSymbol(target), symbol.name);
  }
  return found;
};

describe('the exported types', () => {
  it.each([
    'src/index.ts',
    'src/graphql-request.ts',
    'src/operations.ts',
    'src/submissions/index.ts',
    'src/images/index.ts',
    'src/blocks/index.ts',
    'src/json-ld/index.ts',
    'src/hreflang/index.ts',
    'src/calendar/index.ts',
    'src/dates/index.ts',
    'src/money/index.ts',
    'src/own/introspection.ts',
    'src/network/index.ts',
    'src/react/index.ts',
    'src/preview/index.ts',
  ])('of %s hold no any', (entry) => {
    expect(exportsWithAny(entry)).toEqual([]);
  });

  it('are searched deeply enough to find one', () => {
    expect(exportsWithAny('tests/support/any.ts')).toEqual(['read().items.title']);
  });
});
