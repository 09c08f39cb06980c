import { itemFragmentName } from '../fragments.mjs';
import { fragmentTypeName, overviewOptionsName, typeName, upperFirst } from '../names.mjs';
import { operationNames } from '../operation-names.mjs';
import { overviewsOf, recordsOf } from '../records.mjs';
import { comment } from './comment.mjs';
import { definitionsOf } from './definitions.mjs';
import { METHOD_WORDS } from './method-words.mjs';
import { readingOperations } from './operations.mjs';

/**
 * The methods that read a kind of record, each called after its operation. `kind` is that of src/readers.ts, which makes
 * the method of it.
 */
const methodsOf = (record) => {
  const names = operationNames(record);
  const whole = `Model.${record.name}`;
  if (!record.list) return [{ record, kind: 'single', types: [whole], name: names.one }];
  const item = `Model.${fragmentTypeName(itemFragmentName(record))}`;
  const filters = `${whole}Filters`;
  const naming = `By${upperFirst(record.key)}`;
  return [
    { record, kind: 'list', types: [item, filters, `${whole}Sort`], name: names.list },
    { record, kind: 'one', types: [whole, naming], name: names.one },
    { record, kind: 'total', types: [filters], name: names.total },
  ];
};

const overviewMethod = (overview) => ({
  record: overview,
  kind: 'overview',
  types: [`Model.${typeName(overview.type.name)}`, `Model.${overviewOptionsName(overview.name)}`],
  name: overview.name,
});

const declarationOf = ({ record, kind, types, name }, takesAsOf) => {
  const all = takesAsOf(name) ? [...types, 'AsOfOption'] : types;
  return `${comment(METHOD_WORDS[kind](record), '  ')}  ${name}: ${upperFirst(kind)}<Locale, ${all.join(', ')}>;`;
};

// The data of the operation, and not its constant: with thirty names of its own, a bundle is a tenth of a kilobyte larger.
const makerOf = ({ kind, name }, data) => `  ${name}: ${kind}(${JSON.stringify(data.get(name))}),`;

const optionTest = (documents, option) => {
  const taking = definitionsOf(documents)
    .operations.filter((operation) =>
      operation.variableDefinitions.some(({ variable }) => variable.name.value === option),
    )
    .map((operation) => operation.name.value);
  return (name) => taking.includes(name);
};

const usedIn = (text, names) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(text)).join(', ');

/** A codegen plugin: the methods of the client that read records, with their docstrings and how they are made. */
export const plugin = (schema, documents) => {
  const takesAsOf = optionTest(documents, 'asOf');
  const data = new Map(
    readingOperations(schema, documents).map(([, operation]) => [operation.name, operation]),
  );
  const overviews = overviewsOf(schema).map(overviewMethod);
  const groups = [...recordsOf(schema).map(methodsOf), overviews].filter(({ length }) => length > 0);
  const declarations = groups.map((methods) =>
    methods.map((method) => declarationOf(method, takesAsOf)).join('\n'),
  );
  const kinds = [...new Set(groups.flat().map(({ kind }) => kind))].sort();
  const text = `/** Reads each kind of record: many, one, and how many there are; and what is told of many together. */
export interface RecordMethods<Locale extends string = string> {\n${declarations.join('\n\n')}\n}

export const recordMethods = ({ ${kinds.join(', ')} }: Readers): RecordMethods => ({
${groups
  .flat()
  .map((method) => makerOf(method, data))
  .join('\n')}\n});`;
  return `import type { ${usedIn(text, ['AsOfOption', 'ByKey', 'BySlug'])} } from '../list-options';
import type { ${[...kinds.map(upperFirst), 'Readers'].sort().join(', ')} } from '../readers';
import type * as Model from './model';

${text}`;
};
