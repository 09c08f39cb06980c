import { relative, resolve, sep } from 'node:path';

import { defineConfig } from 'tsup';
import type { Options } from 'tsup';

import { ASKING, inCore, OTHERS, SOURCES } from './entries';

const COMMON: Options = {
  format: ['esm', 'cjs'],
  splitting: false,
  target: 'es2022',
  platform: 'neutral',
  // Only the command uses them.
  external: [/^node:/],
};

/** The path of a source below `src`, as an import names it. */
const named = (file: string): string => relative(SOURCES, file).replace(/\.ts$/, '').replaceAll(sep, '/');

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Imports of what is in `core` are imports of that file. */
const fromCore: Plugin = {
  name: 'from-core',
  setup: (build) => {
    const path = `./core.${build.initialOptions.format === 'cjs' ? 'cjs' : 'js'}`;
    build.onResolve({ filter: /^\.\.?\// }, (asked) => {
      const importer = named(asked.importer);
      if (importer === 'core' || inCore.has(importer)) return undefined;
      return inCore.has(named(resolve(asked.resolveDir, asked.path))) ? { path, external: true } : undefined;
    });
  },
};

export default defineConfig([
  { ...COMMON, entry: { core: 'src/core.ts', ...ASKING }, esbuildPlugins: [fromCore] },
  { ...COMMON, entry: OTHERS },
  // In one go, so that a type is the same whichever entry it is taken from.
  { ...COMMON, entry: { ...ASKING, ...OTHERS }, dts: { only: true } },
]);
