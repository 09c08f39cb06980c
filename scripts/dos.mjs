import { runProgram } from './lib/run-prepared.mjs';
import { withReadableErrors } from './lib/usage-error.mjs';

/** npm run dos [-- --database sqlite --relationships 1000 --documents 2000 --seed 7] */
await withReadableErrors(() => runProgram('bench/dos.ts', process.argv.slice(2)));
