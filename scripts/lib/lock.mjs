import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cmsDir } from './paths.mjs';

// Not in node_modules, which an install removes.
const lockFile = path.join(cmsDir, '.tmp', 'prepare.lock');

/** Two starts of one checkout would otherwise install and build into the same folders at once. */
export async function whileLocked(onWait, work) {
  fs.mkdirSync(path.dirname(lockFile), { recursive: true });
  let told = false;
  while (!acquire()) {
    if (!told) onWait();
    told = true;
    await wait(500);
  }
  process.once('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

function acquire() {
  try {
    fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderIsRunning()) fs.rmSync(lockFile, { force: true });
    return false;
  }
}

function release() {
  fs.rmSync(lockFile, { force: true });
}

function holderIsRunning() {
  try {
    const holder = Number(fs.readFileSync(lockFile, 'utf8'));
    // A file without a number was only just opened by its writer.
    if (holder) process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
