import { isRequiredArgument } from 'graphql';

/** How many records of a nested list the SDK reads. Without a number, Strapi cuts at its own default. */
export const NESTED_LIMIT = 100;

// Passed to every selected field that takes it. An operation declares the variables that its fragments use.
const PASSED = { asOf: '$asOf', pagination: `{ limit: ${NESTED_LIMIT} }` };

export const inBrackets = (items) => (items.length > 0 ? `(${items.join(', ')})` : '');

export const takes = (field, name) => field.args.some((argument) => argument.name === name);

/** What a fragment passes to a field: `(asOf: $asOf)`, or nothing. */
export const selectedArguments = (field) => {
  const unknown = field.args.find((argument) => isRequiredArgument(argument) && !(argument.name in PASSED));
  if (unknown) throw new Error(`${field.name} demands the argument ${unknown.name}. The SDK cannot give it.`);
  const passed = field.args.filter(({ name }) => name in PASSED);
  return inBrackets(passed.map(({ name }) => `${name}: ${PASSED[name]}`));
};
