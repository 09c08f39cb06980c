import { DEFINITIONS } from '../content-types';

import { checkRecord, prepareWrite } from './validate';

const today = { today: '2026-11-22' };

const prepare = (name: keyof typeof DEFINITIONS, input: Record<string, unknown>): Record<string, unknown> =>
  prepareWrite(DEFINITIONS[name], input, today).data;

describe('a write', () => {
  it('keeps what it does not mention out of the data', () => {
    expect(prepareWrite(DEFINITIONS.city, {}, today)).toEqual({ data: {}, problems: [] });
  });

  it('loses the blanks around its texts', () => {
    expect(prepare('city', { name: '  Sapporo ', slug: '\tsapporo\n' })).toEqual({
      name: 'Sapporo',
      slug: 'sapporo',
    });
  });

  it.each([
    ['city', 'countryCode'],
    ['city', 'slug'],
    ['city', 'latitude'],
    ['city', 'officialWebsite'],
    ['relationship', 'designation'],
    ['relationship', 'reasons'],
    ['goal', 'area'],
  ] as const)('of a cleared %s.%s means that there is no value', (name, field) => {
    expect(prepareWrite(DEFINITIONS[name], { [field]: ' ' }, today)).toEqual({
      data: { [field]: null },
      problems: [],
    });
  });

  it('keeps a cleared plain text an empty text', () => {
    expect(prepare('city', { source: '   ' })).toEqual({ source: '' });
  });

  it('leaves rich text as it is', () => {
    const story = [{ type: 'paragraph', children: [{ type: 'text', text: '  Since 1959 ' }] }];
    expect(prepare('relationship', { story })).toEqual({ story });
  });

  it('leaves relations and what is not of the model to Strapi', () => {
    const data = { locale: 'en', homeCity: { connect: ['abc'] }, publishedAt: null };
    expect(prepare('relationship', data)).toEqual(data);
  });

  it('is read by its own fields only, even where one is called like a part of every object', () => {
    const data = { constructor: 'a', toString: 'b', hasOwnProperty: 'c' };
    expect(prepareWrite(DEFINITIONS.city, data, today)).toEqual({ data, problems: [] });
  });
});

describe('a partial date that is written', () => {
  it.each([
    ['1959', '1959-01-01', '1959-12-31'],
    ['1988-02', '1988-02-01', '1988-02-29'],
    [' 2019-06-06 ', '2019-06-06', '2019-06-06'],
  ])('as %p is stored with the days it can mean', (written, earliest, latest) => {
    expect(prepare('relationship', { establishedOn: written })).toEqual({
      establishedOn: written.trim(),
      establishedOnEarliest: earliest,
      establishedOnLatest: latest,
    });
  });

  it.each([[null], ['']])('as %j clears its days with it', (written) => {
    expect(prepare('relationship', { establishedOn: written })).toEqual({
      establishedOn: null,
      establishedOnEarliest: null,
      establishedOnLatest: null,
    });
  });

  it('as nothing leaves its days alone, as it leaves the date', () => {
    expect(prepare('relationship', { establishedOn: undefined, title: 'A' })).toEqual({
      establishedOn: undefined,
      title: 'A',
    });
  });

  it('never takes its days from whoever writes', () => {
    const forged = { establishedOnEarliest: '1900-01-01', establishedOnLatest: '2099-12-31' };
    expect(prepare('relationship', { title: 'A', ...forged })).toEqual({ title: 'A' });
    expect(prepare('relationship', { ...forged, establishedOn: '1959' })).toEqual({
      establishedOn: '1959',
      establishedOnEarliest: '1959-01-01',
      establishedOnLatest: '1959-12-31',
    });
    expect(prepare('relationship', { establishedOn: '1959', ...forged })).toMatchObject({
      establishedOnEarliest: '1959-01-01',
      establishedOnLatest: '1959-12-31',
    });
  });
});

describe('a field that is right', () => {
  it.each([
    ['city', { latitude: 90, longitude: -180 }],
    ['city', { population: 0 }],
    ['city', { population: Number.MAX_SAFE_INTEGER }],
    ['city', { isHome: false }],
    ['city', { name: 'a'.repeat(255), countryCode: 'TW', languages: ['zh-Hant-TW'] }],
    ['city', { identifiers: [{ scheme: 'wikidata', identifier: 'Q37951' }] }],
    ['event', { anniversary: 1 }],
    ['event', { anniversary: 1000 }],
    ['event', { kind: 'gala', startTime: '18:30', organizers: ['Port of Portland'] }],
    ['relationship', { designation: 'friendship_city', standing: 'active', themes: ['culture', 'business'] }],
    ['relationship', { summary: 'a'.repeat(1000), themes: [], foundingLeaders: [] }],
  ] as const)('of a %s is written as it is, up to its very bounds: %j', (name, input) => {
    expect(prepareWrite(DEFINITIONS[name], input, today)).toEqual({ data: input, problems: [] });
  });
});

describe('a complete record', () => {
  it('is checked by the rules of its type', () => {
    const found = checkRecord(DEFINITIONS.relationship, { establishedOn: '1959', endedOn: '1958' });
    expect(found.map(({ path }) => path)).toEqual([['endedOn']]);
  });

  it('of a type without rules has no problem', () => {
    expect(checkRecord(DEFINITIONS.gift, { givenOn: 'never' })).toEqual([]);
  });
});
