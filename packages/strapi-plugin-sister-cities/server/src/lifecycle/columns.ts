import type { PartialDate } from '../../../shared/partial-date';
import type { TransitionRequest } from '../../../shared/transition-request';
import { isRecord } from '../../../shared/is-record';
import type { Row } from '../documents/rows';
import type { Values } from '../model/types';

import { effectiveDate } from './request-rules';
import type { Life } from './state';

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** The periods of a row, the open one closed on the day of the change, and the new one behind them (S06). */
const periodsWith = (value: unknown, period: Values): Values[] => {
  const periods = Array.isArray(value) ? value.filter(isRecord) : [];
  const from = period.from ?? null;
  return [...periods.map((each) => (isBlank(each.to) ? { ...each, to: from } : each)), period];
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
  return { engagementLevel, engagementPeriods: periodsWith(row.engagementPeriods, period) };
};

const notice = (row: Row, { transition, publicNotice, locale }: TransitionRequest): Values => {
  if (transition === 'resume' || transition === 'reactivate') return { publicNotice: publicNotice ?? null };
  if (publicNotice === undefined) return {};
  return row.locale === null || row.locale === locale ? { publicNotice } : {};
};

export interface Outcome {
  life: Life;
  /** Since when the two cities are tied by it, where nobody has said so yet. */
  establishedOn: PartialDate | null;
  /** Since when they were said to be tied by an entry that is taken back. */
  noLongerEstablishedOn: PartialDate | null;
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
    const on = effectiveDate(request);
    const { life } = outcome;
    return {
      designation: life.designation,
      standing: life.standing,
      ...life.dates,
      ...established(row, outcome),
      ...notice(row, request),
      ...engagement(row, request, on),
    };
  };
