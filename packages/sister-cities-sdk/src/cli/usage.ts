import { parseArgs } from 'node:util';

import { isToken } from '../token';

/** What the person at the terminal can put right. Its message is shown as it is, and holds no token. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

export const HELP = `sister-cities-sdk compares an instance of strapi-plugin-sister-cities with this package, or makes types for it.

  sister-cities-sdk check   --url <address> [--token <token>]
  sister-cities-sdk codegen --url <address> [--token <token>] [--out <folder>] [--documents <folder>]

check     Ends with code 1 when the schema of the instance no longer fits what this package asks of it.
codegen   Writes schema.graphql and types.ts, with the fields that the instance has of its own.

  --url        Address of the instance, such as https://cms.example.org, or of its GraphQL endpoint.
  --token      An API token with the permission "schema.read" of Sister Cities. Better: the environment variable
               SISTER_CITIES_TOKEN, which leaves no trace in the history of the shell.
  --out        Where codegen writes; "sister-cities" if not given.
  --documents  A folder with .graphql files of your own, which may be in folders within it: codegen writes types of
               what they ask as well. They may use the fragments of this package, such as CitySummary.
  --help       Shows this.

Code 0: it fits, or it is written. Code 1: it does not fit. Code 2: it could not be found out, or was not written.
`;

export interface Command {
  readonly name: 'check' | 'codegen';
  /** Address of the instance's schema. */
  readonly schemaUrl: URL;
  readonly token: string | undefined;
  readonly out: string;
  readonly documents: string | undefined;
}

const OPTIONS = {
  url: { type: 'string' },
  token: { type: 'string' },
  out: { type: 'string', default: 'sister-cities' },
  documents: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's words name the option, never its value.
    const words = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new CommandError(`${words}. See sister-cities-sdk --help.`);
  }
};

/** The plugin serves its schema beside the REST API of the instance, which may be below a path. */
const schemaUrlOf = (address: string): URL => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new CommandError('--url is no web address. Expected one such as https://cms.example.org.');
  }
  if (url.username || url.password) throw new CommandError('--url holds a password. Give a token instead.');
  url.pathname = `${url.pathname.replace(/\/(graphql\/?)?$/, '')}/api/sister-cities/schema`;
  url.search = '';
  url.hash = '';
  return url;
};

/** @throws CommandError where the words make no command; `undefined` where help is asked for. */
export const readCommand = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Command | undefined => {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const [name, ...rest] = positionals;
  if ((name !== 'check' && name !== 'codegen') || rest.length > 0) {
    throw new CommandError('Expected check or codegen. See sister-cities-sdk --help.');
  }
  if (values.url === undefined) throw new CommandError('--url is missing: the address of the instance.');
  const token = values.token ?? env.SISTER_CITIES_TOKEN;
  if (token !== undefined && !isToken(token)) {
    throw new CommandError('The token is empty or holds characters that no token has.');
  }
  return { name, schemaUrl: schemaUrlOf(values.url), token, out: values.out, documents: values.documents };
};
