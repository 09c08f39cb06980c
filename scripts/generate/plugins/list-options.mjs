import { getNamedType, isEnumType } from 'graphql';
import { typeName } from '../names.mjs';
import { fieldsOf } from '../records.mjs';

// The Prettier style that separates alternatives.
const union = (items) => items.join(' | ');

const FILTERS = {
  BooleanFilterInput: 'FlagFilter',
  DateTimeFilterInput: 'TextFilter',
  FloatFilterInput: 'NumberFilter',
  IDFilterInput: 'TextFilter',
  IntFilterInput: 'NumberFilter',
  StringFilterInput: 'TextFilter',
};

const LEFT_OUT = new Set(['localizations']);

const filtersName = (inputName) => `${typeName(inputName).replace(/FiltersInput$/, '')}Filters`;

const filterType = (condition, selected, choices) => {
  const input = getNamedType(condition.type).name;
  const field = selected && getNamedType(selected.type);
  if (input.endsWith('ListFilterInput')) return `ListFilter<${choices.nameByEnum.get(field.name)}>`;
  if (input.endsWith('FiltersInput')) return filtersName(input);
  if (isEnumType(field)) return `ChoiceFilter<${choices.nameByEnum.get(field.name)}>`;
  return FILTERS[input];
};

/**
 * What a list can be narrowed by. `undefined` is not among the values: left out of a filter it would widen the list
 * to everything. Rich text cannot be filtered, because databases compare JSON differently.
 */
export const filterInterface = (schema, { name, type, list }, choices) => {
  const input = getNamedType(list.args.find((argument) => argument.name === 'filters').type);
  const own = `${name}Filters`;
  const combined = [`  and?: ${own}[];`, `  or?: ${own}[];`, `  not?: ${own};`];
  const conditions = Object.values(input.getFields())
    .filter((condition) => !['and', 'or', 'not'].includes(condition.name) && !LEFT_OUT.has(condition.name))
    .filter((condition) => getNamedType(condition.type).name !== 'JSONFilterInput')
    .map((condition) => {
      const description = type.getFields()[condition.name]?.description;
      const documentation = description ? `  /** ${description.trim()} */\n` : '';
      const filter = filterType(condition, type.getFields()[condition.name], choices);
      return `${documentation}  ${condition.name}?: ${filter};`;
    });
  return `/** What a list of ${name} records can be narrowed by. All conditions hold together. */
export interface ${own} {\n${[...combined, ...conditions].join('\n')}\n}`;
};

const isSortable = ({ kind }) => kind === 'value';

/** What a list can be put in order by: its own values, and those of the records that each item belongs to. */
export const sortType = ({ name, type }, listed) => {
  const fields = fieldsOf(type);
  const own = fields.filter(isSortable).map((field) => `'${field.name}'`);
  const related = fields
    .filter(({ kind, target }) => kind === 'toOne' && listed.some((record) => record.type === target))
    .map((field) => `\`${field.name}.\${${typeName(field.target.name)}Field}\``);
  return `export type ${name}Field = ${union(own)};\n\nexport type ${name}Sort = Sort<${union([`${name}Field`, ...related])}>;`;
};
