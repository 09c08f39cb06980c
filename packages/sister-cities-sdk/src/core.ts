/**
 * What several entries share, in one file of the package: Node reads two files for a client rather than ten, and there is one
 * class of errors. Not an entry of its own. A test asks whether anything that they share is missing here.
 */
export * from './answer';
export * from './ask';
export * from './caching';
export * from './checks';
export * from './connect';
export * from './deadline';
export * from './digest';
export * from './error';
export * from './error-codes';
export * from './exchange';
export * from './fetch-options';
export * from './flights';
export * from './generated/all-operations-hash';
export * from './generated/methods';
export * from './held-answers';
export * from './json';
export * from './nested-lists';
export * from './persisted';
export * from './readers';
export * from './refuse';
export * from './retry';
export * from './retry-after';
export * from './send';
export * from './settings';
export * from './timing';
export * from './token';
export * from './unwrap';
