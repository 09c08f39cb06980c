import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import { transform } from 'esbuild';

const PACKAGE = resolve(__dirname, '../..');

/** Where the programs of a page are to find what they name, such as the address of an instance. */
export interface Place {
  addresses?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
}

const withAddresses = (code: string, addresses: Readonly<Record<string, string>>): string =>
  Object.entries(addresses).reduce((text, [written, real]) => text.replaceAll(written, real), code);

/** What a program prints in Node, with the package as it is built; the addresses are those that the page writes. */
export const printedBy = async (
  program: string,
  { addresses = {}, env = {} }: Place = {},
): Promise<string> => {
  const { code } = await transform(program, {
    loader: 'tsx',
    jsx: 'automatic',
    format: 'esm',
    target: 'node20',
  });
  const script = withAddresses(code, addresses);
  const { stdout } = await promisify(execFile)('node', ['--input-type=module', '--eval', script], {
    cwd: PACKAGE,
    env: { ...process.env, ...env },
  });
  return Object.entries(addresses).reduce((text, [written, real]) => text.replaceAll(real, written), stdout);
};
