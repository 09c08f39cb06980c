import fs from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { rootDir } from './paths.mjs';
import { runLogged } from './run-command.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

// Native modules are compiled for one version of Node's binary interface.
const binaryInterface = process.versions.modules;

export async function installPackages() {
  if (isInstalled()) return false;
  await runNpmInstall();
  writeStamp('install', binaryInterface);
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

async function runNpmInstall() {
  try {
    await runLogged('install', npm('ci', ...quiet));
  } catch (error) {
    if (!/EUSAGE/.test(error.output ?? '')) throw error;
    // A lockfile written on another system can lack packages that are optional on this one, and `npm ci`
    // refuses it. This takes the same versions and writes neither package.json nor the lockfile.
    await runLogged('install', npm('install', '--no-save', ...quiet));
  }
}

function isInstalled() {
  const builtFor = readStamp('install');
  if (builtFor && builtFor !== binaryInterface) return false;
  const isThere = (location) => fs.existsSync(path.join(rootDir, location));
  return installMatches(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'), isThere);
}

/**
 * npm lists what it installed in a lockfile of its own, written last: comparing the two also notices an
 * install by hand and an install that was interrupted, which a note of our own would not.
 */
export function installMatches(wanted, installed, isThere) {
  if (!installed) return false;
  return Object.entries(wanted.packages)
    .filter(([location, entry]) => location !== '' && !entry.optional && !entry.peerOptional)
    .every(([location, entry]) => {
      const found = installed.packages[location];
      return found && found.version === entry.version && found.link === entry.link && isThere(location);
    });
}

function readLock(file) {
  const absolute = path.join(rootDir, file);
  return fs.existsSync(absolute) ? JSON.parse(fs.readFileSync(absolute, 'utf8')) : undefined;
}
