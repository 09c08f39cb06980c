import { requireSupportedNode } from './lib/node-version.mjs';

/**
 * In the order they run. `build` is one of lib/builds.mjs, `script` one of the root package.json, `jest` a project of
 * jest.config, run by so many `workers` at once: one, where its tests share a server or a browser. A Strapi in process
 * `leaks`: what it leaves behind slows down every promise of the files after it, six times by the end, so that each file
 * gets a process of its own. Without a `required` step the ones after it could only fail.
 */
const steps = [
  { name: 'build-plugin', build: 'plugin', required: true },
  { name: 'build-sdk', build: 'sdk', required: true },
  { name: 'typecheck', script: 'typecheck' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'unit', jest: 'unit', workers: 2 },
  { name: 'server-sqlite', jest: 'server-sqlite', workers: 2, leaks: true },
  { name: 'server-postgres', jest: 'server-postgres', workers: 2, leaks: true },
  { name: 'sdk', jest: 'sdk' },
  { name: 'packaging', jest: 'packaging' },
  { name: 'generated', script: 'generate:check' },
  { name: 'build-admin', build: 'admin' },
  { name: 'browser', jest: 'browser' },
];

requireSupportedNode();
const { runTests } = await import('./lib/run-tests.mjs');
await runTests(steps, process.argv.slice(2));
