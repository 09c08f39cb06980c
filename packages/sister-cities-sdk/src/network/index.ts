export { createNetwork } from './create-network';
export type { Network, NetworkOptions } from './create-network';
export { findReciprocity } from './find-reciprocity';
export type { Reciprocity, ReciprocityField } from './find-reciprocity';
export { mergeCities } from './merge-cities';
export type { Listing, MergedCity } from './merge-cities';
export type * from './types';
