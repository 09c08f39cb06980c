import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../../..');

/** A package as a stranger's `npm install` would find it. */
export interface PackedPackage {
  directory: string;
  tarball: string;
  manifest: Record<string, unknown>;
  /** Paths of all files in the tarball. */
  files: string[];
  /** Runs a script in a project that has the package installed and prints what it prints. */
  run(script: string, type: 'commonjs' | 'module'): string;
}

/** Packs a workspace and unpacks the tarball into an empty project. */
export const pack = (workspace: string): PackedPackage => {
  const project = mkdtempSync(join(tmpdir(), 'sister-cities-packed-'));
  const stdio: ('ignore' | 'pipe')[] = ['ignore', 'pipe', 'ignore'];
  const options = { cwd: ROOT, encoding: 'utf8' as const, stdio };
  const output = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '-w', workspace, '--pack-destination', project],
    options,
  );
  const [packed]: { filename: string; files: { path: string }[] }[] = JSON.parse(output);
  if (!packed) throw new Error(`npm packed nothing for ${workspace}`);
  // Its dependencies are the ones this workspace installed; only the package itself comes from the tarball.
  const directory = join(project, 'unpacked', workspace);
  mkdirSync(directory, { recursive: true });
  const tarball = join(project, packed.filename);
  execFileSync('tar', ['-xzf', tarball, '-C', directory, '--strip-components', '1']);
  symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'), 'dir');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  return {
    directory,
    tarball,
    manifest,
    files: packed.files.map(({ path }) => path),
    run: (script, type) =>
      execFileSync(process.execPath, [`--input-type=${type}`, '--eval', script], {
        ...options,
        cwd: directory,
      }),
  };
};

/** Every path that an `exports` map names, for any condition. */
export const exportedPaths = (exports: unknown): string[] => {
  if (typeof exports === 'string') return [exports];
  if (typeof exports !== 'object' || exports === null) return [];
  return Object.entries(exports).flatMap(([condition, target]) =>
    condition === 'source' ? [] : exportedPaths(target),
  );
};
