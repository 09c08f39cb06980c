import type { Answer, Question } from '../../server/src/compiled/types';
import { dayEndsOf } from '../../server/src/responses/day-end';
import { doorOf } from '../../server/src/responses/door';
import type { Door, DoorSettings, Exchange } from '../../server/src/responses/door';
import { createFlights } from '../../server/src/responses/flights';
import { createPersistedQueries, hashOf } from '../../server/src/responses/persisted';
import type { Reader } from '../../server/src/responses/readers';
import { createRefused } from '../../server/src/responses/refused';
import { createStore } from '../../server/src/responses/store';

export const CITY = 'plugin::sister-cities.city';
export const CITIES = '{ sisterCitiesCities { name } }';
/** The document that the server knows, and its operations. */
export const KNOWN = 'query names{sisterCitiesCities{name}}query slugs{sisterCitiesCities{slug}}';
const OPERATIONS = new Map([
  ['names', 'query names{sisterCitiesCities{name}}'],
  ['slugs', 'query slugs{sisterCitiesCities{slug}}'],
]);
const PORTLAND = 'America/Los_Angeles';

export const VISITOR: Reader = { key: 'visitor', isSignedIn: false, auth: { of: 'visitor' } };
const CITIZEN: Reader = { key: 'role 1', isSignedIn: true, auth: { of: 'citizen' } };

export const answerOf = (name: string, reads: Partial<Answer['reads']> = {}): Answer => ({
  body: `{"data":{"sisterCitiesCities":[{"name":"${name}"}]}}`,
  reads: { types: [CITY], byDay: false, ...reads },
});

export interface Sent {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Strapi's own server answered. */
  isStock: boolean;
}

export interface Request {
  method?: string;
  path?: string;
  querystring?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A request as Koa hands it over, and the headers that it is answered with. */
export const exchangeOf = ({
  method = 'POST',
  path = '/graphql',
  querystring = '',
  headers = {},
  body,
}: Request): { exchange: Exchange; told: Record<string, string> } => {
  const told: Record<string, string> = {};
  const exchange: Exchange = {
    method,
    path,
    querystring,
    headers: method === 'POST' ? { 'content-type': 'application/json', ...headers } : headers,
    request: { body },
    accepts: (first = '') => first,
    set: (name, value) => {
      told[name.toLowerCase()] = value;
    },
    vary: (name) => {
      told.vary = [told.vary, name].filter((each) => each !== undefined).join(', ');
    },
    status: 404,
    body: undefined,
  };
  return { exchange, told };
};

const SETTINGS: DoorSettings = {
  compiledQueries: true,
  responseCache: { enabled: true, maxBytes: 1_000_000 },
};

/** The door with everything behind it in the hands of the test. */
export const world = () => {
  const state = {
    now: Date.parse('2026-11-24T20:00:00.000Z'),
    isWatching: true,
    answer: (): Promise<Answer | null> => Promise.resolve(answerOf('Sapporo')),
    visitor: (): Reader | undefined => VISITOR,
    settings: SETTINGS,
  };
  const worked: [Question, unknown][] = [];
  const authenticated: boolean[] = [];
  const reported: unknown[] = [];
  const store: Door['store'] = createStore();
  const door = doorOf({
    endpoint: '/graphql',
    rules: { persistedQueries: true, preflightHeaders: ['apollo-require-preflight'] },
    settings: () => state.settings,
    clock: () => new Date(state.now),
    compiled: {
      answer: (question, auth) => {
        worked.push([question, auth]);
        return state.answer();
      },
      forgetSettings: () => undefined,
      stop: () => Promise.resolve(),
    },
    readers: {
      visitor: () => state.visitor(),
      authenticate: (_, hasToken) => {
        authenticated.push(hasToken);
        return Promise.resolve(hasToken ? CITIZEN : VISITOR);
      },
      forget: () => undefined,
    },
    store,
    flights: createFlights(),
    refused: createRefused(),
    operations: { hash: hashOf(KNOWN), texts: OPERATIONS },
    persisted: createPersistedQueries(),
    dayEnds: dayEndsOf(() => Promise.resolve(PORTLAND)),
    isWatching: () => state.isWatching,
    areWatched: (types) => types.every((type) => type === CITY),
    report: (error) => {
      reported.push(error);
    },
    enter: (_, next) => next(),
  });
  const send = async (request: Request): Promise<Sent> => {
    const { exchange, told } = exchangeOf(request);
    let isStock = false;
    await door(exchange, () => {
      isStock = true;
      return Promise.resolve();
    });
    return {
      status: exchange.status,
      headers: told,
      body: Buffer.isBuffer(exchange.body) ? exchange.body.toString() : '',
      isStock,
    };
  };
  const ask = (more: Request = {}): Promise<Sent> => send({ body: { query: CITIES }, ...more });
  return { state, worked, authenticated, reported, store, send, ask };
};
