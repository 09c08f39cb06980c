import { countryOf, dateIn, mayorOf, valuesOf, versionOf } from './values';

const TODAY = '2026-11-28';

const SAPPORO = {
  name: 'Sapporo',
  countryCode: 'JP',
  countryName: 'Japan',
  mayors: [{ name: 'Katsuhiro Akimoto', startDate: '2015-05-02' }],
};

const RELATIONSHIP = {
  title: 'Portland – Sapporo',
  designation: 'sister_city',
  establishedOn: '1959',
  city: SAPPORO,
  homeName: 'Portland',
};

describe('what a letter can tell of a partner', () => {
  it('is what is on file, in the language of the letter', () => {
    expect(valuesOf(RELATIONSHIP, { language: 'en', today: TODAY, terminology: {} })).toEqual({
      city: 'Sapporo',
      country: 'Japan',
      mayor: 'Katsuhiro Akimoto',
      home: 'Portland',
      relationship: 'Portland – Sapporo',
      designation: 'sister city',
      since: '1959',
      years: '67',
    });
    const inJapanese = valuesOf(
      { ...RELATIONSHIP, city: { name: '札幌', countryCode: 'JP' } },
      { language: 'ja', today: TODAY, terminology: {} },
    );
    expect(inJapanese).toMatchObject({
      city: '札幌',
      country: '日本',
      designation: '姉妹都市',
      since: '1959年',
    });
  });

  it.each([
    ['en', 'twin town'],
    ['es', 'ciudad hermana'],
  ])(
    'calls the designation what the city calls it, in the languages that have a word: %s',
    (language, word) => {
      const terminology = { sister_city: { en: { one: 'twin town', other: 'twin towns' } } };
      expect(valuesOf(RELATIONSHIP, { language, today: TODAY, terminology }).designation).toBe(word);
    },
  );

  it('leaves out what is not on file', () => {
    const bare = {
      ...RELATIONSHIP,
      title: ' ',
      designation: null,
      establishedOn: null,
      homeName: null,
      city: { name: 'Torino', countryCode: 'IT', mayors: [] },
    };
    expect(valuesOf(bare, { language: 'en', today: TODAY, terminology: {} })).toEqual({
      city: 'Torino',
      country: 'Italy',
    });
  });

  it('has no word for the designation in a language that this plugin does not speak', () => {
    const values = valuesOf(RELATIONSHIP, { language: 'it', today: TODAY, terminology: {} });
    expect([values.designation, values.city]).toEqual([undefined, 'Sapporo']);
  });

  it('stays in one line, whatever is on file', () => {
    const city = { ...SAPPORO, name: ' Sapporo\n\n {mayor} ' };
    expect(valuesOf({ ...RELATIONSHIP, city }, { language: 'en', today: TODAY, terminology: {} }).city).toBe(
      'Sapporo {mayor}',
    );
  });
});

describe('the country of a city', () => {
  it.each([
    [{ countryCode: 'TW', countryName: 'Taiwan' }, 'es', 'Taiwan'],
    [{ countryCode: 'UA' }, 'uk', 'Україна'],
    [{ countryCode: 'UA', countryName: '  ' }, 'en', 'Ukraine'],
    [{}, 'en', undefined],
  ])('of %j in %s is %j', (city, language, country) => {
    expect(countryOf(city, language)).toBe(country);
  });
});

describe('the mayor of a city', () => {
  const one = { name: 'One', startDate: '2010', endDate: '2015-05-01' };
  const two = { name: 'Two', startDate: '2015-05-02' };
  const next = { name: 'Next', startDate: '2026-11-29' };

  it.each([
    [[one, two], TODAY, 'Two'],
    [[two, one], TODAY, 'Two'],
    [[one, two], '2015-05-01', 'One'],
    [[one, two], '2015-05-02', 'Two'],
    [[one], '2015-05-02', undefined],
    [[two, next], TODAY, 'Two'],
    [[two, next], '2026-11-29', 'Next'],
    [[{ name: 'Undated' }], TODAY, 'Undated'],
    [[{ name: 'Undated' }, { name: 'Later in the list' }], TODAY, 'Later in the list'],
    [[{ name: 'Until this year', endDate: '2026' }], TODAY, 'Until this year'],
    [[{ name: ' ' }], TODAY, undefined],
    [[], TODAY, undefined],
    [null, TODAY, undefined],
  ])('among %j on %s is %j', (mayors, today, name) => {
    expect(mayorOf({ mayors }, today)).toBe(name);
  });
});

it.each([
  ['1959', 'en', '1959'],
  ['1988-05', 'en', 'May 1988'],
  ['2019-06-06', 'en', 'June 6, 2019'],
  ['2019-06-06', 'es', '6 de junio de 2019'],
  ['2019-06-06', 'ja', '2019年6月6日'],
  ['soon', 'en', undefined],
])('the date %s in %s is %j', (date, language, words) => {
  expect(dateIn(date, language)).toBe(words);
});

it('a version is another one as soon as anything changes', () => {
  const before = versionOf(['city', { city: 'Torino' }]);
  expect(versionOf(['city', { city: 'Torino' }])).toBe(before);
  expect(versionOf(['city', { city: 'Turin' }])).not.toBe(before);
  expect(before).toMatch(/^[\w-]{16}$/);
});
