import { DEFINITIONS } from '../content-types';

import { fileFieldsOf, importTypes } from './fields';

describe('the fields of a city in a file', () => {
  it('are its numbers as numbers and its codes as texts, however forms show them, and the key first', () => {
    const fields = fileFieldsOf(DEFINITIONS.city).map(({ name, kind }) => `${name} ${kind}`);
    expect(fields[0]).toBe('slug text');
    expect(fields).toEqual(
      expect.arrayContaining([
        'countryCode text',
        'timeZone text',
        'latitude number',
        'longitude number',
        'population number',
        'isHome boolean',
        'languages texts',
        'identifiers list',
      ]),
    );
  });

  it('are none that the server writes itself, and no file of the media library', () => {
    const names = fileFieldsOf(DEFINITIONS.relationship).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['partnerCity', 'establishedOn']));
    for (const absent of ['establishedOnEarliest', 'establishedOnLatest', 'gallery'])
      expect(names).not.toContain(absent);
  });
});

describe('the types that a file may hold', () => {
  const named = (...attributes: string[]): unknown =>
    importTypes(({ name }, attribute) => name === 'city' && attributes.includes(attribute)).map(
      ({ type, fields }) => [type, fields.map(({ name }) => name)],
    );

  it.each([
    [[], []],
    [['slug'], []],
    [['population'], [['city', ['slug', 'population']]]],
    [['population', 'slug'], [['city', ['slug', 'population']]]],
  ])('with %j have the key first, and are none with the key alone', (attributes, expected) => {
    expect(named(...attributes)).toEqual(expected);
  });
});
