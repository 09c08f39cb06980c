import { composeLetters, paragraphsOf, slugsFor, withSlugs } from './compose';
import type { Partner } from './load';
import type { LettersRequest } from './read-request';

const partner = (cityName: string, values = {}): Partner => ({
  relationship: `r-${cityName}`,
  designation: 'sister_city',
  standing: 'active',
  city: `c-${cityName}`,
  citySlug: cityName.toLowerCase(),
  cityName,
  countryName: '',
  values: { city: cityName, ...values },
  version: 'v',
});

const request = (title: string, text: string): LettersRequest => ({
  key: 'a-key-of-this-page',
  language: 'en',
  title,
  text,
  shared: { subject: 'public_health', topic: 'COVID-19' },
  partners: [],
});

const SAPPORO = partner('Sapporo', { years: '67' });
const ASHKELON = partner('Ashkelon');

describe('the letters to partners', () => {
  it('are one for each, with its own words, recipient and relationship, and what all share', () => {
    const { letters, problems } = composeLetters(
      request('Letter to {city}', 'Dear {mayor|Mayor} of {city},\n\nstay well.'),
      [SAPPORO, ASHKELON],
    );
    expect(problems).toEqual([]);
    expect(letters.map(({ data }) => data)).toEqual(
      ['Sapporo', 'Ashkelon'].map((city) => ({
        subject: 'public_health',
        topic: 'COVID-19',
        title: `Letter to ${city}`,
        direction: 'outgoing',
        inLanguage: 'en',
        recipients: [`c-${city}`],
        relationships: [`r-${city}`],
        body: [
          { type: 'paragraph', children: [{ type: 'text', text: `Dear Mayor of ${city},` }] },
          { type: 'paragraph', children: [{ type: 'text', text: 'stay well.' }] },
        ],
      })),
    );
  });

  it('are refused with every partner that has nothing to put in place of a placeholder', () => {
    const { problems } = composeLetters(request('{city}', 'For {years} years, {mayor}.'), [
      SAPPORO,
      ASHKELON,
    ]);
    expect(problems).toEqual([
      {
        path: ['partners', '0'],
        message:
          'Sapporo: nothing is on file for {mayor}. Expected a value, or other words such as {mayor|…}, or no letter to Sapporo.',
        value: 'mayor',
      },
      expect.objectContaining({ path: ['partners', '1'], value: 'years' }),
      expect.objectContaining({ path: ['partners', '1'], value: 'mayor' }),
    ]);
  });

  it('are refused with the place of what is no placeholder', () => {
    const { problems } = composeLetters(request('To {citty}', 'Dear\n{name'), [SAPPORO]);
    expect(problems).toEqual([
      {
        path: ['title'],
        message:
          'title, line 1, column 4: {citty} is no placeholder. Expected one of {city}, {country}, {mayor}, {home}, {relationship}, {designation}, {since}, {years}, or {{ and }} for braces.',
        value: 'citty',
      },
      expect.objectContaining({ path: ['text'], value: '{' }),
    ]);
  });

  it.each([
    ['a'.repeat(249), []],
    ['a'.repeat(250), ['a title of at most 255 characters, not 256']],
  ])('have a title that fits', (city, expected) => {
    const { problems } = composeLetters(request('Dear {city}!', 'Text'), [partner(city)]);
    expect(problems.map(({ message }) => message.split('Expected ')[1])).toEqual(
      expected.map((words) => `${words}.`),
    );
  });
});

describe('the text of a letter', () => {
  const words = (text: string): unknown[] =>
    paragraphsOf(text)
      .map(({ children }) => children)
      .flat()
      .map((each) => Object(each).text);

  it.each([
    ['One', ['One']],
    ['One\ntwo', ['One\ntwo']],
    ['One\n\ntwo', ['One', 'two']],
    ['One\n \t\n\n\ntwo\n\n', ['One', 'two']],
    ['', []],
  ])('%j has the paragraphs %j', (text, paragraphs) => {
    expect(words(text)).toEqual(paragraphs);
  });
});

describe('the names of letters in web addresses', () => {
  it('are of the title, else with the city, else with a number', () => {
    expect(slugsFor('On COVID-19', 'sapporo', 'K1-key-of-this-page')).toEqual([
      'on-covid-19',
      'on-covid-19-sapporo',
      'on-covid-19-sapporo-2',
      'on-covid-19-sapporo-3',
      'on-covid-19-sapporo-4',
      'on-covid-19-sapporo-5',
      'on-covid-19-sapporo-6',
      'on-covid-19-sapporo-k1-key-of-th',
    ]);
    expect(slugsFor('Letter to Sapporo', 'sapporo', 'k').slice(0, 2)).toEqual([
      'letter-to-sapporo',
      'letter-to-sapporo-2',
    ]);
    expect(slugsFor('お見舞い', 'sapporo', 'k')[0]).toBe('letter-sapporo');
  });

  it('are never too long', () => {
    const slugs = slugsFor('a'.repeat(300), 'b'.repeat(200), 'k'.repeat(64));
    expect(Math.max(...slugs.map(({ length }) => length))).toBeLessThanOrEqual(200);
  });

  it('are given to one letter each', () => {
    const { letters } = composeLetters(request('On COVID-19', 'Text'), [SAPPORO, ASHKELON]);
    const given = (taken: string[]): unknown[] => withSlugs(letters, new Set(taken)).map(({ slug }) => slug);
    expect(given([])).toEqual(['on-covid-19', 'on-covid-19-ashkelon']);
    expect(given(['on-covid-19', 'on-covid-19-ashkelon'])).toEqual([
      'on-covid-19-sapporo',
      'on-covid-19-ashkelon-2',
    ]);
  });
});
