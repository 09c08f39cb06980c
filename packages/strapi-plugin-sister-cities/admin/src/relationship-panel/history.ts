import type { LifeEntry, LifeOf } from '../../../shared/office';
import { dateWords } from '../dialogs/date-words';
import type { Say } from '../translations/message';
import { choiceWords } from '../translations/vocabulary/choice-words';

/** An entry as the panel tells it. */
export interface ToldEntry {
  entry: LifeEntry;
  /** The number of the entry that it corrects. */
  corrects: number | undefined;
  /** The numbers of the entries that correct it. */
  correctedBy: readonly number[];
}

/** The history with its newest entry first, and what corrects what by number. */
export const toldHistory = (history: readonly LifeEntry[]): ToldEntry[] =>
  history
    .map((entry) => ({
      entry,
      corrects: history.find(({ key }) => key === entry.corrects)?.sequence,
      correctedBy: history.filter(({ corrects }) => corrects === entry.key).map(({ sequence }) => sequence),
    }))
    .reverse();

/** When it was decided, took effect or, where neither is on file, was entered. */
export const dateOfEntry = (
  { decidedOn, effectiveOn, createdAt }: LifeEntry,
  say: Say,
  locale: string,
): string => {
  const date = decidedOn ?? effectiveOn;
  if (date) return dateWords(date, locale);
  return createdAt ? say('life.entered-on', { date: dateWords(createdAt.slice(0, 10), locale) }) : '';
};

/** What happened, with what became of a vote that changed nothing. */
export const titleOfEntry = ({ transition, result }: LifeEntry, say: Say): string => {
  const words = choiceWords(say, 'decisionClassification', transition);
  return result && result !== 'pass'
    ? say('life.entry-not-passed', { words, result: choiceWords(say, 'decisionResult', result) })
    : words;
};

/** What the history ends with, for whoever adds to it: it may be there already. */
export const newestWords = ({ history }: Pick<LifeOf, 'history'>, say: Say, locale: string): string[] => {
  const newest = history.at(-1);
  if (!newest) return [];
  const what = [titleOfEntry(newest, say), dateOfEntry(newest, say, locale)].filter(Boolean).join(', ');
  return [say('life.newest-is', { number: newest.sequence, what })];
};

const COUNTS = [
  ['votesYes', 'life.votes-yes'],
  ['votesNo', 'life.votes-no'],
  ['votesAbstain', 'life.votes-abstain'],
  ['votesAbsent', 'life.votes-absent'],
] as const;

/** Who decided, under which number, and with how many votes. */
export const decisionOfEntry = (entry: LifeEntry, say: Say): string => {
  const { body, identifier, result } = entry;
  const votes = COUNTS.flatMap(([name, id]) => {
    const count = entry[name];
    return typeof count === 'number' ? [say(id, { count })] : [];
  });
  return [body, identifier, result ? choiceWords(say, 'decisionResult', result) : null, votes.join(', ')]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' · ');
};

/** Whether taking an entry back leads anywhere: it changed where the relationship stands, and is not the first. */
export const canBeTakenBack = ({ sequence, from, to }: LifeEntry): boolean =>
  sequence > 1 && (from.designation !== to.designation || from.standing !== to.standing);
