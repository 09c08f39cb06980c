import { monthsLater } from '../computed/calendar';
import type { Values } from '../model/types';

/** Portland's records retention schedule; the records of volunteers go after three years. */
export const RETENTION_MONTHS = 36;

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** How long an inquiry is kept: as said, or three years from the day of consent. */
export const retention = (data: Values): Values => {
  const { consentOn, retainUntil, ...rest } = data;
  if (!isBlank(retainUntil)) return data;
  const until = typeof consentOn === 'string' ? monthsLater(consentOn, RETENTION_MONTHS) : undefined;
  const consent = 'consentOn' in data ? { consentOn } : {};
  return until === undefined ? { ...rest, ...consent } : { ...rest, ...consent, retainUntil: until };
};
