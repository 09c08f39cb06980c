import { DEFINITIONS } from '../content-types';

import type { Problem } from './types';
import { prepareWrite } from './validate';

const refusals = (
  name: keyof typeof DEFINITIONS,
  input: Record<string, unknown>,
  today = '2026-11-22',
): Problem[] => prepareWrite(DEFINITIONS[name], input, { today }).problems;

const messages = (...write: Parameters<typeof refusals>): string[] =>
  refusals(...write).map(({ message }) => message);

describe('a field that is wrong', () => {
  it.each([
    [
      'city',
      { latitude: 90.0001 },
      'latitude is 90.0001. Expected degrees between -90 and 90, north positive',
    ],
    ['city', { latitude: '45.5' }, 'latitude is 45.5. Expected degrees between -90 and 90, north positive'],
    ['city', { latitude: true }, 'latitude is true. Expected degrees between -90 and 90, north positive'],
    ['city', { longitude: NaN }, 'longitude is NaN. Expected degrees between -180 and 180, east positive'],
    [
      'city',
      { countryCode: 'UK' },
      'countryCode is UK. Expected an ISO 3166-1 alpha-2 country code in capitals',
    ],
    ['city', { timeZone: 'Mars/Olympus' }, 'timeZone is Mars/Olympus. Expected an IANA time zone'],
    [
      'city',
      { officialWebsite: 'javascript:alert(1)' },
      'officialWebsite is javascript:alert(1). Expected a web',
    ],
    ['city', { name: 5 }, 'name is 5. Expected a text.'],
    ['city', { name: ['Sapporo'] }, 'name is ["Sapporo"]. Expected a text.'],
    [
      'city',
      { countryCode: 'JPN' },
      'countryCode is JPN. Expected an ISO 3166-1 alpha-2 country code in capitals such as JP.',
    ],
    ['city', { population: -1 }, 'population is -1. Expected a whole number from 0.'],
    ['city', { population: 1.5 }, 'population is 1.5. Expected a whole number from 0.'],
    ['city', { population: '5' }, 'population is 5. Expected a whole number from 0.'],
    ['city', { population: 2 ** 53 }, 'population is 9007199254740992. Expected a whole number from 0.'],
    ['city', { isHome: 'yes' }, 'isHome is yes. Expected true or false.'],
    ['city', { isHome: 1 }, 'isHome is 1. Expected true or false.'],
    ['city', { languages: 'ja' }, 'languages is ja. Expected a list of texts.'],
    ['city', { languages: ['ja', 'ja'] }, 'languages.1 is ja. Expected each text once.'],
    ['city', { identifiers: {} }, 'identifiers is {}. Expected a list.'],
    ['event', { anniversary: 0 }, 'anniversary is 0. Expected a whole number from 1 to 1000.'],
    ['event', { anniversary: 1001 }, 'anniversary is 1001. Expected a whole number from 1 to 1000.'],
    ['relationship', { standing: 'ended' }, 'standing is ended. Expected one of proposed, active, suspended'],
    [
      'relationship',
      { standing: 'constructor' },
      'standing is constructor. Expected one of proposed, active',
    ],
    ['relationship', { standing: ['active'] }, 'standing is ["active"]. Expected one of proposed, active'],
    ['relationship', { themes: 'culture' }, 'themes is culture. Expected a list.'],
    [
      'relationship',
      { themes: ['culture', 'x'] },
      'themes.1 is x. Expected one of culture, education, business.',
    ],
    ['relationship', { themes: [null] }, 'themes.0 is empty. Expected one of culture, education, business.'],
    ['relationship', { themes: ['culture', 'culture'] }, 'themes.1 is culture. Expected each value once.'],
    ['relationship', { establishedOn: 1959 }, 'establishedOn is 1959. Expected a year, month or day such as'],
    [
      'relationship',
      { establishedOn: '2023-02-29' },
      'establishedOn is 2023-02-29. Expected a year, month or day',
    ],
    [
      'goal',
      { key: 'Promote peace' },
      'key is Promote peace. Expected lower-case letters, digits and hyphens',
    ],
  ] as const)('of a %s is told by name, value and what was expected: %j', (name, input, message) => {
    const found = messages(name, input);
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, message.length)).toBe(message);
  });

  it('is told once for each, all at once', () => {
    const found = refusals('city', { latitude: 91, longitude: 181, name: 'Sapporo', timeZone: 'EST' });
    expect(found.map(({ path }) => path)).toEqual([['latitude'], ['longitude'], ['timeZone']]);
  });

  it('that is too long is told by its length, never by the whole of it', () => {
    const [found] = refusals('relationship', { summary: 'x'.repeat(1001) });
    expect(found?.message).toBe(`summary is ${'x'.repeat(80)}…. Expected at most 1000 characters, not 1001.`);
    expect(refusals('relationship', { summary: 'x'.repeat(1000) })).toEqual([]);
  });

  it.each(Object.values(DEFINITIONS).map((definition) => ({ name: definition.name })))(
    'of $name is never told with more of a value than a line holds',
    ({ name }) => {
      const long = 'javascript:'.repeat(10_000);
      const written = Object.keys(DEFINITIONS[name].attributes).map((field) => [field, long]);
      const found = messages(name, Object.fromEntries(written));
      expect(found.length).toBeGreaterThan(1);
      expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(500);
    },
  );
});

describe('a field without a value', () => {
  it.each(Object.values(DEFINITIONS).map((definition) => ({ name: definition.name })))(
    'of $name is left to whoever asks for what is required',
    ({ name }) => {
      const cleared = Object.keys(DEFINITIONS[name].attributes).map((field) => [field, null]);
      expect(refusals(name, Object.fromEntries(cleared))).toEqual([]);
    },
  );
});

describe('a date that must not lie in the future', () => {
  it.each(['2026-11-22', '2026-11', '2026', '1959', '2026-11-21'])(
    'may be %s on 2026-11-22, since it can mean today or earlier',
    (establishedOn) => {
      expect(refusals('relationship', { establishedOn })).toEqual([]);
    },
  );

  it.each(['2026-11-23', '2026-12', '2027', '9999-12-31'])('cannot be %s on 2026-11-22', (establishedOn) => {
    expect(messages('relationship', { establishedOn })).toEqual([
      `establishedOn is ${establishedOn}. Expected a date that is not in the future (today is 2026-11-22).`,
    ]);
  });

  it('is accepted a day later', () => {
    expect(refusals('relationship', { establishedOn: '2026-11-23' }, '2026-11-23')).toEqual([]);
  });

  it('is no event: events are announced', () => {
    expect(refusals('event', { startsOn: '2030-06-06' })).toEqual([]);
  });
});
