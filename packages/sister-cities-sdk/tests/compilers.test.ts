import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGE = resolve(__dirname, '..');
const ROOT = resolve(PACKAGE, '../..');
/** Within the package, which is found by its own name from there, and where no linter looks. */
const TEMPORARY = join(PACKAGE, '.tmp');

const COMPILERS: Record<string, string> = {
  '5.4': 'scripts/compilers/5.4/node_modules/typescript/bin/tsc',
  '5.9': 'node_modules/typescript/bin/tsc',
  '7': 'scripts/compilers/7/node_modules/typescript/bin/tsc',
};

/** Every method that reads, with what an editor would write: 30 questions. */
const PROGRAM = `
import { createSisterCitiesClient, iterate, SisterCitiesError } from 'sister-cities-sdk';
const client = createSisterCitiesClient({ url: 'https://cms.example.org/graphql' });
const slug = { slug: 'portland-sapporo' };
const key = { key: 'peace' };
export const read = async () => [
  await client.associations(), await client.association(slug), await client.associationTotal(),
  await client.cities({ filters: { countryCode: { eq: 'TW' } } }), await client.city(slug), await client.cityTotal(),
  await client.decisions(), await client.decision(key), await client.decisionTotal(),
  await client.events(), await client.event(slug), await client.eventTotal(),
  await client.eventSeriesList(), await client.eventSeries(slug), await client.eventSeriesTotal(),
  await client.gifts(), await client.gift(slug), await client.giftTotal(),
  await client.goals({ filters: { relationship: slugIs } }), await client.goal(key), await client.goalTotal(),
  await client.letters(), await client.letter(slug), await client.letterTotal(),
  await client.relationships({ sort: ['establishedOn:asc'] }), await client.relationship(slug),
  await client.relationshipTotal({ filters: { designation: { eq: 'sister_city' } } }),
  await client.program(), await client.anniversaries({ months: 12 }),
] as const;
const slugIs = { slug: { eq: 'portland-sapporo' } };
export const all = async () => {
  for await (const { name } of iterate(client.cities, { filters: { isHome: { eq: false } } })) name.trim();
};
export const isOurs = (error: unknown) => error instanceof SisterCitiesError && error.code === 'schema_drift';
`;

/** What comes with the platform's own types, whatever is asked. */
const BARE = `
import { createSisterCitiesClient } from 'sister-cities-sdk';
export const client = createSisterCitiesClient({ url: 'https://cms.example.org/graphql' });
`;

const compile = (program: string, compiler: string, module: string, extension: string): string => {
  mkdirSync(TEMPORARY, { recursive: true });
  const directory = mkdtempSync(join(TEMPORARY, 'compiled-'));
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    module,
    moduleResolution: module === 'NodeNext' ? 'NodeNext' : 'Bundler',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  try {
    writeFileSync(join(directory, `program.${extension}`), program);
    writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    const tsc = join(ROOT, COMPILERS[compiler] ?? '');
    const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', '.', '--extendedDiagnostics'], {
      cwd: directory,
      encoding: 'utf8',
    });
    return stdout + stderr;
  } finally {
    rmSync(directory, { recursive: true });
  }
};

const instantiationsIn = (output: string): number =>
  Number(/Instantiations:\s*(\d+)/.exec(output)?.[1] ?? Number.NaN);

const problemsIn = (output: string): string[] =>
  output.split('\n').filter((line) => line.includes('error TS'));

describe('thirty questions compile, and cost at most 1,000 instantiations of types', () => {
  it.each([
    ['5.4', 'NodeNext', 'mts'],
    ['5.4', 'ESNext', 'ts'],
    ['5.9', 'NodeNext', 'mts'],
    ['5.9', 'NodeNext', 'cts'],
    ['5.9', 'ESNext', 'ts'],
    ['7', 'NodeNext', 'mts'],
    ['7', 'NodeNext', 'cts'],
    ['7', 'ESNext', 'ts'],
  ])('with TypeScript %s and the modules %s, as .%s', (compiler, module, extension) => {
    const output = compile(PROGRAM, compiler, module, extension);
    expect(problemsIn(output)).toEqual([]);
    const bare = compile(BARE, compiler, module, extension);
    expect(instantiationsIn(output) - instantiationsIn(bare)).toBeLessThanOrEqual(1_000);
  });
});
