import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

const SOURCES = resolve(__dirname, '../../src');

export interface Bundle {
  /** What a page loads at once. */
  first: string;
  /** What it may load later. */
  later: readonly string[];
}

/**
 * A program with what it needs of the package, minified and split as a bundler does it. It imports from the folder of the
 * sources.
 */
export const splitBundleOf = async (program: string): Promise<Bundle> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: SOURCES, loader: 'ts' },
    bundle: true,
    minify: true,
    splitting: true,
    outdir: SOURCES,
    format: 'esm',
    platform: 'neutral',
    // For packages without `exports`, such as graphql.
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
  });
  const [first = '', ...later] = outputFiles.map(({ text }) => text);
  return { first, later };
};

/** What a page loads at once of such a program. */
export const bundleOf = async (program: string): Promise<string> => (await splitBundleOf(program)).first;

/** Bytes with gzip. */
export const weightOf = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Bytes of what a page loads at once of such a program, with gzip. */
export const sizeOf = async (program: string): Promise<number> => weightOf(await bundleOf(program));
