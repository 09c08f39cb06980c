import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

const SOURCES = resolve(__dirname, '../../src');

/** A program with what it needs of the package, minified as a bundler makes it. It imports from the folder of the sources. */
export const bundleOf = async (program: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: SOURCES, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    // For packages without `exports`, such as graphql.
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

/** Bytes of such a program with gzip. */
export const sizeOf = async (program: string): Promise<number> =>
  gzipSync(await bundleOf(program), { level: 9 }).length;
