import { isRecord } from '../../../shared/is-record';

import type { Answer, Api } from '../api';
import type { Host } from '../strapi';

import type { Question } from './question';

const SETTING = 'plugin::sister-cities';

/** What a client can tell one answer from another by; the order of the names in objects is part of it. */
export interface Told {
  status: number;
  contentType: string | null;
  body: string;
}

const toldOf = ({ status, contentType, body, text }: Answer): Told => ({
  status,
  contentType,
  body: body === null ? text : JSON.stringify(body),
});

const ask = async (api: Api, question: Question): Promise<Told> =>
  toldOf(await api.send('POST', '/graphql', { body: question }));

/** Both ways of answering one question. */
export interface Compared {
  ours: Told;
  stock: Told;
  /** Whether compiled queries answered, and did not leave it to stock. */
  bySelf: boolean;
  /** Whether they left it to stock because what they asked the database was wrong. */
  broken: boolean;
}

const errorsIn = ({ passedOn }: Statistics): number => passedOn.error ?? 0;

/** Asks with compiled queries and without, and with no stored responses either way. */
export const compare = async (host: Host, api: Api, question: Question): Promise<Compared> => {
  const { config } = host.strapi;
  config.set(`${SETTING}.responseCache`, { enabled: false, maxBytes: 0 });
  config.set(`${SETTING}.compiledQueries`, true);
  const before = statisticsOf(host);
  const ours = await ask(api, question);
  const after = statisticsOf(host);
  config.set(`${SETTING}.compiledQueries`, false);
  const stock = await ask(api, question);
  config.set(`${SETTING}.compiledQueries`, true);
  return {
    ours,
    stock,
    bySelf: after.answered > before.answered,
    broken: errorsIn(after) > errorsIn(before),
  };
};

const AROUND = 300;

/** The part of a text around a place, in one line. */
const around = (text: string, at: number): string =>
  `${at > AROUND ? '…' : ''}${text.slice(Math.max(0, at - AROUND), at + AROUND)}`;

const hasErrors = ({ body }: Told): boolean => body.startsWith('{"errors":');

/**
 * Where a question fails in several places, stock tells of those that failed before it was done, in the order of their
 * failing: of two answers of its own, neither the order nor the number of errors is the same.
 */
const failAlike = ({ ours, stock, bySelf }: Compared): boolean =>
  !bySelf && hasErrors(ours) && hasErrors(stock) && ours.status === stock.status;

/** What differs between the two ways, in words for whom it concerns, or `undefined`. */
export const differenceOf = (compared: Compared): string | undefined => {
  const [one, other] = [JSON.stringify(compared.ours), JSON.stringify(compared.stock)];
  if (compared.broken && isAnswer(compared.stock)) return 'Compiled queries failed where stock answers.';
  if (one === other || failAlike(compared)) return undefined;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `Compiled: ${around(one, at)}\nStock:    ${around(other, at)}`;
};

/** Whether a question was answered in full. */
export const isAnswer = ({ status, body }: Told): boolean => status === 200 && body.startsWith('{"data":');

/** How many questions compiled queries answered, and why they passed on others. */
export interface Statistics {
  answered: number;
  passedOn: Record<string, number>;
}

const isStatistics = (value: unknown): value is Statistics =>
  isRecord(value) && typeof value.answered === 'number' && isRecord(value.passedOn);

/** What compiled queries count. */
export const statisticsOf = (host: Host): Statistics => {
  const { statistics } = host.strapi.plugin('sister-cities').service('compiled');
  if (!isStatistics(statistics)) throw new Error('Compiled queries count nothing.');
  return structuredClone(statistics);
};
