import type { Clock } from '../clock';
import type { Answer, CompiledQueries, Question } from '../compiled/types';

import { isOutOfDatabase } from '../errors/failure';

import { mayAsk, readAsked } from './asked';
import type { Asked, RequestRules } from './asked';
import type { DayEnds } from './day-end';
import { isEndpoint } from './endpoint';
import type { Flights } from './flights';
import { cacheControl, contentTypeFor, etagFor, isHeld, pack } from './http';
import type { Packed } from './http';
import { keyOf } from './key';
import { knownTextOf } from './known-operations';
import type { KnownOperations } from './known-operations';
import type { PersistedQueries } from './persisted';
import type { Reader, Readers } from './readers';
import type { Refused } from './refused';
import type { Store } from './store';
import { tagsOfReads } from './tags';

/** What the door uses of Koa's context. */
export interface Exchange {
  method: string;
  path: string;
  querystring: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  request: { body?: unknown };
  accepts(...types: string[]): string | false | string[];
  set(name: string, value: string): void;
  vary(name: string): void;
  status: number;
  body: unknown;
}

export type Next = () => Promise<unknown>;

/** The settings as they are now; both can change in a running process. */
export interface DoorSettings {
  compiledQueries: boolean;
  responseCache: { enabled: boolean; maxBytes: number };
}

export interface Door {
  endpoint: string;
  rules: RequestRules;
  settings(): DoorSettings;
  clock: Clock;
  compiled: CompiledQueries;
  readers: Readers;
  store: Store<Packed>;
  flights: Flights<Packed | undefined>;
  refused: Refused;
  persisted: PersistedQueries;
  /** What is known although nobody has sent it. */
  operations: KnownOperations;
  dayEnds: DayEnds;
  /** Whether every write is heard of: only then is anything served from memory or kept. */
  isWatching(): boolean;
  /** Whether writes to all these types are heard of. */
  areWatched(types: readonly string[]): boolean;
  /** Something went wrong that nobody who asks has to hear of: Strapi's own server answers instead. */
  report(error: unknown): void;
  /** Does what the route does before anybody is authenticated: its CORS rule, and reading the body. */
  enter(exchange: Exchange, next: Next): Promise<unknown>;
}

const textOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(', ') : value;

const isCacheOpen = (door: Door): boolean => door.settings().responseCache.enabled && door.isWatching();

const hasToken = ({ headers }: Exchange): boolean => headers.authorization !== undefined;

/** `undefined` for variables that are nested deeper than can be written. */
const keyFor = ({ query, variables, operationName }: Question, reader: Reader): string | undefined => {
  try {
    return keyOf(reader.key, operationName ?? '', JSON.stringify(variables), query);
  } catch {
    return undefined;
  }
};

const isWithoutErrors = ({ body }: Answer): boolean => body.startsWith('{"data":');

/** Until when an answer is true; an instant that is past where the day has changed while it was worked out. */
const endOf = async ({ dayEnds, clock }: Door, { reads }: Answer, begunAt: number): Promise<number> => {
  if (!reads.byDay) return Infinity;
  const end = await dayEnds.after(begunAt);
  return clock().getTime() < end ? end : 0;
};

interface Begun {
  key: string;
  tick: number;
  reader: Reader;
}

const workOut = async (
  door: Door,
  question: Question,
  { key, tick, reader }: Begun,
): Promise<Packed | undefined> => {
  const begunAt = door.clock().getTime();
  const answer = await door.compiled.answer(question, reader.auth);
  if (!answer) return undefined;
  const { reads } = answer;
  const until = await endOf(door, answer, begunAt);
  const packed = pack(answer.body, reads, until);
  const mayKeep = isCacheOpen(door) && until > 0 && door.areWatched(reads.types);
  if (mayKeep && isWithoutErrors(answer)) {
    const tags = tagsOfReads(reads, reader.isSignedIn);
    const kept = { value: packed, tags, until, bytes: packed.body.length };
    door.store.keep(key, kept, tick, door.settings().responseCache.maxBytes);
  }
  return packed;
};

const workOutSafely = async (door: Door, question: Question, begun: Begun): Promise<Packed | undefined> => {
  try {
    return await workOut(door, question, begun);
  } catch (error) {
    if (isOutOfDatabase(error)) throw error;
    door.report(error);
    return undefined;
  }
};

/**
 * A GET that any web page may cause is left to Apollo, which refuses it. The exception is a visitor without a token who
 * asks for a document that is known by its hash: it is a query that has been answered before or one of the SDK (its
 * mutations are no `Asked`), it changes nothing, and the answer is what everybody may see; a CDN that fetches it need not
 * be told to send a header.
 */
const isLeftToApollo = ({ isUnguarded, hash }: Asked, exchange: Exchange): boolean =>
  isUnguarded && (hash === undefined || hasToken(exchange));

interface Response {
  packed: Packed;
  contentType: string;
}

/** Tells whether the client holds this very answer. */
const setForEverybody = (door: Door, exchange: Exchange, { packed, contentType }: Response): boolean => {
  const etag = etagFor(packed.etag(), contentType);
  for (const name of ['Accept', 'Authorization']) exchange.vary(name);
  exchange.set('Cache-Control', cacheControl(packed.until, door.clock().getTime()));
  exchange.set('ETag', etag);
  exchange.set('Surrogate-Key', packed.tags().join(' '));
  exchange.set('Cache-Tag', packed.tags().join(','));
  return isHeld(textOf(exchange.headers['if-none-match']), etag);
};

const setForOne = (exchange: Exchange): void => {
  exchange.set('Cache-Control', exchange.method === 'GET' ? 'private, no-store' : 'no-store');
};

const respond = (door: Door, exchange: Exchange, response: Response, isPublic: boolean): void => {
  if (!isPublic) setForOne(exchange);
  else if (setForEverybody(door, exchange, response)) {
    exchange.status = 304;
    return;
  }
  exchange.status = 200;
  exchange.set('Content-Type', response.contentType);
  exchange.body = response.packed.body;
};

interface Found {
  packed: Packed;
  reader: Reader;
}

/** From memory, or worked out once for all who ask at the same time. */
const answerFor = (door: Door, question: Question, begun: Begun): Packed | Promise<Packed | undefined> => {
  const work = (): Promise<Packed | undefined> => workOutSafely(door, question, begun);
  // Where writes are not heard of, what somebody else began may be old already.
  if (!isCacheOpen(door)) return work();
  const kept = door.store.get(begun.key, door.clock().getTime());
  return kept ?? door.flights.join(begun.key, begun.tick, work);
};

/** The answer to a question; `undefined` where Strapi's own server has to answer. */
const find = async (door: Door, exchange: Exchange, { question }: Asked): Promise<Found | undefined> => {
  // Before anybody is authenticated: what was allowed before a change may not be kept after it.
  const tick = door.store.tick();
  const token = textOf(exchange.headers.authorization);
  if (token !== undefined && door.refused.has(token, question)) return undefined;
  const visitor = token === undefined ? door.readers.visitor() : undefined;
  const reader = visitor ?? (await door.readers.authenticate(exchange, token !== undefined));
  const key = reader && keyFor(question, reader);
  if (!reader || key === undefined) return undefined;
  const packed = await answerFor(door, question, { key, tick, reader });
  if (packed) return { packed, reader };
  if (token !== undefined) door.refused.add(token, question);
  return undefined;
};

const askedThrough = (door: Door, exchange: Exchange): Asked | undefined => {
  const { method, querystring, headers, request } = exchange;
  const asked = readAsked(
    { method, querystring, headers, body: request.body },
    door.rules,
    (named) => knownTextOf(door.operations, named) ?? door.persisted.get(named.hash),
  );
  return asked && !isLeftToApollo(asked, exchange) ? asked : undefined;
};

const remember = ({ operations, persisted }: Door, { hash, question }: Asked): void => {
  if (hash === undefined || hash === operations.hash || persisted.get(hash) !== undefined) return;
  persisted.remember(hash, question.query);
};

const answerOrPassOn = async (door: Door, exchange: Exchange, next: Next): Promise<unknown> => {
  const asked = askedThrough(door, exchange);
  if (!asked) return next();
  const contentType = contentTypeFor(textOf(exchange.headers.accept), (...types) =>
    exchange.accepts(...types),
  );
  if (contentType === undefined) return next();
  const found = await find(door, exchange, asked);
  if (!found) return next();
  remember(door, asked);
  const isPublic = asked.isGet && !found.reader.isSignedIn && !hasToken(exchange);
  respond(door, exchange, { packed: found.packed, contentType }, isPublic);
  return undefined;
};

/** A middleware in front of the GraphQL route: answers what it has or can work out, and lets everything else pass. */
export const doorOf =
  (door: Door) =>
  (exchange: Exchange, next: Next): Promise<unknown> => {
    const isOurs = isEndpoint(door, exchange.path) && door.settings().compiledQueries && mayAsk(exchange);
    return isOurs ? door.enter(exchange, () => answerOrPassOn(door, exchange, next)) : next();
  };
