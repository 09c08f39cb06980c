import { daysInMonth, parsePartialDate } from '../../../shared/partial-date';
import type { Values } from '../model/types';

/** Portland's records retention schedule; the records of volunteers go after three years. */
export const RETENTION_MONTHS = 36;

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** The same day some months later, or the last of a month that is too short for it. */
export const monthsLater = (day: string, months: number): string | undefined => {
  const parts = parsePartialDate(day);
  if (parts?.month === undefined || parts.day === undefined) return undefined;
  const month = parts.month - 1 + months;
  const [year, index] = [parts.year + Math.floor(month / 12), (month % 12) + 1];
  const last = Math.min(parts.day, daysInMonth(year, index));
  return [String(year).padStart(4, '0'), String(index).padStart(2, '0'), String(last).padStart(2, '0')].join(
    '-',
  );
};

/** How long an inquiry is kept: as said, or three years from the day of consent. */
export const retention = (data: Values): Values => {
  const { consentOn, retainUntil, ...rest } = data;
  if (!isBlank(retainUntil)) return data;
  const until = typeof consentOn === 'string' ? monthsLater(consentOn, RETENTION_MONTHS) : undefined;
  const consent = 'consentOn' in data ? { consentOn } : {};
  return until === undefined ? { ...rest, ...consent } : { ...rest, ...consent, retainUntil: until };
};
