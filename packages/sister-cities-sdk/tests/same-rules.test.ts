import fc from 'fast-check';

import * as server from '../../strapi-plugin-sister-cities/shared/money';
import * as serverDates from '../../strapi-plugin-sister-cities/shared/partial-date';
import { earliestDay, isPartialDate, latestDay } from '../src/dates';
import { isMoney, moneyParts } from '../src/money';

const RUN = { seed: 20261128, numRuns: 3_000, verbose: true };

const digits = (count: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '9'), minLength: count, maxLength: count });

/** Texts close to what a date is, half of them none. */
const dateLike = fc
  .tuple(digits(4), fc.option(digits(2)), fc.option(digits(2)), fc.constantFrom('-', '-', '-', '/', ''))
  .map(([year, month, day, dash]) => [year, month, day].filter((part) => part !== null).join(dash));

const currency = fc.oneof(
  fc.constantFrom(...Intl.supportedValuesOf('currency')),
  fc.constantFrom('CLF', 'UYW', 'UYI', 'XQQ', 'usd', 'US'),
);

const moneyLike = fc
  .tuple(
    fc.constantFrom('', '', '-', '+'),
    fc.nat({ max: 10 ** 9 }),
    fc.constantFrom('', '.0', '.00', '.05', '.000', '.123', '.1234', '.12345'),
    currency,
  )
  .map(([sign, whole, fraction, code]) => `${sign}${String(whole)}${fraction} ${code}`);

describe('the SDK has the rules of the plugin', () => {
  it('for partial dates, and the days that they can mean', () => {
    let valid = 0;
    fc.assert(
      fc.property(dateLike, (text) => {
        expect(isPartialDate(text)).toBe(serverDates.isPartialDate(text));
        if (!isPartialDate(text)) return;
        valid += 1;
        expect([earliestDay(text), latestDay(text)]).toEqual([
          serverDates.earliestDay(text),
          serverDates.latestDay(text),
        ]);
      }),
      RUN,
    );
    expect(valid).toBeGreaterThan(RUN.numRuns / 20);
  });

  it('for amounts of money, with the decimals of every currency', () => {
    let valid = 0;
    fc.assert(
      fc.property(moneyLike, (text) => {
        expect({ text, is: isMoney(text) }).toEqual({ text, is: server.isMoney(text) });
        if (!isMoney(text)) return;
        valid += 1;
        expect(moneyParts(text)).toEqual(server.parseMoney(text));
      }),
      RUN,
    );
    expect(valid).toBeGreaterThan(RUN.numRuns / 20);
  });
});
