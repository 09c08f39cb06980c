import type { Day } from './calendar';

/**
 * The calendar day that it is somewhere at an instant: what "today" means for a program, and the default of every
 * `asOf`. `timeZone` is an IANA name such as `America/Los_Angeles`; an unknown one throws a RangeError.
 */
export const dayIn = (timeZone: string, instant: Date): Day => {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return [parts.get('year')?.padStart(4, '0'), parts.get('month'), parts.get('day')].join('-');
};
