import { createRequire } from 'node:module';
import path from 'node:path';
import { cmsDir } from './paths.mjs';

/** Strapi run by Node itself: with a shell or npx in between, signals would not reach it. */
export function strapi(command) {
  const fromCms = createRequire(path.join(cmsDir, 'package.json'));
  const packageDir = path.dirname(fromCms.resolve('@strapi/strapi/package.json'));
  return [process.execPath, path.join(packageDir, 'bin', 'strapi.js'), command];
}

export function strapiEnv() {
  return { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true' };
}
