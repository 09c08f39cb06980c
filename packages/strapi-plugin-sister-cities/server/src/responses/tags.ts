import type { Reads } from '../compiled/types';

/** Of answers that depend on the day it is for the program. */
export const BY_DAY = 'by-day';

/** Of answers to people who are signed in or hold a token. */
export const SIGNED_IN = 'signed-in';

const anyOf = (uid: string): string => `${uid}:*`;

const typeOf = (document: string): string => document.slice(0, document.lastIndexOf(':'));

/** Tags of a write to a type; `documents` only where it is certain that no other record of it was written. */
export const tagsOfWrite = (uid: string, documents?: readonly string[]): string[] =>
  documents === undefined
    ? [uid, anyOf(uid)]
    : [uid, ...documents.map((documentId) => `${uid}:${documentId}`)];

/** Tags of an answer: its types, or the only documents that it shows. */
export const tagsOfReads = ({ types, documents, byDay }: Reads, isSignedIn: boolean): string[] => [
  ...(documents === undefined ? types : [...documents, ...new Set(documents.map(typeOf).map(anyOf))]),
  ...(byDay ? [BY_DAY] : []),
  ...(isSignedIn ? [SIGNED_IN] : []),
];

/** What proxies take in one header without complaint, in characters. */
const LONGEST_HEADER = 4_000;

const PREFIX = 'plugin::';

/** `plugin::sister-cities.city:abc` becomes `sister-cities-city-abc`: neither a blank nor a comma may be in it. */
const cdnTag = (tag: string): string =>
  tag
    .replace(PREFIX, '')
    .replaceAll(/[^\w-]+/g, '-')
    .toLowerCase();

const withinHeader = (tags: readonly string[]): boolean => tags.join(',').length <= LONGEST_HEADER;

/**
 * Tags by which a CDN drops answers: every type, and every document where an answer names all that it shows. Types
 * alone where the documents would make the header too long, and one tag for everything where even these would.
 */
export const cdnTags = ({ types, documents = [] }: Reads): string[] => {
  const ofTypes = [...new Set(types)].map(cdnTag).sort();
  const all = [...ofTypes, ...[...new Set(documents)].map(cdnTag).sort()];
  if (withinHeader(all)) return all;
  return withinHeader(ofTypes) ? ofTypes : ['sister-cities'];
};
