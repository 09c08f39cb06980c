import { isPartialDate, PARTIAL_DATE_EXPECTED } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';
import { overlaps, spanOf } from '../eligibility/windows';
import type { Span } from '../eligibility/windows';
import { problem } from '../model/problem';
import type { Problem, Values } from '../model/types';
import { refuseIfAny } from '../problems-error';

/** What somebody of the office asks for. */
export interface EditionRequest {
  startsOn: PartialDate;
  name: string;
  /** The language that the name is written in; the instance's own without it. */
  locale: string | null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * What was sent to make a new edition.
 * @throws ValidationError with everything that cannot be read.
 */
export const readEdition = ({ startsOn, name, locale }: Values): EditionRequest => {
  refuseIfAny([
    ...(isPartialDate(startsOn) ? [] : [problem(['startsOn'], startsOn, PARTIAL_DATE_EXPECTED)]),
    ...(isText(name)
      ? []
      : [problem(['name'], typeof name === 'string' ? name.trim() : name, 'what the new edition is called')]),
  ]);
  return {
    startsOn: isPartialDate(startsOn) ? startsOn : '',
    name: isText(name) ? name.trim() : '',
    locale: isText(locale) ? locale : null,
  };
};

/** An edition of the same series that is on file. */
export interface KnownEdition {
  name: string;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}

const daysOf = ({ startsOn, endsOn }: Omit<KnownEdition, 'name'>): Span | undefined =>
  startsOn === null ? undefined : spanOf(startsOn, endsOn ?? startsOn);

const inWords = ({ startsOn, endsOn }: KnownEdition): string =>
  endsOn === null || endsOn === startsOn ? (startsOn ?? '') : `${startsOn ?? ''} to ${endsOn}`;

/**
 * What keeps an edition from being made: it is not after the last day of the one it follows, or there is one already on
 * one of its days.
 */
export const editionProblems = (
  asked: Omit<KnownEdition, 'name'> & { startsOn: PartialDate },
  past: KnownEdition,
  others: readonly KnownEdition[],
): Problem[] => {
  const [days, before] = [daysOf(asked), daysOf(past)];
  if (days === undefined) return [];
  const refused = (expected: string): Problem[] => [problem(['startsOn'], asked.startsOn, expected)];
  if (before !== undefined && days.first <= before.last)
    return refused(`a date after ${inWords(past)}, when “${past.name}” is`);
  const clash = others.find((other) => {
    const theirs = daysOf(other);
    return theirs !== undefined && overlaps(days, theirs);
  });
  if (!clash) return [];
  return refused(
    `a date without an edition: “${clash.name}” of the same series is on file for ${inWords(clash)}`,
  );
};
