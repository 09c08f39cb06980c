import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { witness } from './witnesses';

const CMS = resolve(__dirname, '../..');
const STRAPI = require.resolve('@strapi/strapi/package.json').replace('package.json', 'bin/strapi.js');

/** A city's CMS as `npm start` starts it, on a port and a database of its own. */
export interface RunningCity {
  url: string;
  login: { email: string; password: string };
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const answers = async (url: string): Promise<boolean> =>
  fetch(`${url}/_health`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Whether it has ended by now, by itself or by a signal. */
const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

const started = async (url: string, child: ChildProcess, output: string[]): Promise<void> => {
  while (!(await answers(url))) {
    if (hasEnded(child)) throw new Error(`The CMS stopped before it answered:\n${output.join('')}`);
    await new Promise((again) => setTimeout(again, 100));
  }
};

const LOGIN = { email: 'director@city.example', password: 'Director-of-stories-1' };

const LAST_LINES = 6;

type Environment = 'development' | 'production';

/**
 * Starts a city's CMS on a database in a file, which stays when it is stopped. Something else may take the port before it
 * does: it is started once more then.
 */
const launch = async (
  city: string,
  environment: Environment,
  filename: string,
  isSecondTry = false,
): Promise<RunningCity> => {
  const port = await freePort();
  const secret = 'for stories only, thirty-two chars';
  const child = spawn(process.execPath, [STRAPI, 'start'], {
    cwd: CMS,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: environment,
      STRAPI_TELEMETRY_DISABLED: 'true',
      CITY: city,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: '',
      DATABASE_FILENAME: filename,
      FIRST_ADMIN_EMAIL: LOGIN.email,
      FIRST_ADMIN_PASSWORD: LOGIN.password,
      APP_KEYS: 'for,stories,only',
      API_TOKEN_SALT: secret,
      ADMIN_JWT_SECRET: secret,
      TRANSFER_TOKEN_SALT: secret,
      JWT_SECRET: secret,
      ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
    },
  });
  const output: string[] = [];
  child.stdout.on('data', (text: Buffer) => output.push(text.toString()));
  child.stderr.on('data', (text: Buffer) => output.push(text.toString()));
  witness(() =>
    Promise.resolve(hasEnded(child) ? '' : `Logged: ${output.slice(-LAST_LINES).join('').trim()}`),
  );
  const url = `http://127.0.0.1:${String(port)}`;
  try {
    await started(url, child, output);
  } catch (error) {
    if (isSecondTry || !output.join('').includes(`port ${String(port)} is already used`)) throw error;
    return launch(city, environment, filename, true);
  }
  return {
    url,
    login: LOGIN,
    stop: async () => {
      if (hasEnded(child)) return;
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
};

/** Starts a city's CMS on a database with nothing in it, as the first `npm start` does. */
export const startCity = async (
  city: string,
  environment: Environment = 'development',
  content?: string,
): Promise<RunningCity> => {
  const directory = mkdtempSync(join(tmpdir(), 'sister-cities-story-'));
  const filename = join(directory, 'data.db');
  if (content !== undefined) copyFileSync(content, filename);
  const running = await launch(city, environment, filename);
  return {
    ...running,
    stop: async () => {
      await running.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};

/**
 * Starts a city's CMS as the second `npm start` does, with the content that the first one has loaded. The first one is made
 * once in a run of stories, which saves each of them the time.
 */
export const startCityWithContent = async (city: string): Promise<RunningCity> => {
  const folder = process.env.TEST_STARTED_CITIES;
  if (folder === undefined) return startCity(city);
  const content = join(folder, `${city}.db`);
  if (!existsSync(content)) {
    const unfinished = `${content}-unfinished`;
    await (await launch(city, 'development', unfinished)).stop();
    renameSync(unfinished, content);
  }
  return startCity(city, 'development', content);
};
