import { createHash } from 'node:crypto';

import { ask, nextOf, revalidation, statementsOf } from './asking';
import type { Running } from './asking';
import { numberOf } from './children';
import type { Child } from './children';
import { isBurstResult } from './measure/burst';
import type { Burst, BurstResult } from './measure/burst';
import type { QuestionName } from './questions';
import type { Kind, Measured } from './results';
import type { ServerName } from './servers';
import { dialectOf, pathOf } from './servers';
import { median } from './statistics';

/** What can be told of a server: bytes prepared in advance answer one question only, and only a cache has a 304. */
const KINDS: Readonly<Record<ServerName, readonly Kind[]>> = {
  ours: ['unique', 'repeated', 'fetched', 'revalidated'],
  'ours-cold': ['unique', 'repeated'],
  stock: ['unique', 'repeated'],
  bytes: ['repeated'],
  postgraphile: ['unique', 'repeated'],
  floor: ['unique', 'repeated'],
};

const isGet = (kind: Kind): boolean => kind === 'fetched' || kind === 'revalidated';

const WARM_UP_MILLISECONDS = 1500;

export interface Turns {
  asker: Child;
  servers: readonly Running[];
  relationships: number;
  milliseconds: number;
  rounds: number;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What came of one turn of one server. */
type Turn = BurstResult & Pick<Measured, 'cpu'>;

const bursts = async (
  { asker, relationships }: Turns,
  running: Running,
  question: QuestionName,
  kind: Kind,
): Promise<((milliseconds: number) => Promise<Turn>) | undefined> => {
  const asked = isGet(kind) ? await revalidation(running, question, relationships, sha256) : undefined;
  if (isGet(kind) && asked === undefined) return undefined;
  return async (milliseconds) => {
    const burst: Burst = {
      port: running.child.port,
      path: asked?.path ?? pathOf(running.name, question),
      headers: { ...asked?.headers, ...(kind === 'revalidated' ? asked?.known : {}) },
      question: asked === undefined ? question : undefined,
      dialect: dialectOf(running.name),
      isUnique: kind === 'unique',
      from: running.asked.get(question) ?? 0,
      relationships,
      milliseconds,
      expects: kind === 'revalidated' ? 304 : 200,
    };
    const before = await numberOf(running.child, 'cpu');
    const result = await asker.ask('burst', burst);
    if (!isBurstResult(result)) throw new Error('The asking process did not say what it measured.');
    if (kind === 'unique') nextOf(running, question, result.asked);
    return { ...result, cpu: ((await numberOf(running.child, 'cpu')) - before) / result.asked };
  };
};

const medians = (results: readonly Turn[]): Turn => {
  const of = (name: keyof Turn): number => median(results.map((each) => each[name]));
  return {
    asked: of('asked'),
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpu: of('cpu'),
    bytes: of('bytes'),
  };
};

interface Taker {
  running: Running;
  kind: Kind;
  burst: (milliseconds: number) => Promise<Turn>;
  results: Turn[];
}

/**
 * Every server in turn, round after round, each round in the opposite order of the one before. Kinds that are compared
 * with one another take turns as servers do.
 */
const inTurns = async (
  turns: Turns,
  question: QuestionName,
  kinds: readonly Kind[],
): Promise<readonly Taker[]> => {
  const takers: Taker[] = [];
  for (const kind of kinds)
    for (const running of turns.servers.filter(({ name }) => KINDS[name].includes(kind))) {
      const burst = await bursts(turns, running, question, kind);
      if (burst === undefined) continue;
      await burst(WARM_UP_MILLISECONDS);
      takers.push({ running, kind, burst, results: [] });
    }
  for (let round = 0; round < turns.rounds; round += 1)
    for (const { burst, results } of round % 2 === 0 ? takers : [...takers].reverse())
      results.push(await burst(turns.milliseconds));
  return takers;
};

const prepareBytes = async ({ servers, relationships }: Turns, question: QuestionName): Promise<void> => {
  const bytes = servers.find(({ name }) => name === 'bytes');
  const source = servers.find(({ name }) => ['ours', 'ours-cold', 'stock'].includes(name));
  if (bytes === undefined || source === undefined) return;
  await bytes.child.ask('prepare', { question, body: await ask(source, question, 0, relationships) });
};

const COMPARED_KINDS: readonly (readonly Kind[])[] = [['unique'], ['repeated'], ['fetched', 'revalidated']];

/** Measures one question with all servers. */
export const measureQuestion = async (turns: Turns, question: QuestionName): Promise<Measured[]> => {
  await prepareBytes(turns, question);
  const measured: Measured[] = [];
  for (const kinds of COMPARED_KINDS)
    for (const { running, kind, results } of await inTurns(turns, question, kinds)) {
      const { perSecond, p50, p99, cpu, bytes } = medians(results);
      measured.push({
        size: turns.relationships,
        question,
        kind,
        server: running.name,
        perSecond,
        p50,
        p99,
        cpu,
        bytes,
        ...(isGet(kind)
          ? {}
          : {
              statements: median(
                await statementsOf(running, question, kind === 'unique', turns.relationships),
              ),
            }),
      });
    }
  return measured;
};
