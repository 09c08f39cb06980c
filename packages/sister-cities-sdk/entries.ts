import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const SOURCES = resolve(__dirname, 'src');

/** Entries that ask a server: what they share stands in `core`. */
export const ASKING = {
  index: 'src/index.ts',
  operations: 'src/operations.ts',
  submissions: 'src/submissions/index.ts',
  network: 'src/network/index.ts',
  preview: 'src/preview/index.ts',
};

/** Entries that ask nobody, or through a client that is handed to them. */
export const OTHERS = {
  'graphql-request': 'src/graphql-request.ts',
  images: 'src/images/index.ts',
  blocks: 'src/blocks/index.ts',
  'json-ld': 'src/json-ld/index.ts',
  hreflang: 'src/hreflang/index.ts',
  calendar: 'src/calendar/index.ts',
  dates: 'src/dates/index.ts',
  money: 'src/money/index.ts',
  introspection: 'src/own/introspection.ts',
  cli: 'src/cli/run.ts',
  react: 'src/react/index.ts',
};

/** What is loaded only where it is needed, and so is a file of its own that no site imports by name. */
export const LATER = { texts: 'src/texts.ts' };

/** What is in `core`, as paths below `src`. */
export const inCore = new Set(
  Array.from(
    readFileSync(resolve(SOURCES, 'core.ts'), 'utf8').matchAll(/from '\.\/(.+)'/g),
    ([, path]) => path,
  ),
);
