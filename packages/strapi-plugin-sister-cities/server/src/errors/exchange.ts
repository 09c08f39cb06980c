import { requestIdFrom } from './request-id';

/** What is used of Koa's context. */
export interface Exchange {
  method: string;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

interface Noted {
  requestId: string;
  /** The database could not be reached for something that this request asked of it. */
  missedDatabase: boolean;
}

const noted = new WeakMap<object, Noted>();

/** What is known of a request beside its answer. */
export const notesOf = (exchange: Pick<Exchange, 'headers'>): Noted => {
  const before = noted.get(exchange);
  if (before) return before;
  const notes = { requestId: requestIdFrom(exchange.headers['x-request-id']), missedDatabase: false };
  noted.set(exchange, notes);
  return notes;
};
