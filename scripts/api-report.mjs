/**
 * Writes down what the SDK gives its users: one file for each of its entries, under `packages/sister-cities-sdk/api/`.
 * With `--check` it takes the package as it is built, writes nothing, and ends with code 1 where they differ.
 */
import { mkdtemp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { readOptions } from './lib/options.mjs';
import { sdkDir } from './lib/paths.mjs';
import { build, locked } from './lib/prepare.mjs';
import { UsageError, withReadableErrors } from './lib/usage-error.mjs';

const reportsDir = path.join(sdkDir, 'api');

const COMPILER_OPTIONS = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  strict: true,
  skipLibCheck: true,
  types: [],
};

await withReadableErrors(async () => {
  const { check = false } = readOptions(process.argv.slice(2), { check: { type: 'boolean' } });
  if (!check) await locked(() => build('sdk'));
  await mkdir(reportsDir, { recursive: true });
  const scratch = await mkdtemp(path.join(tmpdir(), 'sister-cities-api-'));
  const entries = await typedEntries();
  const configs = entries.map((entry) => configFor(entry, scratch));
  const compilerState = CompilerState.create(configs[0], {
    additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
  });
  const changed = entries
    .filter((_, index) => isChanged(configs[index], compilerState, check))
    .map(reportName);
  await rm(scratch, { recursive: true });
  const stale = (await readdir(reportsDir)).filter((name) => !entries.map(reportName).includes(name));
  if (!check) await Promise.all(stale.map((name) => rm(path.join(reportsDir, name))));
  const differing = [...changed, ...stale];
  if (check && differing.length > 0) {
    throw new UsageError(
      `What the SDK gives its users is not what is written down: ${differing.join(', ')}. If it is meant, run npm run api.`,
      1,
    );
  }
  console.log(differing.length > 0 ? `Changed: ${differing.join(', ')}` : 'Everything was up to date.');
});

/** Names of the built entries that have types, such as `index`. */
async function typedEntries() {
  const { exports } = JSON.parse(await readFile(path.join(sdkDir, 'package.json'), 'utf8'));
  return Object.values(exports).flatMap(({ import: conditions }) =>
    conditions?.types ? [path.basename(conditions.types, '.d.ts')] : [],
  );
}

function reportName(entry) {
  return `${entry}.api.md`;
}

function configFor(entry, scratch) {
  return ExtractorConfig.prepare({
    packageJsonFullPath: path.join(sdkDir, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: sdkDir,
      mainEntryPointFilePath: path.join(sdkDir, 'dist', `${entry}.d.ts`),
      apiReport: {
        enabled: true,
        reportFileName: reportName(entry),
        reportFolder: reportsDir,
        reportTempFolder: scratch,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      compiler: { overrideTsconfig: { compilerOptions: COMPILER_OPTIONS, files: [`dist/${entry}.d.ts`] } },
      newlineKind: 'lf',
      messages: { extractorMessageReporting: { 'ae-missing-release-tag': { logLevel: 'none' } } },
    },
  });
}

/** Whether an entry differs from its report, which is replaced unless it is only to be checked. */
function isChanged(config, compilerState, check) {
  const { apiReportChanged } = Extractor.invoke(config, {
    compilerState,
    localBuild: !check,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return apiReportChanged;
}
