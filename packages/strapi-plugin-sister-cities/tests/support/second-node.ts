import { fork } from 'node:child_process';
import { resolve } from 'node:path';

import type { SentMail } from './mails';

const SCRIPT = resolve(__dirname, '../host/second-node.js');

interface Message {
  id?: number;
  event?: 'ready' | 'hanging';
  result?: unknown;
  error?: string;
}

/** Another node of the cluster: a Strapi in a process of its own on the database of the host that was started last. */
export interface SecondNode {
  /** Calls a service of the plugin; with `at`, the node's clock shows that instant and is the last argument. */
  call(service: string, method: string, args?: unknown[], at?: Date): Promise<unknown>;
  /** From now on it answers over HTTP too. Tells its address, without a slash at the end. */
  serve(): Promise<string>;
  /** The mails that this node has sent. */
  mails(): Promise<SentMail[]>;
  /** From now on its mail server takes every mail and never answers. */
  hang(): Promise<void>;
  /** Resolves when it waits for its mail server. */
  hanging(): Promise<void>;
  /** Ends it as a failing machine would, in the middle of what it does. */
  kill(): Promise<void>;
}

export const startSecondNode = async (): Promise<SecondNode> => {
  const child = fork(SCRIPT, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const open = new Map<number, (message: Message) => void>();
  const events = new Map<string, () => void>();
  const heard = (event: 'ready' | 'hanging'): Promise<void> =>
    new Promise((done) => {
      events.set(event, done);
    });
  const ended = new Promise<void>((done) => {
    child.once('exit', () => {
      done();
    });
  });
  child.on('message', (message: Message) => {
    if (message.event !== undefined) events.get(message.event)?.();
    if (message.id !== undefined) open.get(message.id)?.(message);
  });
  let calls = 0;
  const call: SecondNode['call'] = (service, method, args = [], at) =>
    new Promise((done, failed) => {
      calls += 1;
      open.set(calls, ({ result, error }) => {
        if (error === undefined) done(result);
        else failed(new Error(error));
      });
      child.send({ id: calls, service, method, args, at: at?.toISOString() });
    });
  const hanging = heard('hanging');
  await Promise.race([
    heard('ready'),
    ended.then(() => {
      throw new Error('The second node ended before it was ready.');
    }),
  ]);
  return {
    call,
    serve: async () => String(await call('serve', '')),
    mails: async () => {
      const mails: unknown = await call('mails', '');
      return Array.isArray(mails) ? mails : [];
    },
    hang: async () => {
      await call('hang', '');
    },
    hanging: () => hanging,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
