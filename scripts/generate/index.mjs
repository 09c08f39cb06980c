/**
 * Regenerates the plugin's list of content types, and what the SDK takes from the plugin: the schema, the operations
 * and the TypeScript made of them, of which the server knows the operations. With `--check` it ends with code 1 and names the files that were not up to date.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from '../lib/options.mjs';
import { pluginDir, rootDir, sdkDir } from '../lib/paths.mjs';
import { build, locked } from '../lib/prepare.mjs';
import { runLogged } from '../lib/run-command.mjs';
import { step } from '../lib/steps.mjs';
import { UsageError, withReadableErrors } from '../lib/usage-error.mjs';
import { REGISTRY_FILES, writeRegistry } from './registry.mjs';
import { writeOperations } from './write-operations.mjs';

const GENERATED = [
  ...REGISTRY_FILES,
  ...['schema.graphql', 'src/operations', 'src/generated'].map((name) => path.join(sdkDir, name)),
  path.join(pluginDir, 'server', 'src', 'generated', 'sdk-operations.ts'),
];

await withReadableErrors(async () => {
  const { check } = readOptions(process.argv.slice(2), { check: { type: 'boolean' } });
  const before = await readGenerated();
  await step('Find the content types', () => writeRegistry());
  await locked(() => build('plugin'));
  await step('Print the schema', () => runLogged('schema', [process.execPath, here('schema.mjs')]));
  await step('Write the operations', writeOperations);
  await step('Generate the TypeScript', () =>
    runLogged('codegen', [process.execPath, codegen(), '--config', 'codegen.ts']),
  );
  const changed = differences(before, await readGenerated());
  if (check && changed.length > 0) {
    throw new UsageError(
      `These files were not up to date and are now:\n${changed.map((file) => `  ${file}`).join('\n')}`,
      1,
    );
  }
  console.log(changed.length > 0 ? `Written: ${changed.join(', ')}` : 'Everything was up to date.');
});

function here(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

function codegen() {
  const manifest = createRequire(import.meta.url).resolve('@graphql-codegen/cli/package.json');
  return path.join(path.dirname(manifest), 'esm', 'bin.js');
}

/** Contents by path, from the root of the repository. */
async function readGenerated() {
  const lists = await Promise.all(GENERATED.map(filesUnder));
  const contents = await Promise.all(
    lists.flat().map(async (file) => [path.relative(rootDir, file), await readFile(file, 'utf8')]),
  );
  return new Map(contents);
}

async function filesUnder(file) {
  try {
    return (await readdir(file)).map((name) => path.join(file, name));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [file];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

function differences(before, after) {
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  return files.filter((file) => before.get(file) !== after.get(file));
}
