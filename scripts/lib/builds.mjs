import fs from 'node:fs';
import path from 'node:path';
import { cmsDir, rootDir } from './paths.mjs';
import { npm } from './npm.mjs';
import { runLogged } from './run-command.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';
import { strapi, strapiEnv } from './strapi.mjs';

const plugin = 'packages/strapi-plugin-sister-cities';
const sdk = 'packages/sister-cities-sdk';
const lockfile = 'package-lock.json';

/** `inputs` decide whether a build is needed; without its `output` it always is. In building order. */
export const builds = {
  plugin: {
    title: 'Build the plugin',
    inputs: [plugin, lockfile],
    output: `${plugin}/dist/server/index.js`,
    run: () => runLogged('plugin', npm('run', 'build', '-w', 'strapi-plugin-sister-cities')),
  },
  sdk: {
    title: 'Build the SDK',
    inputs: [sdk, lockfile],
    output: `${sdk}/dist`,
    run: () => runLogged('sdk', npm('run', 'build', '-w', 'sister-cities-sdk')),
  },
  admin: {
    title: 'Build the admin panel',
    inputs: [
      'apps/cms/package.json',
      'apps/cms/config/admin.js',
      'apps/cms/config/plugins.js',
      'apps/cms/config/server.js',
      'apps/cms/src/admin',
      `${plugin}/package.json`,
      `${plugin}/admin`,
      `${plugin}/shared`,
      lockfile,
    ],
    output: 'apps/cms/build/index.html',
    run: () =>
      runLogged('admin', strapi('build'), { cwd: cmsDir, env: { ...strapiEnv(), NODE_ENV: 'production' } }),
  },
};

export async function buildIfChanged(name) {
  const { inputs, output, run } = builds[name];
  const hash = hashOf(inputs);
  if (readStamp(name) === hash && fs.existsSync(path.join(rootDir, output))) return false;
  await run();
  writeStamp(name, hash);
}
