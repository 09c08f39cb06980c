import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';

import type * as GraphQL from 'graphql';

import { codegen } from './codegen';
import { differencesBetween } from './differences';
import type { Difference } from './differences';
import { fetchSchema } from './fetch-schema';
import { installed } from './installed';
import { CommandError, HELP, readCommand } from './usage';
import type { Command } from './usage';

/** What the command works with; `files` are those that the package ships. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: {
    readonly schema: URL | string;
    readonly operations: URL | string;
    readonly fragments: URL | string;
  };
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

const schemaFrom = (sdl: string, graphql: typeof GraphQL): GraphQL.GraphQLSchema => {
  try {
    return graphql.buildSchema(sdl);
  } catch {
    throw new CommandError(
      'What the instance answers is no GraphQL schema. Is the address that of the instance?',
    );
  }
};

const told = ({ where, usedBy, expected, found, advice }: Difference): string =>
  `${where}${usedBy === '' ? '' : ` (asked for by ${usedBy})`}\n  expected: ${expected}\n  found:    ${found}\n  to do:    ${advice}\n`;

const count = ({ length }: readonly Difference[]): string =>
  length === 1 ? '1 difference' : `${length.toString()} differences`;

const check = async (
  sdl: string,
  graphql: typeof GraphQL,
  { files, say, complain }: Surroundings,
): Promise<number> => {
  const shipped = graphql.buildSchema(await readFile(files.schema, 'utf8'));
  const documents = [await readFile(files.operations, 'utf8')];
  const differences = differencesBetween(shipped, schemaFrom(sdl, graphql), documents, graphql);
  for (const difference of differences) complain(`${told(difference)}\n`);
  if (differences.length === 0) say('The schema of the instance fits this package.\n');
  else complain(`${count(differences)}: the instance does not fit this package.\n`);
  return differences.length === 0 ? 0 : 1;
};

const perform = async (command: Command, surroundings: Surroundings): Promise<number> => {
  const graphql = await installed('graphql', () => import('graphql'));
  const sdl = await fetchSchema(command.schemaUrl, command.token);
  if (command.name === 'check') return check(sdl, graphql, surroundings);
  schemaFrom(sdl, graphql);
  const written = await codegen(sdl, command, surroundings.files.fragments, graphql);
  surroundings.say(`Written: ${written.join(', ')}\n`);
  return 0;
};

/** Runs the command that the words make, and resolves with the exit code of its process. */
export const run = async (args: readonly string[], surroundings: Surroundings): Promise<number> => {
  try {
    const command = readCommand(args, surroundings.env);
    if (command) return await perform(command, surroundings);
    surroundings.say(HELP);
    return 0;
  } catch (error) {
    // Code 1 would say that the instance does not fit, and Node ends with it on an error that nobody catches.
    surroundings.complain(`${error instanceof CommandError ? error.message : inspect(error)}\n`);
    return 2;
  }
};
