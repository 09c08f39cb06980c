/**
 * Writes `docs/sdk-comparison.md`: how large the SDK is beside what others use to fetch one list. With `--check` it
 * writes nothing, and ends with code 1 where the page no longer says what is measured; `--page` names another file.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { register } from 'esbuild-register/dist/node.js';
import { readOptions } from './lib/options.mjs';
import { rootDir, sdkDir } from './lib/paths.mjs';
import { comparisonPage, saysTheSame } from './lib/sdk-comparison.mjs';
import { UsageError, withReadableErrors } from './lib/usage-error.mjs';

const PAGE = path.join(rootDir, 'docs', 'sdk-comparison.md');

/** Our own goal for one list, in bytes. */
const GOAL = 1800;

/** Taken by hand, with packages that are not installed here: fetch one list, minified and with gzip. */
const NOTED = {
  on: '2026-11-28',
  programs: [
    { name: 'contentful', kB: 53.9 },
    { name: '@sanity/client', kB: 41.3 },
    { name: '@strapi/client', kB: 22.6 },
    { name: '@octokit/graphql', kB: 6.7 },
    { name: '@prismicio/client', kB: 5.0 },
    { name: '@directus/sdk', kB: 2.1 },
  ],
};

const QUERY = "'{ sisterCitiesRelationships { title establishedOn partnerCity { name } } }'";
const URL = "'https://cms.example.org/graphql'";

const CONTROLS = {
  'graphql-request': `
    import { GraphQLClient } from 'graphql-request';
    export const read = () => new GraphQLClient(${URL}).request(${QUERY});`,
  'bare `fetch`': `
    export const read = async () => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(${URL}, { method: 'POST', headers, body: JSON.stringify({ query: ${QUERY} }) });
      if (!response.ok) throw new Error(response.statusText);
      return (await response.json()).data.sisterCitiesRelationships;
    };`,
};

const LIST = `
    import { connect, readList, relationships } from './operations';
    export const read = () => readList(connect({ url: ${URL} }), relationships);`;
const CLIENT = "export { createSisterCitiesClient } from './index';";
const MORE = {
  'the client and `iterate`': "export { createSisterCitiesClient, iterate } from './index';",
  'the error class alone': "export { SisterCitiesError } from './index';",
};

/** Weighs as the tests of sizes do. */
function loadScales() {
  const { unregister } = register();
  const scales = createRequire(import.meta.url)(path.join(sdkDir, 'tests', 'support', 'bundle.ts'));
  unregister();
  return scales;
}

async function measure() {
  const { sizeOf, splitBundleOf, weightOf } = loadScales();
  const textsOf = async (program) => weightOf((await splitBundleOf(program)).later.join(''));
  const weigh = async (name, program) => ({ name, bytes: await sizeOf(program) });
  const all = (programs) => Promise.all(Object.entries(programs).map((each) => weigh(...each)));
  return {
    noted: NOTED,
    goal: GOAL,
    controls: await all(CONTROLS),
    ours: {
      list: await weigh('sister-cities-sdk, one list', LIST),
      client: await weigh('sister-cities-sdk, the whole client', CLIENT),
      texts: await textsOf(LIST),
      more: await all(MORE),
    },
  };
}

await withReadableErrors(async () => {
  const { check = false, page = PAGE } = readOptions(process.argv.slice(2), {
    check: { type: 'boolean' },
    page: { type: 'string' },
  });
  const text = comparisonPage(await measure());
  if (check) {
    if (saysTheSame(text, await readFile(page, 'utf8')))
      return console.log('The page says what is measured.');
    throw new UsageError('The page does not say what is measured. Run npm run sdk-comparison.', 1);
  }
  await writeFile(page, text);
  console.log(`Written: ${path.relative(rootDir, page)}`);
});
