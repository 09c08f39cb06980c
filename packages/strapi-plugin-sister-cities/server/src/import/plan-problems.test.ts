import { planImport } from './plan';

const sapporo = { key: 'sapporo', name: 'Sapporo', countryCode: 'JP' };
const portland = { key: 'portland-or', name: 'Portland', countryCode: 'US' };
const relationship = {
  key: 'portland-sapporo',
  homeCity: 'portland-or',
  partnerCity: 'sapporo',
  designation: 'sister_city',
  standing: 'active',
  source: 'P09',
};

const problemsOf = (content: Record<string, unknown>): [string, string][] =>
  planImport(content, new Set(), { today: '2026-11-22' }).problems.map(({ path, message }) => [
    path.join('.'),
    message,
  ]);

/** A file of two cities and one relationship, with something of the relationship changed. */
const withRelationship = (changes: Record<string, unknown>): [string, string][] =>
  problemsOf({ cities: [portland, sapporo], relationships: [{ ...relationship, ...changes }] });

const withCity = (changes: Record<string, unknown>): [string, string][] =>
  problemsOf({ cities: [{ ...sapporo, ...changes }] });

describe('every mistake of a file', () => {
  it('is told, with its place, its value and what was expected', () => {
    expect(
      problemsOf({
        towns: [],
        cities: [{ ...sapporo, latitude: 91, longitude: 0, colour: 'red' }, sapporo, null, { name: 'Ulsan' }],
        relationships: [{ ...relationship, homeCity: 'sapporo', partnerCity: 'atlantis', standing: 'ended' }],
        goals: 'peace',
      }),
    ).toEqual([
      [
        'towns',
        expect.stringMatching(/^towns is \[\]\. Expected one of the sections cities, relationships, /),
      ],
      ['cities.0.colour', 'cities.0.colour is red. Expected a field of city, which has none of that name.'],
      ['cities.0.latitude', expect.stringMatching(/^cities\.0\.latitude is 91\. Expected degrees between/)],
      ['cities.2', 'cities.2 is empty. Expected an object.'],
      ['cities.3.key', 'cities.3.key is empty. Expected a key, which becomes the slug.'],
      [
        'relationships.0.standing',
        expect.stringMatching(/^relationships\.0\.standing is ended\. Expected one/),
      ],
      ['goals', 'goals is peace. Expected a list.'],
      [
        'relationships.0.partnerCity',
        'relationships.0.partnerCity is atlantis. Expected the key of a record in this file or in the database.',
      ],
      ['cities.1.key', 'cities.1.key is sapporo. Expected a key that no other row of the section has.'],
    ]);
  });
});

describe('a section', () => {
  it.each(['constructor', 'toString', 'City', 'event-series'])('of the name %s there is not', (name) => {
    expect(problemsOf({ [name]: [] }).map(([path]) => path)).toEqual([name]);
  });

  it.each([[{}], ['a'], [7], [true]])('of a type with many records is a list: %j is none', (section) => {
    expect(problemsOf({ cities: section }).map(([path]) => path)).toEqual(['cities']);
  });

  it.each([[[]], [[{ name: 'A' }]], ['a']])('of the one program is an object: %j is none', (section) => {
    expect(problemsOf({ program: section }).map(([path]) => path)).toEqual(['program']);
  });
});

describe('a row', () => {
  it.each([
    ['id'],
    ['documentId'],
    ['locale'],
    ['publishedAt'],
    ['constructor'],
    ['toString'],
    ['hasOwnProperty'],
  ])('has no field %s', (name) => {
    expect(withCity({ [name]: 'a' }).map(([path]) => path)).toEqual([`cities.0.${name}`]);
  });

  it('does not set what the server derives', () => {
    expect(withRelationship({ establishedOnEarliest: '1959-01-01' }).map(([path]) => path)).toEqual([
      'relationships.0.establishedOnEarliest',
    ]);
  });

  it.each([[null], [undefined], [7], [['sapporo']]])('has a key that is a text: %j is none', (key) => {
    expect(withCity({ key }).map(([path]) => path)).toEqual(['cities.0.key']);
  });

  it.each(['Sapporo', 'sap poro', 'a'.repeat(201)])('has a key that is a slug: %s is none', (key) => {
    expect(withCity({ key }).map(([path]) => path)).toEqual(['cities.0.slug']);
  });

  it('is called by its key alone', () => {
    expect(withCity({ slug: 'sapporo' })).toEqual([]);
    expect(withCity({ slug: 'other' })).toEqual([
      ['cities.0.slug', 'cities.0.slug is other. Expected the key of the row, sapporo, or no slug at all.'],
    ]);
  });

  it('of the one program has no key', () => {
    expect(problemsOf({ program: { key: 'a', name: 'A' } })).toEqual([
      ['program.key', 'program.key is a. Expected a field of program, which has none of that name.'],
    ]);
  });

  it.each([[null], [undefined], [''], ['   ']])('has what is required: %j is nothing', (value) => {
    expect(withCity({ name: value })).toEqual([
      ['cities.0.name', 'cities.0.name is empty. Expected a value.'],
    ]);
    expect(withCity({ countryCode: value })).toEqual([
      ['cities.0.countryCode', 'cities.0.countryCode is empty. Expected a value.'],
    ]);
    expect(withCity({ key: value ?? '' }).map(([path]) => path)).toEqual(['cities.0.slug']);
  });

  it('may leave out what has a default, but not clear it where it is required', () => {
    const goal = { key: 'a', statement: 'A', area: 'peace' };
    expect(problemsOf({ goals: [goal] })).toEqual([]);
    expect(problemsOf({ goals: [{ ...goal, state: null }] }).map(([path]) => path)).toEqual([
      'goals.0.state',
    ]);
  });

  it('keeps the rules between its fields', () => {
    expect(withRelationship({ establishedOn: '1959', endedOn: '1958' }).map(([path]) => path)).toEqual([
      'relationships.0.endedOn',
    ]);
    expect(withCity({ latitude: 43 }).map(([path]) => path)).toEqual(['cities.0.longitude']);
  });

  it('lies in the past where it must', () => {
    expect(withRelationship({ establishedOn: '2026-11-22' })).toEqual([]);
    expect(withRelationship({ establishedOn: '2026-11-23' }).map(([path]) => path)).toEqual([
      'relationships.0.establishedOn',
    ]);
  });

  it('brings no files', () => {
    const letter = { key: 'a', title: 'A', direction: 'outgoing', subject: 'other' };
    expect(problemsOf({ letters: [{ ...letter, documents: [] }] })).toEqual([]);
    expect(problemsOf({ letters: [{ ...letter, documents: ['a.pdf'] }] }).map(([path]) => path)).toEqual([
      'letters.0.documents',
    ]);
  });
});

describe('a reference', () => {
  it.each([[7], [{ key: 'sapporo' }], [[7]], [[null]], [true]])('is a key: %j is none', (value) => {
    expect(withRelationship({ partnerCity: value }).map(([path]) => path)).toEqual([
      'relationships.0.partnerCity',
    ]);
  });

  it('is given where it is required', () => {
    for (const value of [null, undefined, []]) {
      expect(withRelationship({ homeCity: value }).map(([path]) => path)).toEqual([
        'relationships.0.homeCity',
      ]);
    }
  });

  it('is one key where a relation leads to one record', () => {
    expect(withRelationship({ partnerCity: ['sapporo'] })).toEqual([]);
    expect(withRelationship({ partnerCity: ['sapporo', 'portland-or'] })).toEqual([
      ['relationships.0.partnerCity', expect.stringContaining('Expected one key.')],
    ]);
  });

  it('of a relationship leads to another city than its home', () => {
    expect(withRelationship({ partnerCity: 'portland-or' })).toEqual([
      [
        'relationships.0.partnerCity',
        'relationships.0.partnerCity is portland-or, the home city itself. Expected another city.',
      ],
    ]);
  });

  it('that leads nowhere is told once for each key', () => {
    const letter = { key: 'a', title: 'A', direction: 'outgoing', subject: 'other' };
    const found = problemsOf({
      cities: [sapporo],
      letters: [{ ...letter, recipients: ['x', 'sapporo', 'y'] }],
    });
    expect(found).toEqual([
      [
        'letters.0.recipients',
        'letters.0.recipients is x. Expected the key of a record in this file or in the database.',
      ],
      [
        'letters.0.recipients',
        'letters.0.recipients is y. Expected the key of a record in this file or in the database.',
      ],
    ]);
  });
});
