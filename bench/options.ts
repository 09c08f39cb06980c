import { parseArgs } from 'node:util';

import { QUESTION_NAMES } from './questions';
import type { QuestionName } from './questions';
import { SERVER_NAMES } from './servers';
import type { ServerName } from './servers';

export interface Options {
  /** Numbers of relationships. */
  sizes: readonly number[];
  questions: readonly QuestionName[];
  servers: readonly ServerName[];
  /** How long each burst of questions takes. */
  seconds: number;
  /** How often each server has its turn with each question; the median counts. */
  rounds: number;
  database: 'postgres' | 'sqlite';
}

/** Those that can be measured on SQLite: they are all Strapi. */
const ON_SQLITE: readonly ServerName[] = ['ours', 'ours-cold', 'stock', 'bytes'];

const DEFAULT_SERVERS: readonly ServerName[] = ['ours', 'stock', 'bytes', 'postgraphile', 'floor'];

const listed = <T>(
  name: string,
  written: string | undefined,
  known: readonly T[],
  preset: readonly T[],
): readonly T[] =>
  written === undefined
    ? preset
    : written.split(',').map((each) => {
        const found = known.find((one) => String(one) === each);
        if (found !== undefined) return found;
        throw new Error(`--${name} has "${each}". Expected some of ${known.join(',')}.`);
      });

const positive = (name: string, written: string | undefined, preset: number): number => {
  const value = written === undefined ? preset : Number(written);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new Error(`--${name} is "${String(written)}". Expected a number above 0.`);
};

const whole = (name: string, written: string | undefined, preset: number): number => {
  const value = positive(name, written, preset);
  if (Number.isInteger(value)) return value;
  throw new Error(`--${name} is "${String(written)}". Expected a whole number.`);
};

const written = (args: readonly string[]): Readonly<Record<string, string | undefined>> =>
  parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string' },
      questions: { type: 'string' },
      servers: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      database: { type: 'string' },
    },
  }).values;

/** The options of a run, such as `--sizes 100,1000`; what is missing has a default. */
export const readOptions = (args: readonly string[]): Options => {
  const { database: client, servers: names, questions, ...numbers } = written(args);
  const [database = 'postgres'] = listed('database', client, ['postgres', 'sqlite'] as const, []);
  const servers = listed('servers', names, SERVER_NAMES, DEFAULT_SERVERS);
  return {
    sizes: (numbers.sizes ?? '100,1000,10000,26000').split(',').map((each) => {
      const size = whole('sizes', each, 0);
      // Fewer would not fill a list page of 20 or the 100 cities, and every size is to do the same work.
      if (size >= 100) return size;
      throw new Error(`--sizes has "${each}". Expected numbers of relationships from 100.`);
    }),
    questions: listed('questions', questions, QUESTION_NAMES, QUESTION_NAMES),
    servers: database === 'sqlite' ? servers.filter((each) => ON_SQLITE.includes(each)) : servers,
    seconds: positive('seconds', numbers.seconds, 2),
    rounds: whole('rounds', numbers.rounds, 3),
    database,
  };
};
