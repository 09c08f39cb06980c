import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const SCRIPT = resolve(__dirname, '../host/start-once.js');

/** Starts the host of these tests on a database, in a process of its own, and stops it again. */
export const startedOnce = async (connection: Record<string, unknown>): Promise<void> => {
  const child = fork(SCRIPT, {
    env: {
      ...process.env,
      TEST_DATABASE: JSON.stringify(connection),
      STRAPI_TELEMETRY_DISABLED: 'true',
      NODE_ENV: 'test',
    },
  });
  const [code]: unknown[] = await once(child, 'exit');
  if (code !== 0) throw new Error('The host of the tests did not start on an empty database: see above.');
};
