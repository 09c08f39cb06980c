import { requireSupportedNode } from './lib/node-version.mjs';

/**
 * In the order in which they start, two beside each other: the long one that mostly waits for a browser, and everything that
 * keeps one core busy. What works `alone` needs both, or writes what others read. `build` is one of lib/builds.mjs, `script`
 * one of the root package.json, `jest` a project of jest.config, run by so many `workers` at once: one, where its tests share
 * a server or a browser. A Strapi in process `leaks`: what it leaves behind slows down every promise of the files after it,
 * six times by the end, so that each file gets a process of its own. Without a `required` step the ones after it could only
 * fail.
 */
const steps = [
  { name: 'build-plugin', build: 'plugin', required: true, alone: true },
  { name: 'build-sdk', build: 'sdk', required: true, alone: true },
  { name: 'build-admin', build: 'admin', alone: true },
  { name: 'browser', jest: 'browser' },
  { name: 'typecheck', script: 'typecheck' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'sdk', jest: 'sdk' },
  { name: 'packaging', jest: 'packaging' },
  { name: 'unit', jest: 'unit', workers: 2, alone: true },
  { name: 'server-sqlite', jest: 'server-sqlite', workers: 2, leaks: true, alone: true },
  { name: 'server-postgres', jest: 'server-postgres', workers: 2, leaks: true, alone: true },
  { name: 'generated', script: 'generate:check', alone: true },
];

requireSupportedNode();
const { runTests } = await import('./lib/run-tests.mjs');
await runTests(steps, process.argv.slice(2));
