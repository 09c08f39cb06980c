import { getNamedType, getNullableType, isListType, isNonNullType, Kind } from 'graphql';
import { itemFragmentName } from '../fragments.mjs';
import { fragmentTypeName, lowerFirst, overviewOptionsName, typeName, upperFirst } from '../names.mjs';
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

const selectionOf = (fragmentName) => `Selections.${lowerFirst(fragmentName)}`;

const isTaken = (field, name) => field.args.some((argument) => argument.name === name);

/** The calls of src/operation.ts that make the operations of a kind of record, each with its type. */
const ofRecord = (record, listsOf) => {
  const { name, list, one } = record;
  const names = operationNames(record);
  const isLocalized = String(isTaken(one, 'locale'));
  const plural = (list ?? one).name.replace(/^sisterCities/, '');
  const where = `'${name}', '${plural}', ${isLocalized}`;
  const reading = (fragment) => `${selectionOf(fragment)}, ${JSON.stringify(listsOf(fragment))}`;
  const full = `${name}Full`;
  const oneOperation = [names.one, `OneOperation<${name}>`, `one(${where}, ${reading(full)})`];
  if (!list) return [oneOperation];
  const item = itemFragmentName(record);
  const types = [fragmentTypeName(item), `${name}Filters`, `${name}Sort`].join(', ');
  return [
    [names.list, `ListOperation<${types}>`, `list(${where}, ${reading(item)})`],
    oneOperation,
    [names.total, `TotalOperation<${name}Filters>`, `total(${where})`],
  ];
};

const ofOverview = ({ name, field, type }, listsOf) => {
  const fragment = typeName(type.name);
  const given = field.args.map((argument) => `$${argument.name}:${argument.type}`).join('');
  const where = `'${upperFirst(name)}', '${given}'`;
  return [
    name,
    `OverviewOperation<${fragment}, ${overviewOptionsName(name)}>`,
    `overview(${where}, ${selectionOf(fragment)}, ${JSON.stringify(listsOf(fragment))})`,
  ];
};

/** A codegen plugin: each operation as data, with the types of what goes in and what comes out. */
export const plugin = (schema, documents) => {
  const { fragments } = definitionsOf(documents);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const listsOf = (name) => {
    const fragment = byName.get(name);
    return listsIn(schema.getType(fragment.typeCondition.name.value), fragment.selectionSet, byName);
  };
  const constants = [
    ...recordsOf(schema).flatMap((record) => ofRecord(record, listsOf)),
    ...overviewsOf(schema).map((overview) => ofOverview(overview, listsOf)),
  ].map(([name, type, call]) => `export const ${name}: ${type} = /* @__PURE__ */ ${call};`);
  const text = constants.join('\n');
  const models = [...new Set(text.match(/(?<=[<,] ?)[A-Z]\w+(?=[,>])/g))].sort();
  return [
    "import { list, one, overview, total } from '../operation';",
    "import type { ListOperation, OneOperation, OverviewOperation, TotalOperation } from '../operation';",
    `import type { ${models.join(', ')} } from './model';`,
    "import * as Selections from './selections';\n",
    text,
  ].join('\n');
};
