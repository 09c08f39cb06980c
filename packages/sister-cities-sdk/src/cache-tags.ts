import type { RecordMethods } from './generated/methods';

// The types that the server's answers depend on; tests/cache-tags.test.ts compares with what it publishes.
const READ_BY = {
  anniversaries: 'city program relationship',
  association: 'association city event program relationship',
  associationTotal: 'association',
  associations: 'association relationship',
  cities: 'city upload-file',
  city: 'city upload-file',
  cityTotal: 'city',
  decision: 'decision relationship upload-file',
  decisionTotal: 'decision relationship',
  decisions: 'decision relationship upload-file',
  event: 'association city event event-series gift program relationship upload-file',
  eventSeries: 'event-series',
  eventSeriesList: 'event-series',
  eventSeriesTotal: 'event-series',
  eventTotal: 'event',
  events: 'association city event event-series program relationship',
  gift: 'city gift relationship upload-file',
  giftTotal: 'gift',
  gifts: 'city gift relationship',
  goal: 'goal relationship',
  goalTotal: 'goal',
  goals: 'goal relationship',
  letter: 'city letter relationship upload-file',
  letterTotal: 'letter',
  letters: 'city letter relationship',
  program: 'city program relationship',
  relationship: 'association city decision event gift goal letter program relationship upload-file',
  relationshipTotal: 'relationship',
  relationships: 'city goal program relationship upload-file',
} as const satisfies Record<keyof RecordMethods, string>;

/** A method of the client that reads records. */
export type ReadingMethod = keyof typeof READ_BY;

/**
 * The tags that the server publishes with the answers of a method, in its headers `Cache-Tag` and `Surrogate-Key`:
 * `cacheTags('goals')` is `['sister-cities-goal', 'sister-cities-relationship']`. A framework's cache that is given them
 * (`next: { tags: cacheTags('goals') }`) can be told to drop what a webhook of the instance names. A filter on records of
 * another type adds the tag of that type.
 */
export const cacheTags = (method: ReadingMethod): string[] =>
  READ_BY[method].split(' ').map((type) => (type === 'upload-file' ? type : `sister-cities-${type}`));
