import { fork } from 'node:child_process';
import { resolve } from 'node:path';

const SCRIPT = resolve(__dirname, '../host/own-postgres.mjs');

/** A PostgreSQL of one test, which may take it away and bring it back. */
export interface OwnPostgres {
  /** Strapi's `database.connection`. */
  connection: Record<string, unknown>;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Throws it away. */
  end(): Promise<void>;
}

interface Message {
  url?: string;
  id?: number;
}

export const startOwnPostgres = async (): Promise<OwnPostgres> => {
  const child = fork(SCRIPT, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const open = new Map<number, () => void>();
  let calls = 0;
  const url = await new Promise<string>((ready) => {
    child.on('message', (message: Message) => {
      if (message.url !== undefined) ready(message.url);
      if (message.id !== undefined) open.get(message.id)?.();
    });
  });
  const call = (command: string): Promise<void> =>
    new Promise((done) => {
      calls += 1;
      open.set(calls, done);
      child.send({ id: calls, command });
    });
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString: url },
      pool: { min: 0, max: 10 },
    },
    stop: () => call('stop'),
    start: () => call('start'),
    end: () =>
      new Promise((done) => {
        child.once('exit', () => {
          done();
        });
        child.send({ command: 'end' });
      }),
  };
};
