import type { Host } from './strapi';

const TIMES = 3;

/** The SQL statements that are sent while some work is done, by whomever. */
export const sentDuring = async (host: Host, work: () => Promise<unknown>): Promise<string[]> => {
  const statements: string[] = [];
  const onQuery = ({ sql }: { sql: string }): void => {
    statements.push(sql);
  };
  const { connection } = host.strapi.db;
  connection.on('query', onQuery);
  try {
    await work();
  } finally {
    connection.removeListener('query', onQuery);
  }
  return statements;
};

/**
 * The SQL statements of some work, in the order of the alphabet: the fewest of three times, as the host has work of its own
 * meanwhile, which only ever adds to them.
 */
export const statementsOf = async (host: Host, work: () => Promise<unknown>): Promise<string[]> => {
  const all: string[][] = [];
  while (all.length < TIMES) all.push(await sentDuring(host, work));
  const fewest = Math.min(...all.map(({ length }) => length));
  return (all.find(({ length }) => length === fewest) ?? []).sort();
};
