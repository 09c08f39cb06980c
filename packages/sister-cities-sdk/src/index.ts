export { createSisterCitiesClient } from './client';
export type { SisterCitiesClient } from './client';
export { SisterCitiesError } from './error';
export type { ErrorPath } from './error';
export type { SisterCitiesErrorCode } from './error-codes';
export type * from './generated/model';
export type { JsonObject } from './json';
export type * from './list-options';
export type { ClientOptions, Fetch } from './settings';
