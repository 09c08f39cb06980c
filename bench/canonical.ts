const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * One shape for the answers of all servers: names in the order of the alphabet, and a connection of PostGraphile,
 * `{ nodes: […] }`, as the list that it holds.
 */
const shaped = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shaped);
  if (!isRecord(value)) return value;
  const names = Object.keys(value).sort();
  const { nodes } = value;
  if (names.length === 1 && Array.isArray(nodes)) return nodes.map(shaped);
  return Object.fromEntries(names.map((name) => [name, shaped(value[name])]));
};

/** The text of an answer in the one shape in which answers are compared. */
export const canonical = (body: string): string => {
  const parsed: unknown = JSON.parse(body);
  return JSON.stringify(shaped(parsed));
};

const AROUND = 60;

/** Where two canonical texts part, with what stands there in each; `undefined` when they are equal. */
export const difference = (expected: string, found: string): string | undefined => {
  if (expected === found) return undefined;
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - AROUND), at + AROUND);
  return `at character ${String(at)}: expected …${around(expected)}… and found …${around(found)}…`;
};
