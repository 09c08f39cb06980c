import { EVERYTHING_PUBLIC, USUAL_PRESENTATION } from '../../../shared/presentation';

import { presentationProblems, readPresentation, storedPresentation } from './validate';

const terms = (terminology: unknown): string[] =>
  presentationProblems({ terminology, visibility: EVERYTHING_PUBLIC }).map(({ message }) => message);

const switches = (visibility: unknown): string[] =>
  presentationProblems({ terminology: {}, visibility }).map(({ message }) => message);

describe('the words of a city', () => {
  it('are none at first, and everything is public', () => {
    expect(presentationProblems(USUAL_PRESENTATION)).toEqual([]);
  });

  it('hold the forms that each language counts with', () => {
    const terminology = {
      sister_city: {
        en: { one: 'twin town', other: 'twin towns' },
        ja: { other: '双子都市' },
        uk: { one: 'місто-партнер', few: 'міста-партнери', other: 'міст-партнерів' },
      },
      friendship_city: { es: { one: 'ciudad amiga', other: 'ciudades amigas' } },
    };
    expect(terms(terminology)).toEqual([]);
    expect(readPresentation({ terminology, visibility: EVERYTHING_PUBLIC }).terminology).toBe(terminology);
  });

  it.each([
    [
      { sister_city: { en: { one: 'twin town' } } },
      'terminology.sister_city.en.other is empty. Expected a word such as twin town.',
    ],
    [
      { sister_city: { uk: { one: 'місто', other: 'міст' } } },
      'terminology.sister_city.uk.few is empty. Expected a word such as twin town.',
    ],
    [
      { sister_city: { ja: { one: '双子', other: '双子' } } },
      'terminology.sister_city.ja.one is 双子. Expected only other here.',
    ],
    [{ sister_city: { de: {} } }, 'terminology.sister_city.de is {}. Expected only en, es, ja, uk here.'],
    [{ twin: {} }, 'terminology.twin is {}. Expected only sister_city, friendship_city here.'],
    [{ sister_city: 'twin' }, 'terminology.sister_city is twin. Expected words by language.'],
    [
      { sister_city: { ja: { other: '{count}' } } },
      'terminology.sister_city.ja.other is {count}. Expected a word without brackets.',
    ],
    [
      { sister_city: { ja: { other: '<b>' } } },
      'terminology.sister_city.ja.other is <b>. Expected a word without brackets.',
    ],
    ['twin', 'terminology is twin. Expected words by designation.'],
  ])('%j are refused: %s', (terminology, message) => {
    expect(terms(terminology)).toEqual([message]);
  });

  it('have sixty characters at most', () => {
    expect(terms({ sister_city: { ja: { other: 'x'.repeat(60) } } })).toEqual([]);
    expect(terms({ sister_city: { ja: { other: 'x'.repeat(61) } } })).toEqual([
      `terminology.sister_city.ja.other is ${'x'.repeat(61)}. Expected at most 60 characters, not 61.`,
    ]);
  });
});

describe('the switches of a city', () => {
  it.each([
    [{ process: true, contactPoints: true }, ['visibility.gifts is empty. Expected true or false.']],
    [{ ...EVERYTHING_PUBLIC, gifts: 'no' }, ['visibility.gifts is no. Expected true or false.']],
    [
      { ...EVERYTHING_PUBLIC, letters: false },
      ['visibility.letters is false. Expected only process, contactPoints, gifts here.'],
    ],
    [undefined, ['visibility is empty. Expected true or false for process, contactPoints, gifts.']],
  ])('%j is refused', (visibility, messages) => {
    expect(switches(visibility)).toEqual(messages);
  });

  it('may be on or off, each by itself', () => {
    expect(switches({ process: false, contactPoints: true, gifts: false })).toEqual([]);
  });
});

describe('a presentation that was stored', () => {
  const en = { one: 'twin town', other: 'twin towns' };
  const ja = { other: '双子都市' };

  it.each([
    ['valid', { terminology: { sister_city: { en } }, visibility: { ...EVERYTHING_PUBLIC, gifts: false } }],
    ['the usual one', USUAL_PRESENTATION],
  ])('holds as it is where it is %s', (_what, stored) => {
    expect(storedPresentation(stored)).toEqual(stored);
  });

  it.each([
    ['nothing', undefined, USUAL_PRESENTATION],
    ['a text', 'twin', USUAL_PRESENTATION],
    ['words alone', { terminology: { sister_city: { en } } }, { terminology: { sister_city: { en } } }],
    [
      'a switch too few',
      { visibility: { gifts: false } },
      { visibility: { ...EVERYTHING_PUBLIC, gifts: false } },
    ],
    ['a switch too many', { visibility: { ...EVERYTHING_PUBLIC, letters: false } }, {}],
    [
      'a switch that is neither on nor off',
      { visibility: { process: false, gifts: 'no' } },
      { visibility: { ...EVERYTHING_PUBLIC, process: false } },
    ],
    [
      'a designation too many',
      { terminology: { twin: { en }, sister_city: { en } } },
      { terminology: { sister_city: { en } } },
    ],
    [
      'a language too many',
      { terminology: { sister_city: { de: en, ja } } },
      { terminology: { sister_city: { ja } } },
    ],
    [
      'half a noun',
      { terminology: { sister_city: { en: { one: 'twin town' }, ja } } },
      { terminology: { sister_city: { ja } } },
    ],
    [
      'a form too many',
      { terminology: { sister_city: { en: { ...en, few: 'x' } } } },
      { terminology: { sister_city: {} } },
    ],
    [
      'brackets',
      { terminology: { sister_city: { en: { ...en, other: '<b>' } } } },
      { terminology: { sister_city: {} } },
    ],
    ['no words by language', { terminology: { sister_city: 'twin' } }, { terminology: { sister_city: {} } }],
  ])('holds as far as it is valid where it has %s', (_what, stored, left) => {
    expect(storedPresentation(stored)).toEqual({ ...USUAL_PRESENTATION, ...left });
  });
});
