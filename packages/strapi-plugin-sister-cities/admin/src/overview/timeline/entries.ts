import { earliestDay } from '../../../../shared/partial-date';
import type { PartialDate } from '../../../../shared/partial-date';
import type { OverviewDecision, OverviewEvent } from '../../../../shared/overview';
import { liesIn } from '../period';
import type { Years } from '../period';
import type { Partner, Selection } from '../select';

/** Something that happened or is to happen on a day, as exactly as it is known. */
export type TimelineEntry = {
  key: string;
  date: PartialDate | null;
  /** The document ids of the relationships it belongs to; none for the whole program. */
  relationships: readonly string[];
} & (
  | { kind: 'founding' | 'end'; partner: Partner }
  | { kind: 'decision'; decision: OverviewDecision }
  | { kind: 'event'; event: OverviewEvent }
);

/** As text, days stand in time; what has no date comes last. */
const placeInTime = ({ date }: TimelineEntry): string => `${earliestDay(date ?? '') ?? '~'} ${date ?? ''}`;

const KINDS: readonly TimelineEntry['kind'][] = ['founding', 'decision', 'event', 'end'];

const inTime = (a: TimelineEntry, b: TimelineEntry): number => {
  const [first, second] = [placeInTime(a), placeInTime(b)];
  if (first !== second) return first < second ? -1 : 1;
  // Those of one day keep the order in which an office lists its partners.
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
};

/** Foundings, decisions, events and ends, in their order. */
export const entriesOf = ({ partners, decisions, events }: Selection, years: Years): TimelineEntry[] => {
  const foundings = partners.map((partner): TimelineEntry => {
    const { documentId, establishedOn } = partner;
    return {
      kind: 'founding',
      key: `founding ${documentId}`,
      date: establishedOn,
      relationships: [documentId],
      partner,
    };
  });
  const ends = partners
    .filter(({ endedOn }) => endedOn !== null)
    .map((partner): TimelineEntry => {
      const { documentId, endedOn } = partner;
      return { kind: 'end', key: `end ${documentId}`, date: endedOn, relationships: [documentId], partner };
    });
  return [
    ...foundings,
    ...ends,
    ...decisions.map((decision): TimelineEntry => ({
      kind: 'decision',
      key: `decision ${decision.key}`,
      date: decision.decidedOn,
      relationships: [decision.relationship],
      decision,
    })),
    ...events.map((event): TimelineEntry => ({
      kind: 'event',
      key: `event ${event.documentId}`,
      date: event.startsOn,
      relationships: event.relationships,
      event,
    })),
  ]
    .filter(({ date }) => liesIn(date, years))
    .sort(inTime);
};
