export { caching } from './caching';
export { connect } from './connect';
export * from './generated/operations';
export type * from './operation';
export { readList, readOne, readOverview, readSingle, readTotal } from './readers';
export type { Connection } from './readers';
