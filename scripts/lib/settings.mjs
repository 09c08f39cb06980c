import fs from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { cmsDir } from './paths.mjs';

/** The environment as Strapi will see it: its .env file, overruled by real variables. */
export function readSettings(file = path.join(cmsDir, '.env')) {
  const written = fs.existsSync(file) ? parseEnv(fs.readFileSync(file, 'utf8')) : {};
  return { ...written, ...process.env };
}

const everyAddress = new Set(['0.0.0.0', '::']);

export function originOf({ HOST }, port) {
  const host = !HOST || everyAddress.has(HOST) ? 'localhost' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
