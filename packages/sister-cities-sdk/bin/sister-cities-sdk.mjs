#!/usr/bin/env node
import { run } from '../dist/cli.js';

const shipped = (name) => new URL(`../${name}`, import.meta.url);

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  files: {
    schema: shipped('schema.graphql'),
    operations: shipped('operations.graphql'),
    fragments: shipped('fragments.graphql'),
  },
  say: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
