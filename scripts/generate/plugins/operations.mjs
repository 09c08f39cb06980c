import { getNamedType, getNullableType, isListType, isNonNullType, Kind } from 'graphql';
import { itemFragmentName } from '../fragments.mjs';
import { fragmentTypeName, overviewOptionsName, typeName } from '../names.mjs';
import { operationNames } from '../operation-names.mjs';
import { overviewsOf, recordsOf } from '../records.mjs';
import { definitionsOf } from './definitions.mjs';

const isSpread = ({ kind }) => kind === Kind.FRAGMENT_SPREAD;

const mayHoldNull = (type) => isListType(type) && !isNonNullType(type.ofType);

/** The paths to the selected lists whose items may be null, such as `goals`: outer lists before those within. */
const listsIn = (type, { selections }, byName) =>
  selections.flatMap((selection) => {
    const { value: name } = selection.name;
    if (isSpread(selection)) return listsIn(type, byName.get(name).selectionSet, byName);
    const field = type.getFields()[name];
    const inner = selection.selectionSet
      ? listsIn(getNamedType(field.type), selection.selectionSet, byName)
      : [];
    const own = mayHoldNull(getNullableType(field.type)) ? [name] : [];
    return [...own, ...inner.map((path) => `${name}.${path}`)];
  });

/** The operations of a kind of record, as data of src/operation.ts, each with its type. */
const ofRecord = (record, listsOf) => {
  const { name, list, key } = record;
  const names = operationNames(record);
  const reading = `OneOperation<${name}>`;
  const lists = listsOf(`${name}Full`);
  if (!list) return [[reading, { name: names.one, ...lists }]];
  const item = itemFragmentName(record);
  const types = [fragmentTypeName(item), `${name}Filters`, `${name}Sort`].join(', ');
  return [
    [`ListOperation<${types}>`, { name: names.list, ...listsOf(item) }],
    [reading, { name: names.one, key, many: names.list, ...lists }],
    [`TotalOperation<${name}Filters>`, { name: names.total, many: names.list }],
  ];
};

const ofOverview = ({ name, type }, listsOf) => {
  const fragment = typeName(type.name);
  return [`OverviewOperation<${fragment}, ${overviewOptionsName(name)}>`, { name, ...listsOf(fragment) }];
};

/** Every operation that reads records: its type, and itself as data. */
export const readingOperations = (schema, documents) => {
  const { fragments } = definitionsOf(documents);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const listsOf = (name) => {
    const fragment = byName.get(name);
    const lists = listsIn(schema.getType(fragment.typeCondition.name.value), fragment.selectionSet, byName);
    return lists.length > 0 ? { lists } : {};
  };
  return [
    ...recordsOf(schema).flatMap((record) => ofRecord(record, listsOf)),
    ...overviewsOf(schema).map((overview) => ofOverview(overview, listsOf)),
  ];
};

/** A codegen plugin: each operation as data, with the types of what goes in and what comes out. */
export const plugin = (schema, documents) => {
  const constants = readingOperations(schema, documents).map(
    ([type, operation]) => `export const ${operation.name}: ${type} = ${JSON.stringify(operation)};`,
  );
  const text = constants.join('\n');
  const models = [...new Set(text.match(/(?<=[<,] ?)[A-Z]\w+(?=[,>])/g))].sort();
  return [
    "import type { ListOperation, OneOperation, OverviewOperation, TotalOperation } from '../operation';",
    `import type { ${models.join(', ')} } from './model';\n`,
    text,
  ].join('\n');
};
