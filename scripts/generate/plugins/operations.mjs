import { getNullableType, isListType, isNonNullType, Kind } from 'graphql';
import { fragmentTypeName } from '../names.mjs';
import { definitionsOf, documentOf } from './definitions.mjs';

const isSpread = ({ kind }) => kind === Kind.FRAGMENT_SPREAD;

/** The fields that a fragment selects, its spreads followed. */
const fieldsIn = (fragment, byName) =>
  fragment.selectionSet.selections.flatMap((selection) =>
    isSpread(selection) ? fieldsIn(byName.get(selection.name.value), byName) : selection.name.value,
  );

/** The selected lists whose items may be null. */
const listsIn = (schema, fragment, byName) => {
  const fields = schema.getType(fragment.typeCondition.name.value).getFields();
  return fieldsIn(fragment, byName).filter((name) => {
    const type = getNullableType(fields[name].type);
    return isListType(type) && !isNonNullType(type.ofType);
  });
};

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
  const lists = listsIn(schema, fragment, byName);
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
    "import type { ListOperation, OneOperation, TotalOperation } from '../operation';",
    "import * as Documents from './documents';",
    `import type { ${models.join(', ')} } from './model';\n`,
    ...constants,
  ].join('\n');
};
