import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cmsDir } from './paths.mjs';

const random = () => randomBytes(32).toString('base64url');

const secrets = {
  APP_KEYS: () => `${random()},${random()}`,
  API_TOKEN_SALT: random,
  ADMIN_JWT_SECRET: random,
  TRANSFER_TOKEN_SALT: random,
  JWT_SECRET: random,
  ENCRYPTION_KEY: random,
};

/**
 * What neither the file nor the environment has is appended, what is there stays.
 * Returns `false` when nothing was missing.
 */
export function ensureSecrets(file = path.join(cmsDir, '.env'), env = process.env) {
  const existing = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const missing = Object.keys(secrets).filter((name) => !env[name] && !hasValue(existing, name));
  if (missing.length === 0) return false;

  const startOfLine = existing && !existing.endsWith('\n') ? '\n' : '';
  const lines = missing.map((name) => `${name}=${secrets[name]()}\n`);
  fs.writeFileSync(file, existing + startOfLine + lines.join(''), { mode: 0o600 });
  fs.chmodSync(file, 0o600);
}

function hasValue(text, name) {
  return new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=[^\\S\\n]*\\S`, 'm').test(text);
}
