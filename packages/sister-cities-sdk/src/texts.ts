import { ALL_OPERATIONS } from './generated/all-operations';

const definitions = new Map(ALL_OPERATIONS.map((line) => [/^\w+ (\w+)/.exec(line)?.[1], line] as const));

/**
 * The text of an operation of this package, with the fragments that it needs behind it. Not in the file that every client
 * loads: a server of the same version knows the operations by their names.
 */
export const textOf = (operation: string): string => {
  const met = new Map<string, string>();
  const meet = (name: string): void => {
    const text = definitions.get(name);
    if (text === undefined || met.has(name)) return;
    met.set(name, text);
    for (const [, spread = ''] of text.matchAll(/\.\.\.(\w+)/g)) meet(spread);
  };
  meet(operation);
  return [...met.values()].join('');
};
