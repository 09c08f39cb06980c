import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CommandError } from './usage';

/**
 * Writes all files or none: each whole beside its place first, then all are put there. Resolves with their paths.
 *
 * @throws CommandError where the folder cannot be written to.
 */
export const writeFiles = async (
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<string[]> => {
  const moves = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    return { path, text, beside: `${path}.${process.pid.toString()}.tmp` };
  });
  try {
    await mkdir(folder, { recursive: true });
    for (const { beside, text } of moves) await writeFile(beside, text);
    for (const { beside, path } of moves) await rename(beside, path);
  } catch (error) {
    await Promise.all(moves.map(({ beside }) => rm(beside, { force: true }).catch(() => undefined)));
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new CommandError(
      `The folder ${folder} cannot be written to${reason}. Expected --out to be a folder of yours.`,
    );
  }
  return moves.map(({ path }) => path);
};
