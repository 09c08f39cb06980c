import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cacheDir, rootDir } from './paths.mjs';

const neverInputs = new Set([
  'node_modules',
  'dist',
  'build',
  'coverage',
  '.cache',
  '.strapi',
  '.tmp',
  '.env',
]);

const stampFile = (name) => path.join(cacheDir, `${name}.stamp`);

export function readStamp(name) {
  return fs.existsSync(stampFile(name)) ? fs.readFileSync(stampFile(name), 'utf8') : undefined;
}

export function writeStamp(name, value) {
  fs.mkdirSync(cacheDir, { recursive: true });
  fs.writeFileSync(stampFile(name), value);
}

/** One hash over the names and the contents of files and folders, given relative to the root. */
export function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn).sort()) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(rootDir, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(location) {
  const absolute = path.join(rootDir, location);
  const stats = fs.statSync(absolute, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [location];
  return fs
    .readdirSync(absolute)
    .filter((name) => !neverInputs.has(name))
    .flatMap((name) => filesIn(path.posix.join(location, name)));
}
