import type { Json, Question } from './question';

/** A value unlike the given one that fits in its place, where one is easily found. */
const other = (value: Json): Json => {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.slice(1).map(other);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, other(each)]));
};

/** The types of the variables as the document declares them. */
const typesIn = ({ query }: Question): Map<string, string> =>
  new Map(
    Array.from(query.matchAll(/\$(v\d+): ([\w[\]!]+)/g), ([, name = '', type = '']): [string, string] => [
      name,
      type.replaceAll('!', ''),
    ]),
  );

/**
 * The question once more, as the next visitor of a page asks it: the same document with other variables. Each has the
 * value of the next one of its type, so that a value stands where it means something.
 */
export const again = (question: Question): Question | undefined => {
  const { variables } = question;
  if (variables === undefined) return undefined;
  const types = typesIn(question);
  const names = Object.keys(variables);
  const changed = names.map((name): [string, Json] => {
    const alike = names.filter((each) => types.get(each) === types.get(name));
    const next = alike[(alike.indexOf(name) + 1) % alike.length] ?? name;
    const value = variables[next] ?? null;
    return [name, next === name ? other(value) : value];
  });
  return { ...question, variables: Object.fromEntries(changed) };
};
