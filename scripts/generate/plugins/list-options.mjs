import { getNamedType, isEnumType } from 'graphql';
import { typeName } from '../names.mjs';
import { fieldsOf } from '../records.mjs';
import { comment } from './comment.mjs';

// The Prettier style that separates alternatives.
const union = (items) => items.join(' | ');

const FILTERS = {
  BooleanFilterInput: 'FlagFilter',
  DateFilterInput: 'TextFilter',
  DateTimeFilterInput: 'TextFilter',
  FloatFilterInput: 'NumberFilter',
  IDFilterInput: 'TextFilter',
  IntFilterInput: 'NumberFilter',
  StringFilterInput: 'TextFilter',
};

const LEFT_OUT = new Set(['localizations']);

// The server refuses them: the success of one relationship is not compared with that of another.
const UNRANKED = { Goal: ['baseline', 'current', 'target'] };

const filtersName = (inputName) => `${typeName(inputName).replace(/FiltersInput$/, '')}Filters`;

const filterType = (condition, selected, choices) => {
  const input = getNamedType(condition.type).name;
  const field = selected && getNamedType(selected.type);
  if (input.endsWith('ListFilterInput')) return `ListFilter<${choices.nameByEnum.get(field.name)}>`;
  if (input.endsWith('FiltersInput')) return filtersName(input);
  if (isEnumType(field)) return `ChoiceFilter<${choices.nameByEnum.get(field.name)}>`;
  if (!(input in FILTERS)) throw new Error(`The SDK knows no TypeScript type for ${input}.`);
  return FILTERS[input];
};

/** The conditions that the schema takes on a list, by the name of the field. */
const conditionsOf = ({ list }) =>
  getNamedType(list.args.find((argument) => argument.name === 'filters').type).getFields();

/**
 * What a list can be narrowed by. `undefined` is not among the values: left out of a filter it would widen the list
 * to everything. Rich text cannot be filtered, because databases compare JSON differently.
 */
export const filterInterface = (record, choices) => {
  const { name, type } = record;
  const own = `${name}Filters`;
  const combined = [`  and?: ${own}[];`, `  or?: ${own}[];`, `  not?: ${own};`];
  const conditions = Object.values(conditionsOf(record))
    .filter((condition) => !['and', 'or', 'not'].includes(condition.name) && !LEFT_OUT.has(condition.name))
    .filter((condition) => getNamedType(condition.type).name !== 'JSONFilterInput')
    .map((condition) => {
      const field = type.getFields()[condition.name];
      const filter = filterType(condition, field, choices);
      return `${comment(field?.description, '  ')}  ${condition.name}?: ${filter};`;
    });
  return `/** What a list of ${name} records can be narrowed by. All conditions hold together. */
export interface ${own} {\n${[...combined, ...conditions].join('\n')}\n}`;
};

/**
 * What a list can be put in order by: its own values, and those of the records that each item belongs to. What has no
 * condition is not in the database but computed, and gives no order.
 */
export const sortType = (record, listed) => {
  const { name, type } = record;
  const stored = conditionsOf(record);
  const fields = fieldsOf(type).filter(
    (field) => field.name in stored && !UNRANKED[name]?.includes(field.name),
  );
  const own = fields.filter(({ kind }) => kind === 'value').map((field) => `'${field.name}'`);
  const related = fields
    .filter(({ kind, target }) => kind === 'toOne' && listed.some((other) => other.type === target))
    .map((field) => `\`${field.name}.\${${typeName(field.target.name)}Field}\``);
  return `export type ${name}Field = ${union(own)};\n\nexport type ${name}Sort = Sort<${union([`${name}Field`, ...related])}>;`;
};
