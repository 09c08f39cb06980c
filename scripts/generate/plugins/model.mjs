import { getNamedType, getNullableType, isEnumType, isListType, isNonNullType, Kind } from 'graphql';
import { fragmentTypeName, overviewOptionsName } from '../names.mjs';
import { partTypesOf } from '../fragments.mjs';
import { overviewsOf, recordsOf } from '../records.mjs';
import { takes } from '../selected-arguments.mjs';
import { choicesOf } from './choices.mjs';
import { comment } from './comment.mjs';
import { definitionsOf } from './definitions.mjs';
import { filterInterface, sortType } from './list-options.mjs';

// Dates and times are the texts that JSON holds.
const SCALARS = {
  Boolean: 'boolean',
  Date: 'string',
  DateTime: 'string',
  Float: 'number',
  I18NLocaleCode: 'string',
  ID: 'string',
  Int: 'number',
  JSON: 'unknown',
  SisterCitiesPartialDate: 'PartialDate',
  String: 'string',
};

const isSpread = ({ kind }) => kind === Kind.FRAGMENT_SPREAD;

const leafType = (type, choices) => {
  const name = isEnumType(type) ? choices.nameByEnum.get(type.name) : SCALARS[type.name];
  if (!name) throw new Error(`The SDK knows no TypeScript type for ${type.name}.`);
  return name;
};

/** The type of a selected field. Items of lists are never null here: the client leaves null items out. */
const fieldType = (field, selection, choices) => {
  const spread = selection.selectionSet?.selections.find(isSpread);
  const item = spread ? fragmentTypeName(spread.name.value) : leafType(getNamedType(field.type), choices);
  const many = takes(field, 'pagination') ? `NestedList<${item}>` : `${item}[]`;
  const whole = isListType(getNullableType(field.type)) ? many : item;
  return isNonNullType(field.type) || whole === 'unknown' ? whole : `${whole} | null`;
};

const fragmentInterface = (schema, fragment, choices) => {
  const type = schema.getType(fragment.typeCondition.name.value);
  const { selections } = fragment.selectionSet;
  const bases = selections.filter(isSpread).map(({ name }) => fragmentTypeName(name.value));
  const members = selections
    .filter((selection) => !isSpread(selection))
    .map((selection) => {
      const field = type.getFields()[selection.name.value];
      return `${comment(field.description, '  ')}  ${field.name}: ${fieldType(field, selection, choices)};`;
    });
  const name = fragmentTypeName(fragment.name.value);
  const documentation = comment(type.description);
  if (members.length === 0) return `${documentation}export type ${name} = ${bases.join(' & ')};`;
  const extending = bases.length > 0 ? ` extends ${bases.join(', ')}` : '';
  return `${documentation}export interface ${name}${extending} {\n${members.join('\n')}\n}`;
};

const overviewOptions = ({ name, options }, choices) => {
  const members = options.map(({ name: option, description, type }) => {
    const item = leafType(getNamedType(type), choices);
    return `${comment(description, '  ')}  ${option}?: ${item} | undefined;`;
  });
  return `/** What \`${name}\` can be asked for. */
export interface ${overviewOptionsName(name)} {\n${members.join('\n')}\n}`;
};

const choiceType = ([name, values]) =>
  `export type ${name} = ${values.map((value) => `'${value}'`).join(' | ')};`;

/**
 * A codegen plugin: the types that users of the client see. One for each fragment, with the schema's descriptions, one
 * for each choice, for each kind of record that has a list its filters and orders, and for each overview its options.
 */
export const plugin = (schema, documents) => {
  const records = recordsOf(schema);
  const overviews = overviewsOf(schema);
  const choices = choicesOf([...records.map(({ type }) => type), ...partTypesOf(records, overviews)]);
  const { fragments } = definitionsOf(documents);
  const listed = records.filter(({ list }) => list);
  const text = [
    ...[...choices.valuesByName].sort().map(choiceType),
    ...fragments.map((fragment) => fragmentInterface(schema, fragment, choices)),
    ...listed.map((record) => filterInterface(record, choices)),
    ...listed.map((record) => sortType(record, listed)),
    ...overviews.map((overview) => overviewOptions(overview, choices)),
  ].join('\n\n');
  const dates = text.includes(': PartialDate')
    ? "import type { PartialDate } from '../dates/partial-date';\n"
    : '';
  return [
    `${dates}import type { ChoiceFilter, FlagFilter, ListFilter, NumberFilter, Sort, TextFilter } from '../list-options';`,
    "import type { NestedList } from '../nested-lists';\n",
    text,
  ].join('\n\n');
};
