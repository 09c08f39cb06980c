import { getNullableType } from 'graphql';
import type { GraphQLInputType } from 'graphql';

import { literal, plainLeaf } from './literal';
import type { Argument, Directive, FieldSelection, FragmentSelection, Json } from './question';
import type { Operation, Question, Selection } from './question';

interface Variable {
  name: string;
  declaration: string;
  value: Json | undefined;
}

/** What a document gathers while it is written. */
interface Sheet {
  variables: Map<string, Variable>;
  /** Fragment names by their text, so that what is alike is one fragment that is spread twice. */
  fragments: Map<string, string>;
  /** What each response key of each type stands for, so that no key stands for two things. */
  keys: Map<string, string>;
}

const variableOf = (
  sheet: Sheet,
  type: string,
  { value, preset }: { value?: Json | undefined; preset?: string | undefined },
): string => {
  const told = JSON.stringify([type, value ?? null, value === undefined, preset ?? null]);
  const known = sheet.variables.get(told);
  if (known) return `$${known.name}`;
  const name = `v${String(sheet.variables.size + 1)}`;
  const declaration = `$${name}: ${type}${preset === undefined ? '' : ` = ${preset}`}`;
  sheet.variables.set(told, { name, declaration, value });
  return `$${name}`;
};

const nullableName = (type: GraphQLInputType): string => String(getNullableType(type));

const sayArgument = (sheet: Sheet, { name, type, value, way }: Argument): string => {
  switch (way) {
    case 'literal':
      return `${name}: ${literal(value, type)}`;
    case 'variable':
      return `${name}: ${variableOf(sheet, String(type), { value })}`;
    case 'required':
      return `${name}: ${variableOf(sheet, `${nullableName(type)}!`, { value })}`;
    case 'leaves':
      return `${name}: ${literal(value, type, (each, at) => variableOf(sheet, String(at), { value: each }))}`;
    case 'default':
      return `${name}: ${variableOf(sheet, nullableName(type), { preset: literal(value, type, plainLeaf) })}`;
    case 'missing':
      return `${name}: ${variableOf(sheet, nullableName(type), {})}`;
    case 'nothing':
      return `${name}: ${variableOf(sheet, nullableName(type), { value: null })}`;
  }
};

const sayDirective = (sheet: Sheet, directive: Directive | undefined): string => {
  if (!directive) return '';
  const { name, value, way } = directive;
  const said = {
    literal: () => String(value),
    variable: () => variableOf(sheet, 'Boolean!', { value }),
    default: () => variableOf(sheet, 'Boolean', { preset: String(value) }),
  }[way]();
  return ` @${name}(if: ${said})`;
};

/** The key that a field is answered under: the one it asks for, if nothing else of its type is. */
const keyOf = (sheet: Sheet, { parent, name, alias }: FieldSelection, meaning: string): string => {
  const wanted = [
    alias ?? name,
    name,
    ...Array.from({ length: 99 }, (_, index) => `${name}_${String(index)}`),
  ];
  const free = wanted.find((key) => (sheet.keys.get(`${parent} ${key}`) ?? meaning) === meaning) ?? name;
  sheet.keys.set(`${parent} ${free}`, meaning);
  return free;
};

const sayField = (sheet: Sheet, field: FieldSelection): string => {
  const args = field.args.map((each) => sayArgument(sheet, each)).join(', ');
  const asked = `${field.name}${args === '' ? '' : `(${args})`}`;
  const key = keyOf(sheet, field, asked);
  const selections = field.selections.length === 0 ? '' : ` ${saySelections(sheet, field.selections)}`;
  return `${key === field.name ? '' : `${key}: `}${asked}${sayDirective(sheet, field.directive)}${selections}`;
};

const sayFragment = (sheet: Sheet, fragment: FragmentSelection): string => {
  const directive = sayDirective(sheet, fragment.directive);
  const on = fragment.on === undefined ? '' : ` on ${fragment.on}`;
  const body = saySelections(sheet, fragment.selections);
  if (fragment.kind === 'inline') return `...${on}${directive} ${body}`;
  const text = `${on} ${body}`;
  const name = sheet.fragments.get(text) ?? `F${String(sheet.fragments.size + 1)}`;
  sheet.fragments.set(text, name);
  return `...${name}${directive}`;
};

const saySelection = (sheet: Sheet, selection: Selection): string => {
  if (selection.kind === 'field') return sayField(sheet, selection);
  const said = sayFragment(sheet, selection);
  return Array.from({ length: selection.times }, () => said).join(' ');
};

const saySelections = (sheet: Sheet, selections: readonly Selection[]): string =>
  `{ ${selections.map((each) => saySelection(sheet, each)).join(' ')} }`;

const variablesIn = (sheet: Sheet): Record<string, Json> =>
  Object.fromEntries(
    [...sheet.variables.values()].flatMap(({ name, value }): [string, Json][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/** The question as a client sends it: the document, its variables and the name of the operation. */
export const print = ({ style, roots }: Operation): Question => {
  const sheet: Sheet = { variables: new Map(), fragments: new Map(), keys: new Map() };
  const body = saySelections(sheet, roots);
  const declared = [...sheet.variables.values()].map(({ declaration }) => declaration).join(', ');
  const isShort = style === 'shorthand' && declared === '';
  const name = style === 'shorthand' ? '' : ' Asked';
  const head = isShort ? '' : `query${name}${declared === '' ? '' : `(${declared})`} `;
  const other = style === 'one of two' ? 'query Other { __typename }\n' : '';
  const fragments = [...sheet.fragments].map(([text, fragment]) => `\nfragment ${fragment}${text}`);
  const isNamed = style === 'asked by name' || style === 'one of two';
  return {
    query: `${other}${head}${body}${fragments.join('')}`,
    ...(sheet.variables.size > 0 ? { variables: variablesIn(sheet) } : {}),
    ...(isNamed ? { operationName: 'Asked' } : {}),
  };
};
