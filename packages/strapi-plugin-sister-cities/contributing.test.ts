import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(__dirname, '../..');
const PLUGIN = 'packages/strapi-plugin-sister-cities';
const CONTRIBUTING = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

interface Diff {
  path: string;
  isNew: boolean;
  lines: string[];
}

/** The diffs of CONTRIBUTING: lines that are added, and the line before which they stand. */
const diffs: Diff[] = [...CONTRIBUTING.matchAll(/```diff\n([\s\S]*?)```/g)].map(([, text = '']) => {
  const [from = '', to = '', ...rest] = text.trimEnd().split('\n');
  return {
    path: to.replace('+++ b/', ''),
    isNew: from.endsWith('/dev/null'),
    lines: rest.filter((line) => line !== '@@'),
  };
});

const added = ({ lines }: Diff): string[] =>
  lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));

const apply = (checkout: string, diff: Diff): void => {
  const file = join(checkout, diff.path);
  const text = `${added(diff).join('\n')}\n`;
  if (diff.isNew) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  const [context = ''] = diff.lines
    .filter((line) => line.startsWith(' '))
    .map((line) => `${line.slice(1)}\n`);
  const before = readFileSync(file, 'utf8');
  expect(before.split(context)).toHaveLength(2);
  writeFileSync(file, before.replace(context, text + context));
};

/** The sources of the plugin, as a contributor has them. */
const checkOut = (): string => {
  const checkout = mkdtempSync(join(tmpdir(), 'sister-cities-contributing-'));
  for (const part of [
    'tsconfig.json',
    '.prettierrc.json',
    `${PLUGIN}/package.json`,
    `${PLUGIN}/server`,
    `${PLUGIN}/shared`,
  ])
    cpSync(join(ROOT, part), join(checkout, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
  return checkout;
};

let checkout: string;

beforeAll(() => {
  checkout = checkOut();
});

afterAll(() => {
  rmSync(checkout, { recursive: true, force: true });
});

it('CONTRIBUTING shows how to add a field and a content type', () => {
  expect(diffs.map(({ path, isNew }) => [path, isNew])).toEqual([
    [`${PLUGIN}/server/src/city/schema.ts`, false],
    [`${PLUGIN}/server/src/award/schema.ts`, true],
  ]);
});

it('these changes and the regeneration are all that it takes', () => {
  for (const diff of diffs) apply(checkout, diff);
  const registry = pathToFileURL(join(ROOT, 'scripts/generate/registry.mjs')).href;
  const plugin = join(checkout, PLUGIN);
  const run = (...command: string[]): string =>
    execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  run(
    '--input-type=module',
    '-e',
    `import { writeRegistry } from '${registry}'; await writeRegistry('${plugin}');`,
  );
  expect(readFileSync(join(plugin, 'server/src/generated/definitions.ts'), 'utf8')).toContain(
    "import { award } from '../award/schema';",
  );
  expect(readFileSync(join(plugin, 'shared/generated/type-names.ts'), 'utf8')).toContain("'award',");
  expect(
    run(join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', join(plugin, 'server/tsconfig.build.json')),
  ).toBe('');
});
