import { fork } from 'node:child_process';
import type { ChildProcess, ForkOptions } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A process of the benchmark: it answers HTTP on a port of its own, and its parent over IPC. */
export interface Child {
  port: number;
  ask(command: string, value?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

interface Message {
  port?: number;
  id?: number;
  result?: unknown;
  error?: string;
}

const running = new Set<ChildProcess>();

process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const LOGS = join(__dirname, '.tmp');

let started = 0;

/** A file for what a process prints: read only when it fails, since reading along would take time from the others. */
const newLog = (): string => {
  mkdirSync(LOGS, { recursive: true });
  started += 1;
  return join(LOGS, `${String(started % 20)}.log`);
};

const endOf = (log: string): string => readFileSync(log, 'utf8').slice(-2000);

/** Starts a script that ends its start by sending its port (0 where it listens to none); see servers/child.cjs. */
export const startChild = async (script: string, options: ForkOptions): Promise<Child> => {
  const log = newLog();
  const output = openSync(log, 'w');
  const child = fork(script, { ...options, stdio: ['ignore', output, output, 'ipc'] });
  closeSync(output);
  running.add(child);
  const open = new Map<number, (message: Message) => void>();
  const ended = new Promise<void>((done) => {
    child.once('exit', () => {
      running.delete(child);
      for (const settle of open.values()) settle({ error: `The process ended.\n${endOf(log)}` });
      done();
    });
  });
  const port = await new Promise<number>((ready, failed) => {
    child.on('message', (message: Message) => {
      if (message.port !== undefined) ready(message.port);
      if (message.id !== undefined) open.get(message.id)?.(message);
    });
    void ended.then(() => {
      failed(new Error(`${script} ended before it was ready.\n${endOf(log)}`));
    });
  });
  let asked = 0;
  return {
    port,
    ask: (command, value) =>
      new Promise((done, failed) => {
        asked += 1;
        const id = asked;
        open.set(id, ({ result, error }) => {
          open.delete(id);
          if (error === undefined) done(result);
          else failed(new Error(error));
        });
        child.send({ id, command, value });
      }),
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

/** A number that a process was asked for. */
export const numberOf = async (child: Child, command: string, value?: unknown): Promise<number> => {
  const answer = await child.ask(command, value);
  if (typeof answer !== 'number') throw new Error(`${command} answered ${JSON.stringify(answer)}.`);
  return answer;
};
