import { yearsOf } from '../period';
import type { Entry } from '../links';
import type { Partner } from '../select';
import type { Words } from '../words';

import type { TimelineEntry } from './entries';

/** What happened, without its date. */
export const whatHappened = (entry: TimelineEntry, words: Words): string => {
  switch (entry.kind) {
    case 'founding':
      return words.say('overview.founded', { partner: words.partner(entry.partner) });
    case 'end':
      return words.say('overview.ended', { partner: words.partner(entry.partner) });
    case 'decision':
      return words.decision(entry.decision);
    case 'event': {
      const { name, takesPlace, isPublished } = entry.event;
      return words.withDraft(takesPlace ? name : words.say('overview.event-off', { name }), isPublished);
    }
  }
};

/** The entry that tells more. A decision is told by its relationship, which has the whole history beside it. */
export const entryOf = (entry: TimelineEntry): Entry =>
  entry.kind === 'event'
    ? { type: 'event', documentId: entry.event.documentId }
    : { type: 'relationship', documentId: entry.relationships[0] ?? '' };

/** Who decided, and under which number. */
export const detailOf = (entry: TimelineEntry): string =>
  entry.kind === 'decision'
    ? [entry.decision.body, entry.decision.identifier].filter((part) => part !== null).join(', ')
    : '';

/** Whose it is. */
export const namesOf = (
  { relationships }: TimelineEntry,
  partners: ReadonlyMap<string, Partner>,
  words: Words,
): string =>
  relationships.length === 0
    ? words.say('overview.program')
    : relationships
        .flatMap((documentId) => {
          const partner = partners.get(documentId);
          return partner ? [words.partner(partner)] : [];
        })
        .join('; ');

/** The first and the last year of some entries that have a date. */
export const yearsOfAll = (entries: readonly TimelineEntry[]): { from: number; to: number } | undefined => {
  const years = entries.flatMap(({ date }) => yearsOf(date) ?? []);
  return years.length === 0
    ? undefined
    : {
        from: Math.min(...years.map(({ first }) => first)),
        to: Math.max(...years.map(({ last }) => last)),
      };
};
