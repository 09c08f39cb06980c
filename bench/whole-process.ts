import { ask } from './asking';
import type { Running } from './asking';
import { numberOf } from './children';
import { documentIdOf } from './data/rows';
import type { ServerName } from './servers';
import { startServer } from './servers';
import type { Database } from './servers';
import { median } from './statistics';

/** Servers whose start and writes are compared. */
const COMPARED: readonly ServerName[] = ['ours', 'stock'];

const WRITES = 60;

const inOrder = <T>(all: readonly T[], round: number): readonly T[] =>
  round % 2 === 0 ? all : [...all].reverse();

const medians = (found: ReadonlyMap<ServerName, number[]>): Map<ServerName, number> =>
  new Map([...found].map(([name, values]) => [name, median(values)]));

const add = (found: Map<ServerName, number[]>, name: ServerName, value: number): void => {
  found.set(name, [...(found.get(name) ?? []), value]);
};

export const start = async (name: ServerName, database: Database, node: string): Promise<Running> => ({
  name,
  child: await startServer(name, database, node),
  asked: new Map(),
});

/** Milliseconds from the start of the process to the first answer. The other servers stand still meanwhile. */
export const measureBoots = async (
  names: readonly ServerName[],
  database: Database,
  { relationships, rounds }: { relationships: number; rounds: number },
): Promise<Map<ServerName, number>> => {
  const found = new Map<ServerName, number[]>();
  const compared = COMPARED.filter((name) => names.includes(name));
  for (let round = 0; round < rounds; round += 1)
    for (const name of inOrder(compared, round)) {
      const startedAt = performance.now();
      const running = await start(name, database, process.execPath);
      await ask(running, 'detail', 0, relationships);
      add(found, name, performance.now() - startedAt);
      await running.child.stop();
    }
  return medians(found);
};

/** Strapi's own code is fast once it has run this often; a server whose answers go past it has not run it yet. */
const WARM_UP = 5;

const MEASURED = 3;

/**
 * Milliseconds per update of a city, by servers that have done nothing else before: reading would warm up what writes run
 * through on one server and not on the other. One runs at a time, since SQLite has one writer.
 */
export const measureWrites = async (
  names: readonly ServerName[],
  database: Database,
  { relationships, rounds }: { relationships: number; rounds: number },
): Promise<Map<ServerName, number>> => {
  const found = new Map<ServerName, number[]>();
  const compared = COMPARED.filter((name) => names.includes(name));
  const documentIds = Array.from({ length: Math.min(WRITES, relationships) }, (_, index) =>
    documentIdOf('city', index + 1),
  );
  for (let round = 0; round < rounds; round += 1)
    for (const name of inOrder(compared, round)) {
      const running = await start(name, database, process.execPath);
      for (let turn = -WARM_UP; turn < MEASURED; turn += 1) {
        // What is dropped by a write is there to be dropped.
        await ask(running, 'list', 0, relationships);
        const label = `${name} ${String(round)} ${String(turn)} ${String(Date.now())}`;
        const each = await numberOf(running.child, 'writes', { documentIds, label });
        if (turn >= 0) add(found, name, each);
      }
      await running.child.stop();
    }
  return medians(found);
};

export const measureMemory = async (servers: readonly Running[]): Promise<Map<ServerName, number>> => {
  const found = new Map<ServerName, number>();
  for (const { name, child } of servers) found.set(name, await numberOf(child, 'memory'));
  return found;
};
