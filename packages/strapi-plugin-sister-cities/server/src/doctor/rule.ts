import type { Finding } from '../../../shared/doctor';
import { quoted } from '../model/problem';

import type { DoctorFacts } from './facts';

/** What is wrong by one rule; nothing where all is well. */
export type Rule = (facts: DoctorFacts) => Finding | undefined;

/** A value as a finding tells it. */
export const shown = (value: unknown): string => (value === undefined ? 'not set' : quoted(value));

/** Whether a limit limits anything. */
export const isLimit = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;
