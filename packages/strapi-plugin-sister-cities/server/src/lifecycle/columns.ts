import type { PartialDate } from '../../../shared/partial-date';
import type { TransitionRequest } from '../../../shared/transition-request';
import { isRecord } from '../../../shared/is-record';
import { effectOf } from '../computed/log';
import type { Row } from '../documents/rows';
import type { Values } from '../model/types';

import type { Life } from './state';

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

const periodsOf = ({ engagementPeriods }: Row): Values[] =>
  Array.isArray(engagementPeriods) ? engagementPeriods.filter(isRecord) : [];

/** The periods of a row, the open one closed on the day of the change, and the new one behind them (S06). */
const periodsWith = (row: Row, period: Values): Values[] => {
  const from = period.from ?? null;
  return [...periodsOf(row).map((each) => (isBlank(each.to) ? { ...each, to: from } : each)), period];
};

const engagement = (row: Row, request: TransitionRequest, on: PartialDate | null): Values => {
  const { engagementLevel, engagementCauses, reason } = request;
  if (engagementLevel === undefined) return {};
  const period = {
    level: engagementLevel,
    ...(on === null ? {} : { from: on }),
    ...(engagementCauses === undefined ? {} : { causes: engagementCauses }),
    ...(reason === undefined ? {} : { note: reason.slice(0, 1000) }),
  };
  return { engagementLevel, engagementPeriods: periodsWith(row, period) };
};

/** The periods of a row without the one that began with an entry that is taken back; the one before goes on. */
const periodsWithout = (row: Row, on: PartialDate): Values => {
  const periods = periodsOf(row);
  if (periods.at(-1)?.from !== on) return {};
  const kept = periods.slice(0, -1).map((each) => (each.to === on ? { ...each, to: null } : each));
  const level = kept.at(-1)?.level;
  return { engagementPeriods: kept, ...(level === undefined ? {} : { engagementLevel: level }) };
};

/**
 * A notice tells of one standing, and goes with it; a new one stands in its own language only. A correction of facts
 * leaves it.
 */
const notice = (row: Row, { publicNotice, locale, transition }: TransitionRequest, life: Life): Values => {
  const isSame = transition === 'correct' && row.standing === life.standing;
  const isOfRow = row.locale === null || row.locale === locale;
  if (publicNotice !== undefined && isOfRow) return { publicNotice };
  return isSame ? {} : { publicNotice: null };
};

export interface Outcome {
  life: Life;
  /** Since when the two cities are tied by it, where nobody has said so yet. */
  establishedOn: PartialDate | null;
  /** Since when they were said to be tied by an entry that is taken back. */
  noLongerEstablishedOn: PartialDate | null;
  /** When an entry that is taken back had taken effect. */
  takenBackOn: PartialDate | null;
}

const established = (row: Row, { establishedOn, noLongerEstablishedOn }: Outcome): Values => {
  if (establishedOn !== null && isBlank(row.establishedOn)) return { establishedOn };
  return noLongerEstablishedOn !== null && row.establishedOn === noLongerEstablishedOn
    ? { establishedOn: null }
    : {};
};

/** The columns of one row after a transition. */
export const columnsAfter =
  (request: TransitionRequest, outcome: Outcome) =>
  (row: Row): Values => {
    const on = effectOf(request);
    const { life } = outcome;
    return {
      designation: life.designation,
      standing: life.standing,
      ...life.dates,
      ...established(row, outcome),
      ...notice(row, request, life),
      ...(outcome.takenBackOn === null ? {} : periodsWithout(row, outcome.takenBackOn)),
      ...engagement(row, request, on),
    };
  };
