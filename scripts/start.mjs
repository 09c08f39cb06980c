import { requireSupportedNode } from './lib/node-version.mjs';

// Imported afterwards: what follows uses things an older Node would refuse with a syntax error.
requireSupportedNode();
const { start } = await import('./lib/start.mjs');
await start(process.argv.slice(2));
