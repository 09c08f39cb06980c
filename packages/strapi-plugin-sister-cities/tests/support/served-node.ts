import { fork } from 'node:child_process';
import { resolve } from 'node:path';

const SCRIPT = resolve(__dirname, '../host/served-node.js');

interface Message {
  event?: 'ready' | 'held';
  port?: number;
  id?: number;
  result?: unknown;
  error?: string;
}

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A Strapi in a process of its own that answers over HTTP, and that a test may stop or kill. */
export interface ServedNode {
  /** `http://127.0.0.1:…` without a slash at the end. */
  url: string;
  /** Does one of the commands of `host/served-node.js`. Rejects where it fails, or the process ends. */
  call(command: string, ...args: unknown[]): Promise<unknown>;
  signal(signal: NodeJS.Signals): void;
  ended: Promise<Ended>;
  /** How the process ended, `undefined` as long as it runs. */
  end(): Ended | undefined;
  /** Requests with the header `X-Held` that have come in so far: they wait for the command `letGo`. */
  held(): number;
  /** What it has written to its log and to the error stream. */
  output(): string;
  /** Ends it as a failing machine would. */
  kill(): Promise<void>;
}

export const startServedNode = async (
  connection: Record<string, unknown>,
  env: Record<string, string> = {},
): Promise<ServedNode> => {
  const child = fork(SCRIPT, {
    env: {
      ...process.env,
      TEST_DATABASE: JSON.stringify(connection),
      STRAPI_TELEMETRY_DISABLED: 'true',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-200_000);
    });
  const open = new Map<number, (message: Message) => void>();
  let end: Ended | undefined;
  let held = 0;
  let calls = 0;
  const ended = new Promise<Ended>((done) => {
    child.once('exit', (code, signal) => {
      end = { code, signal };
      for (const settle of open.values()) settle({ error: `The node ended.\n${output}` });
      open.clear();
      done(end);
    });
  });
  const port = await new Promise<number>((ready, failed) => {
    child.on('message', (message: Message) => {
      if (message.event === 'held') held += 1;
      if (message.event === 'ready') ready(message.port ?? 0);
      if (message.id === undefined) return;
      open.get(message.id)?.(message);
      open.delete(message.id);
    });
    void ended.then(() => {
      failed(new Error(`The node ended before it was ready.\n${output}`));
    });
  });
  return {
    url: `http://127.0.0.1:${String(port)}`,
    call: (command, ...args) =>
      new Promise((done, failed) => {
        calls += 1;
        open.set(calls, ({ result, error }) => {
          if (error === undefined) done(result);
          else failed(new Error(error));
        });
        // A node that was killed a moment ago still seems to be connected: without a listener the failure would be thrown.
        child.send({ id: calls, command, args }, (error) => {
          if (error) failed(error);
        });
      }),
    signal: (signal) => {
      child.kill(signal);
    },
    ended,
    end: () => end,
    held: () => held,
    output: () => output,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
