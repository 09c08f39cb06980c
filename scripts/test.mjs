import { requireSupportedNode } from './lib/node-version.mjs';

/**
 * In the order in which they start, two beside each other. What works `alone` needs both cores, writes what others read, or
 * drives a browser, in which people would not wait either. `build` is one of lib/builds.mjs, `script` one of the root
 * package.json, `jest` a project of jest.config, run by so many `workers` at once: one, where its tests share a server or a
 * browser. Without a `required` step the ones after it could only fail.
 */
const steps = [
  { name: 'build-plugin', build: 'plugin', required: true, alone: true },
  { name: 'build-sdk', build: 'sdk', required: true, alone: true },
  { name: 'sdk', jest: 'sdk' },
  { name: 'typecheck', script: 'typecheck' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'packaging', jest: 'packaging' },
  { name: 'unit', jest: 'unit', workers: 2, alone: true },
  { name: 'server-sqlite', jest: 'server-sqlite', workers: 2, alone: true },
  { name: 'server-postgres', jest: 'server-postgres', workers: 2, alone: true },
  { name: 'generated', script: 'generate:check', alone: true },
  { name: 'build-admin', build: 'admin', alone: true },
  { name: 'browser', jest: 'browser', alone: true },
];

requireSupportedNode();
const { runTests } = await import('./lib/run-tests.mjs');
await runTests(steps, process.argv.slice(2));
