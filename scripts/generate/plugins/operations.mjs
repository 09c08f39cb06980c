import { getNamedType, getNullableType, isListType, isNonNullType, Kind } from 'graphql';
import { fragmentTypeName, overviewOptionsName } from '../names.mjs';
import { overviewsOf } from '../records.mjs';
import { definitionsOf, documentOf } from './definitions.mjs';

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

const recordOf = (filtersVariable) =>
  filtersVariable.type.name.value.replace(/^SisterCities/, '').replace(/FiltersInput$/, '');

const describe = (schema, operation, byName) => {
  const [root] = operation.selectionSet.selections;
  const field = root.name.value;
  const spread = root.selectionSet.selections.find(isSpread);
  const filters = operation.variableDefinitions.find(({ variable }) => variable.name.value === 'filters');
  if (!spread) return { type: `TotalOperation<${recordOf(filters)}Filters>`, field };
  const fragment = byName.get(spread.name.value);
  const item = fragmentTypeName(fragment.name.value);
  const type = schema.getType(fragment.typeCondition.name.value);
  const lists = listsIn(type, fragment.selectionSet, byName);
  if (overviewsOf(schema).some(({ field: { name } }) => name === field)) {
    return { type: `OverviewOperation<${item}, ${overviewOptionsName(operation.name.value)}>`, field, lists };
  }
  if (!filters) return { type: `OneOperation<${item}>`, field, lists };
  const record = recordOf(filters);
  return { type: `ListOperation<${item}, ${record}Filters, ${record}Sort>`, field, lists };
};

const constant = (schema, operation, byName) => {
  const { type, field, lists } = describe(schema, operation, byName);
  const document = `Documents.${documentOf(operation)}`;
  const nested = lists ? `, lists: ${JSON.stringify(lists)}` : '';
  return `export const ${operation.name.value}: ${type} = { document: ${document}, field: '${field}'${nested} };`;
};

/** A codegen plugin: each operation as data, with the types of what goes in and what comes out. */
export const plugin = (schema, documents) => {
  const { fragments, operations } = definitionsOf(documents);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const constants = operations.map((operation) => constant(schema, operation, byName));
  const models = [...new Set(constants.join('\n').match(/(?<=[<,] ?)[A-Z]\w+(?=[,>])/g))].sort();
  return [
    "import type { ListOperation, OneOperation, OverviewOperation, TotalOperation } from '../operation';",
    "import * as Documents from './documents';",
    `import type { ${models.join(', ')} } from './model';\n`,
    ...constants,
  ].join('\n');
};
