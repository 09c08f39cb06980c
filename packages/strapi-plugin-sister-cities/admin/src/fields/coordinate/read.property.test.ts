import fc from 'fast-check';

import { readCoordinates, rounded } from './read';
import type { Reading } from './read';

const RUN = { seed: 19590622, verbose: true, numRuns: 500 };
const LOCALES = ['en', 'es', 'ja', 'uk'];

const degreesUpTo = (limit: number): fc.Arbitrary<number> =>
  fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((millionths) => rounded(millionths / 1e6));

const places = fc.record({ latitude: degreesUpTo(90), longitude: degreesUpTo(180) });
const locales = fc.constantFrom(...LOCALES);
const fields = fc.constantFrom('latitude' as const, 'longitude' as const);

const unsigned = (degrees: number): string => Math.abs(degrees).toFixed(6);
const lettered = (degrees: number, positive: string, negative: string): string =>
  `${unsigned(degrees)}° ${degrees < 0 ? negative : positive}`;

const inSeconds = (degrees: number, positive: string, negative: string): string => {
  const seconds = Math.round(Math.abs(degrees) * 3600);
  const [whole, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return `${String(whole)}°${String(minutes)}′${String(seconds % 60)}″${degrees < 0 ? negative : positive}`;
};

const isPair = (reading: Reading): reading is Extract<Reading, { kind: 'pair' }> => reading.kind === 'pair';

describe('a place', () => {
  it('is understood as it is written with a comma and a space, in every language of the panel and either field', () => {
    fc.assert(
      fc.property(places, fields, locales, ({ latitude, longitude }, field, locale) => {
        const text = `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;
        expect(readCoordinates(text, field, locale)).toEqual({ kind: 'pair', latitude, longitude });
      }),
      RUN,
    );
  });

  it('is the same in either order where directions are written', () => {
    fc.assert(
      fc.property(places, fields, locales, ({ latitude, longitude }, field, locale) => {
        const [north, east] = [lettered(latitude, 'N', 'S'), lettered(longitude, 'E', 'W')];
        const expected = { kind: 'pair', latitude, longitude };
        expect(readCoordinates(`${north} ${east}`, field, locale)).toEqual(expected);
        expect(readCoordinates(`${east}, ${north}`, field, locale)).toEqual(expected);
      }),
      RUN,
    );
  });

  it('in degrees, minutes and seconds is found to half a second', () => {
    fc.assert(
      fc.property(places, ({ latitude, longitude }) => {
        const text = `${inSeconds(latitude, 'N', 'S')} ${inSeconds(longitude, 'E', 'W')}`;
        const reading = readCoordinates(text, 'latitude', 'en');
        if (!isPair(reading)) throw new Error(`${text} is ${reading.kind}`);
        expect(Math.abs(reading.latitude - latitude)).toBeLessThan(0.6 / 3600);
        expect(Math.abs(reading.longitude - longitude)).toBeLessThan(0.6 / 3600);
      }),
      RUN,
    );
  });
});

describe('any text at all', () => {
  it('is read without a failure, and never as a place off the globe', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789.,;-+°′″ NSEWo北緯度')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), signs), fields, locales, (text, field, locale) => {
        const reading = readCoordinates(text, field, locale);
        if (reading.kind === 'pair') {
          expect(Math.abs(reading.latitude)).toBeLessThanOrEqual(90);
          expect(Math.abs(reading.longitude)).toBeLessThanOrEqual(180);
        }
        if (reading.kind === 'one') {
          const limit = (reading.axis ?? field) === 'latitude' ? 90 : 180;
          expect(Math.abs(reading.degrees)).toBeLessThanOrEqual(limit);
        }
      }),
      { ...RUN, numRuns: 3000 },
    );
  });
});
