import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const rootDir = fileURLToPath(new URL('../..', import.meta.url));
export const cmsDir = path.join(rootDir, 'apps', 'cms');
export const pluginDir = path.join(rootDir, 'packages', 'strapi-plugin-sister-cities');
export const sdkDir = path.join(rootDir, 'packages', 'sister-cities-sdk');

// Inside node_modules, so that a fresh install also forgets what was built for the old one.
export const cacheDir = path.join(rootDir, 'node_modules', '.cache', 'sister-cities');
