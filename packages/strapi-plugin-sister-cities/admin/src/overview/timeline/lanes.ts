import { earliestDay } from '../../../../shared/partial-date';
import { middleOnAxis, spanOnAxis } from '../period';
import type { Axis } from '../period';
import type { Partner } from '../select';

import type { TimelineEntry } from './entries';

/** What is marked at one place: one entry, or several where there is no room for each. */
export interface Mark {
  at: number;
  /** How far above the line, in rows. */
  row: number;
  entries: readonly [TimelineEntry, ...TimelineEntry[]];
}

/** The line of one relationship, or of the whole program. */
export interface Lane {
  partner: Partner | undefined;
  /** From when to when it has been; absent where nobody knows since when. */
  line: { start: number; end: number } | undefined;
  marks: Mark[];
  rows: number;
}

/** How close two marks of one row may be: a finger's width on the narrowest chart. */
const GAP = 0.05;

const MOST_ROWS = 3;

interface Placed {
  at: number;
  row: number;
  entries: [TimelineEntry, ...TimelineEntry[]];
}

/** Marks that would cover one another go up a row; those that find no row are put together. */
export const placeMarks = (entries: readonly TimelineEntry[], axis: Axis): Mark[] => {
  const marks: Placed[] = [];
  const found = entries
    .flatMap((entry) => {
      const at = middleOnAxis(entry.date, axis);
      return at === undefined ? [] : [{ entry, at }];
    })
    .sort((a, b) => a.at - b.at);
  for (const { entry, at } of found) {
    const isFree = (row: number): boolean => marks.every((mark) => mark.row !== row || at - mark.at >= GAP);
    const row = [0, 1, 2].find(isFree);
    const last = marks.at(-1);
    if (row === undefined && last) last.entries.push(entry);
    else marks.push({ at, row: row ?? 0, entries: [entry] });
  }
  return marks;
};

const rowsOf = (marks: readonly Mark[]): number =>
  Math.min(MOST_ROWS, Math.max(1, ...marks.map(({ row }) => row + 1)));

const lineOf = (
  { establishedOn, endedOn }: Partner,
  axis: Axis,
  today: string,
): { start: number; end: number } | undefined => {
  const start = spanOnAxis(establishedOn, axis)?.start;
  const end = spanOnAxis(endedOn ?? today, axis)?.end;
  return start === undefined || end === undefined ? undefined : { start, end: Math.max(start, end) };
};

const LAST = '~';

const since = ({ establishedOn }: Partner): string => earliestDay(establishedOn ?? '') ?? LAST;

/** A line for each relationship, the oldest first, and one for the program where it has had events of its own. */
export const lanesOf = (
  entries: readonly TimelineEntry[],
  partners: readonly Partner[],
  axis: Axis,
  today: string,
): Lane[] => {
  const ofProgram = placeMarks(
    entries.filter(({ relationships }) => relationships.length === 0),
    axis,
  );
  const lanes = [...partners]
    .sort((a, b) => (since(a) === since(b) ? 0 : since(a) < since(b) ? -1 : 1))
    .map((partner): Lane => {
      const marks = placeMarks(
        entries.filter(({ relationships }) => relationships.includes(partner.documentId)),
        axis,
      );
      return { partner, line: lineOf(partner, axis, today), marks, rows: rowsOf(marks) };
    });
  return ofProgram.length === 0
    ? lanes
    : [...lanes, { partner: undefined, line: undefined, marks: ofProgram, rows: rowsOf(ofProgram) }];
};
