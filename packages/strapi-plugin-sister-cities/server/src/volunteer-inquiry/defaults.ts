import { monthsLater } from '../computed/calendar';
import type { Values } from '../model/types';

/** How long records of volunteers are kept where no policy says: Portland's records retention schedule. */
export const RETENTION_MONTHS = 36;

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** How long an inquiry is kept: as said, or so many months from the day of consent. */
export const retention = (data: Values, months: number): Values => {
  const { consentOn, retainUntil, ...rest } = data;
  if (!isBlank(retainUntil)) return data;
  const until = typeof consentOn === 'string' ? monthsLater(consentOn, months) : undefined;
  const consent = 'consentOn' in data ? { consentOn } : {};
  return until === undefined ? { ...rest, ...consent } : { ...rest, ...consent, retainUntil: until };
};
