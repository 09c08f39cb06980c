import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../../..');
const TEST_HOST = resolve(__dirname, '../host');

/** A host of its own in a folder of its own, thrown away with it. */
export interface HostFolder {
  directory: string;
  drop(): void;
}

/** What this workspace has installed, with another copy of the plugin in the place of its own. */
const packagesWith = (directory: string, plugin: string): void => {
  const installed = join(ROOT, 'node_modules');
  const packages = join(directory, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(installed))
    symlinkSync(
      name === 'strapi-plugin-sister-cities' ? plugin : join(installed, name),
      join(packages, name),
    );
};

/** The test host with some of its files written anew, by their paths, such as `config/plugins.js`. */
export const hostFolder = (files: Readonly<Record<string, string>>, plugin?: string): HostFolder => {
  const directory = mkdtempSync(join(tmpdir(), 'sister-cities-host-'));
  cpSync(TEST_HOST, directory, { recursive: true });
  if (plugin === undefined) symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'), 'dir');
  else packagesWith(directory, plugin);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return {
    directory,
    drop: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
