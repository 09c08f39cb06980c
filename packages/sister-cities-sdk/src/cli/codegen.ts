import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type * as Codegen from '@graphql-codegen/core';
import type * as GraphQL from 'graphql';

import { installed } from './installed';
import { SCALARS } from './scalars';
import { CommandError } from './usage';
import type { Command } from './usage';
import { writeFiles } from './write-files';

const HEADER = 'Written by sister-cities-sdk codegen. Do not edit.';

const CONFIG = {
  scalars: SCALARS,
  enumsAsTypes: true,
  arrayInputCoercion: false,
};

type CodegenPlugin = Parameters<typeof Codegen.codegen>[0]['pluginMap'][string];

interface Document {
  readonly location: string;
  readonly document: GraphQL.DocumentNode;
}

const parsedFile = async (file: URL | string, { parse }: typeof GraphQL): Promise<Document> => {
  const location = String(file);
  const text = await readFile(file, 'utf8');
  try {
    return { location, document: parse(text) };
  } catch {
    throw new CommandError(`${location} is no GraphQL document.`);
  }
};

const OWN_SCHEMA = 'schema.graphql';

/** Folders that hold what is not the site's own: packages, and what tools keep. */
const isForeign = (name: string): boolean => name === 'node_modules' || name.startsWith('.');

/** Documents in a folder and in those within it. */
const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && entry.name.endsWith('.graphql'));
  const folders = entries.filter((entry) => entry.isDirectory() && !isForeign(entry.name));
  const within = await Promise.all(folders.map(({ name }) => filesIn(join(folder, name))));
  return [...files.map(({ name }) => join(folder, name)), ...within.flat()];
};

const documentsIn = async (folder: string, out: string): Promise<string[]> => {
  try {
    const files = await filesIn(folder);
    // What an earlier run wrote is no document.
    return files.filter((file) => resolve(file) !== resolve(out, OWN_SCHEMA)).sort();
  } catch {
    throw new CommandError(`The folder ${folder} cannot be read. Expected --documents to be one.`);
  }
};

interface Wanted {
  readonly filename: string;
  readonly schema: GraphQL.DocumentNode;
  readonly documents: Document[];
}

/** What a plugin of graphql-codegen makes of the schema and the documents. */
const generated = async (
  plugin: string,
  load: () => Promise<CodegenPlugin>,
  wanted: Wanted,
): Promise<string> => {
  const { codegen: generate } = await installed(
    '@graphql-codegen/core',
    () => import('@graphql-codegen/core'),
  );
  const pluginMap = { [plugin]: await installed(plugin, load) };
  try {
    const text = await generate({ ...wanted, config: CONFIG, plugins: [{ [plugin]: {} }], pluginMap });
    return `// ${HEADER}\n\n${text}`;
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new CommandError(`The documents do not fit the schema of the instance: ${reason}`);
  }
};

/**
 * Writes the schema of an instance and its types and, with documents, the types of what these ask. Resolves with the
 * paths of the files.
 *
 * @throws CommandError where a package is not installed or the documents do not fit. Then nothing is written.
 */
export const codegen = async (
  sdl: string,
  { out, documents: folder }: Command,
  fragments: URL | string,
  graphql: typeof GraphQL,
): Promise<string[]> => {
  const schema = graphql.parse(sdl);
  const own = folder === undefined ? [] : await documentsIn(folder, out);
  const documents = await Promise.all([...own, fragments].map((file) => parsedFile(file, graphql)));
  const types = await generated('@graphql-codegen/typescript', () => import('@graphql-codegen/typescript'), {
    filename: 'types.ts',
    schema,
    documents: [],
  });
  const files = { [OWN_SCHEMA]: `# ${HEADER}\n\n${sdl}`, 'types.ts': types };
  if (folder === undefined) return writeFiles(out, files);
  const operations = await generated(
    '@graphql-codegen/typescript-operations',
    () => import('@graphql-codegen/typescript-operations'),
    { filename: 'operations.ts', schema, documents },
  );
  return writeFiles(out, { ...files, 'operations.ts': operations });
};
