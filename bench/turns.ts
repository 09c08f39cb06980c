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
  ours: ['unique', 'repeated', 'revalidated'],
  'ours-cold': ['unique', 'repeated'],
  stock: ['unique', 'repeated'],
  bytes: ['repeated'],
  postgraphile: ['unique', 'repeated'],
  floor: ['unique', 'repeated'],
};

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
  const asked =
    kind === 'revalidated' ? await revalidation(running, question, relationships, sha256) : undefined;
  if (kind === 'revalidated' && asked === undefined) return undefined;
  return async (milliseconds) => {
    const burst: Burst = {
      port: running.child.port,
      path: asked?.path ?? pathOf(running.name, question),
      headers: asked?.headers ?? {},
      question: asked === undefined ? question : undefined,
      dialect: dialectOf(running.name),
      isUnique: kind === 'unique',
      from: running.asked.get(question) ?? 0,
      relationships,
      milliseconds,
      expects: asked === undefined ? 200 : 304,
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

/** Every server in turn, round after round, each round in the opposite order of the one before. */
const inTurns = async (turns: Turns, question: QuestionName, kind: Kind): Promise<Map<Running, Turn[]>> => {
  const found = new Map<Running, Turn[]>();
  const ready: { running: Running; burst: (milliseconds: number) => Promise<Turn> }[] = [];
  for (const running of turns.servers.filter(({ name }) => KINDS[name].includes(kind))) {
    const burst = await bursts(turns, running, question, kind);
    if (burst === undefined) continue;
    await burst(WARM_UP_MILLISECONDS);
    ready.push({ running, burst });
  }
  for (let round = 0; round < turns.rounds; round += 1)
    for (const { running, burst } of round % 2 === 0 ? ready : [...ready].reverse())
      found.set(running, [...(found.get(running) ?? []), await burst(turns.milliseconds)]);
  return found;
};

const prepareBytes = async ({ servers, relationships }: Turns, question: QuestionName): Promise<void> => {
  const bytes = servers.find(({ name }) => name === 'bytes');
  const source = servers.find(({ name }) => ['ours', 'ours-cold', 'stock'].includes(name));
  if (bytes === undefined || source === undefined) return;
  await bytes.child.ask('prepare', { question, body: await ask(source, question, 0, relationships) });
};

const KINDS_IN_ORDER: readonly Kind[] = ['unique', 'repeated', 'revalidated'];

/** Measures one question with all servers. */
export const measureQuestion = async (turns: Turns, question: QuestionName): Promise<Measured[]> => {
  await prepareBytes(turns, question);
  const measured: Measured[] = [];
  for (const kind of KINDS_IN_ORDER)
    for (const [running, results] of await inTurns(turns, question, kind)) {
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
        ...(kind === 'revalidated'
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
