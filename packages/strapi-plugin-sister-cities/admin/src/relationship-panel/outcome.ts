import type { TransitionName } from '../../../shared/eligibility';
import type { PartialDate } from '../../../shared/partial-date';
import { designates } from '../../../shared/transition-rules';
import { dateWords } from '../dialogs/date-words';
import type { Say } from '../translations/message';
import { choiceWords } from '../translations/vocabulary/choice-words';

import { movesOn } from './asked';

interface Planned {
  transition: TransitionName;
  decisionRequired: boolean;
  result: string;
  /** The relationship, as its title has it. */
  title: string;
  /** When it takes effect, as far as that was typed and understood. */
  on: PartialDate | null;
  endCause: string;
  /** How many entries the history has before. */
  sequence: number;
  isOverride: boolean;
}

const dated = ({ transition, on, endCause }: Planned, say: Say, locale: string): string[] => {
  if (on === null) return [];
  const date = dateWords(on, locale);
  if (designates(transition)) return [say('life.will-be-designated', { date })];
  if (transition !== 'terminate') return [say('life.will-apply-from', { date })];
  return endCause === ''
    ? [say('life.will-end', { date })]
    : [say('life.will-end-for', { date, cause: choiceWords(say, 'endCause', endCause) })];
};

/** What will be different once somebody confirms, in words. Nothing while the result of the vote is not known. */
export const outcomeOf = (planned: Planned, say: Say, locale: string): string[] => {
  const { transition, title, sequence, decisionRequired, result, isOverride } = planned;
  if (decisionRequired && result === '') return [];
  const entry = say('life.will-be-entry', { number: sequence + 1 });
  if (!movesOn(planned)) return [say('life.will-stay', { title }), entry];
  return [
    say(`life.becomes.${transition}`, { title }),
    ...dated(planned, say, locale),
    ...(isOverride ? [say('life.will-set-aside')] : []),
    entry,
    say('life.will-not-publish'),
  ];
};
