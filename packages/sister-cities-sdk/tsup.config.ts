import { relative, resolve, sep } from 'node:path';

import { defineConfig } from 'tsup';
import type { Options } from 'tsup';

import { ASKING, inCore, LATER, OTHERS, SOURCES } from './entries';

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

/** The file of the package that a source is in, where it is not in the one of who imports it. */
const fileOf = (imported: string, importer: string): string | undefined => {
  if (imported in LATER) return imported;
  const isWithin = importer === 'core' || inCore.has(importer);
  return inCore.has(imported) && !isWithin ? 'core' : undefined;
};

/** Imports of what stands in another file of the package are imports of that file. */
const fromFiles: Plugin = {
  name: 'from-files',
  setup: (build) => {
    const isCommonJs = build.initialOptions.format === 'cjs';
    // Node finds no names in what `import()` loads of CommonJS without help; `require` needs none.
    if (isCommonJs) build.initialOptions.supported = { 'dynamic-import': false };
    build.onResolve({ filter: /^\.\.?\// }, (asked) => {
      if (asked.kind === 'entry-point') return undefined;
      const file = fileOf(named(resolve(asked.resolveDir, asked.path)), named(asked.importer));
      return file === undefined
        ? undefined
        : { path: `./${file}.${isCommonJs ? 'cjs' : 'js'}`, external: true };
    });
  },
};

export default defineConfig([
  { ...COMMON, entry: { core: 'src/core.ts', ...LATER, ...ASKING }, esbuildPlugins: [fromFiles] },
  { ...COMMON, entry: OTHERS },
  // In one go, so that a type is the same whichever entry it is taken from.
  { ...COMMON, entry: { ...ASKING, ...OTHERS }, dts: { only: true } },
]);
