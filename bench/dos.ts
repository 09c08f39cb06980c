/**
 * Asks documents of two kilobytes that are made to keep a server busy, over the rows of the benchmark, and prints the
 * slowest, and how long the health route took meanwhile. Ends with 1 where a document took longer than half a second.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildSchema } from 'graphql';

import { chanceOf } from '../packages/strapi-plugin-sister-cities/tests/support/chance';
import { corpus } from '../packages/strapi-plugin-sister-cities/tests/support/dos/corpus';
import { costlyDocument } from '../packages/strapi-plugin-sister-cities/tests/support/dos/generate';

import { numberOf } from './children';
import type { Child } from './children';
import { openDatabases } from './databases';
import { startServer } from './servers';
import { percentile } from './statistics';

const LONGEST_MILLISECONDS = 500;
const LONGEST_HEALTH_MILLISECONDS = 1000;
const SLOWEST_SHOWN = 10;

interface Asked {
  title: string;
  query: string;
  status: number;
  outcome: string;
  milliseconds: number;
  /** What the server's own process computed for it; other programs on the machine change it least. */
  cpu: number;
}

const wholeNumber = (name: string, written: string | undefined, preset: number): number => {
  const value = written === undefined ? preset : Number(written);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`--${name} is "${String(written)}". Expected a whole number.`);
};

const readOptions = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      database: { type: 'string' },
      relationships: { type: 'string' },
      documents: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const { database = 'postgres' } = values;
  if (database !== 'postgres' && database !== 'sqlite')
    throw new Error(`--database is "${database}". Expected postgres or sqlite.`);
  return {
    database,
    relationships: wholeNumber('relationships', values.relationships, 1000),
    documents: wholeNumber('documents', values.documents, 2000),
    seed: wholeNumber('seed', values.seed, 20_261_128),
  } as const;
};

const outcomeIn = (text: string): string => {
  const [, limit] = /"limit":"(\w+)"/.exec(text) ?? [];
  const [, code] = /"code":"(\w+)"/.exec(text) ?? [];
  return limit ?? code ?? 'answered';
};

const originOf = ({ port }: Child): string => `http://127.0.0.1:${String(port)}`;

const ask = async (server: Child, title: string, query: string): Promise<Asked> => {
  const before = await numberOf(server, 'cpu');
  const startedAt = performance.now();
  const response = await fetch(`${originOf(server)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - startedAt;
  const cpu = (await numberOf(server, 'cpu')) - before;
  return { title, query, status: response.status, outcome: outcomeIn(text), milliseconds, cpu };
};

/** Asks the health route again and again, from the same process as the rest, until it is stopped. */
const watchHealth = (origin: string): (() => Promise<number[]>) => {
  const latencies: number[] = [];
  const until = new AbortController();
  const watching = (async () => {
    while (!until.signal.aborted) {
      const startedAt = performance.now();
      await (await fetch(`${origin}/_health`)).text();
      latencies.push(performance.now() - startedAt);
    }
  })();
  return async () => {
    until.abort();
    await watching;
    return latencies;
  };
};

const ms = (value: number): string => `${value.toFixed(0)} ms`;

const print = (all: readonly Asked[], health: readonly number[]): void => {
  const counts = new Map<string, number>();
  for (const { status, outcome } of all) {
    const name = `${String(status)} ${outcome}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const [name, count] of [...counts].sort(([, one], [, other]) => other - one))
    console.log(`${String(count).padStart(7)}  ${name}`);
  console.log('\nThe slowest:');
  const slowest = [...all].sort((one, other) => other.milliseconds - one.milliseconds);
  for (const { title, query, status, outcome, milliseconds, cpu } of slowest.slice(0, SLOWEST_SHOWN))
    console.log(
      `${ms(milliseconds).padStart(9)}  ${ms(cpu).padStart(8)} CPU  ${String(status)} ${outcome.padEnd(10)} ${title}  ${query.slice(0, 200)}`,
    );
  const latencies = all.map((each) => each.milliseconds);
  console.log(
    `\np50 ${ms(percentile(latencies, 0.5))}, p99 ${ms(percentile(latencies, 0.99))}; health meanwhile: slowest ${ms(Math.max(...health))} of ${String(health.length)}`,
  );
};

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  const schema = buildSchema(
    readFileSync(join(__dirname, '../packages/sister-cities-sdk/schema.graphql'), 'utf8'),
  );
  const databases = await openDatabases(options.database);
  try {
    const database = await databases.of(options.relationships);
    const server = await startServer('ours', database, process.execPath);
    const chance = chanceOf(options.seed);
    console.log(
      `${String(corpus.length)} known documents and ${String(options.documents)} made with the seed ${String(options.seed)}, ${String(options.relationships)} relationships on ${options.database}`,
    );
    // A server that has just started compiles its own code first.
    for (let warmUp = 0; warmUp < 200; warmUp += 1) await ask(server, '', '{ sisterCitiesCities { slug } }');
    const stop = watchHealth(originOf(server));
    const all: Asked[] = [];
    for (const [title, query] of corpus) all.push(await ask(server, title, query));
    for (let index = 0; index < options.documents; index += 1)
      all.push(await ask(server, `made ${String(index)}`, costlyDocument(chance, schema)));
    const health = await stop();
    await server.stop();
    print(all, health);
    const tooSlow = all.filter(({ milliseconds }) => milliseconds > LONGEST_MILLISECONDS);
    const broken = all.filter(({ status }) => status !== 200 && status !== 400);
    return tooSlow.length + broken.length > 0 || Math.max(...health) > LONGEST_HEALTH_MILLISECONDS ? 1 : 0;
  } finally {
    await databases.stop();
  }
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
