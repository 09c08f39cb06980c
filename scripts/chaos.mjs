import { readOptions } from './lib/options.mjs';
import { runProgram } from './lib/run-prepared.mjs';
import { withReadableErrors } from './lib/usage-error.mjs';

await withReadableErrors(async () => {
  const args = process.argv.slice(2);
  readOptions(args, { database: { type: 'string' }, cycles: { type: 'string' }, seed: { type: 'string' } });
  await runProgram('packages/strapi-plugin-sister-cities/tests/chaos/run.ts', args);
});
