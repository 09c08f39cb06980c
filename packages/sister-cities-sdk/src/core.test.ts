import { resolve } from 'node:path';

import { build } from 'esbuild';

import { ASKING, inCore, LATER } from '../entries';

const PACKAGE = resolve(__dirname, '..');

/** The sources that each entry is made of. */
const sourcesOf = async (entry: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [resolve(PACKAGE, entry)],
    absWorkingDir: PACKAGE,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    external: Object.keys(LATER).flatMap((name) => [`./${name}`, `../${name}`]),
    metafile: true,
    write: false,
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.keys(inputs))
    .map((path) => path.replace(/^src\/(.*)\.ts$/, '$1'));
};

it('what two entries share that ask a server is in the core, and nothing else is', async () => {
  const sources = (await Promise.all(Object.values(ASKING).map(sourcesOf))).flat();
  const shared = sources.filter((path, index) => sources.indexOf(path) < index);
  expect([...new Set(shared)].sort()).toEqual([...inCore].sort());
});
