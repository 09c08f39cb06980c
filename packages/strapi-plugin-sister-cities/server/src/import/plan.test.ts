import { planImport } from './plan';
import type { Plan } from './plan';

const today = { today: '2026-11-22' };

const portland = { key: 'portland-or', name: 'Portland', countryCode: 'US' };
const sapporo = { key: 'sapporo', name: 'Sapporo', countryCode: 'JP' };
const relationship = {
  key: 'portland-sapporo',
  homeCity: 'portland-or',
  partnerCity: 'sapporo',
  designation: 'sister_city',
  standing: 'active',
  source: 'P09',
  establishedOn: '1959',
};

const plan = (content: Record<string, unknown>, stored: string[] = []): Plan =>
  planImport(content, new Set(stored), today);

describe('a file without mistakes', () => {
  it('becomes rows in the order that their references need', () => {
    const { rows, problems } = plan({
      relationships: [relationship],
      cities: [sapporo, portland],
      program: { name: 'International Relations', homeCity: 'portland-or' },
    });
    expect(problems).toEqual([]);
    expect(rows.map(({ reference, path }) => [reference, path])).toEqual([
      ['city:sapporo', ['cities', '0']],
      ['city:portland-or', ['cities', '1']],
      ['relationship:portland-sapporo', ['relationships', '0']],
      ['program:', ['program']],
    ]);
  });

  it('keeps plain fields and references apart, and makes the key the slug', () => {
    const [, , row] = plan({ cities: [portland, sapporo], relationships: [relationship] }).rows;
    expect(row?.fields).toEqual({
      slug: 'portland-sapporo',
      designation: 'sister_city',
      standing: 'active',
      source: 'P09',
      establishedOn: '1959',
    });
    expect(row?.relations).toEqual({ homeCity: ['city:portland-or'], partnerCity: ['city:sapporo'] });
  });

  it('makes the key of a goal its key', () => {
    const [row] = plan({ goals: [{ key: 'promote-peace', statement: 'Peace', area: 'peace' }] }).rows;
    expect([row?.reference, row?.fields]).toEqual([
      'goal:promote-peace',
      { key: 'promote-peace', statement: 'Peace', area: 'peace' },
    ]);
  });

  it('holds notes, anywhere, that nobody reads', () => {
    const { rows, problems } = plan({ $comment: 'A', cities: [{ ...sapporo, $why: { any: 'thing' } }] });
    expect([rows.length, problems, rows[0]?.fields]).toEqual([
      1,
      [],
      { slug: 'sapporo', name: 'Sapporo', countryCode: 'JP' },
    ]);
  });

  it('may be empty, and may leave sections empty', () => {
    expect(plan({})).toEqual({ rows: [], problems: [] });
    expect(plan({ cities: [], goals: null, program: null })).toEqual({ rows: [], problems: [] });
  });

  it('plans what will be stored, so that a later import compares like with like', () => {
    const [row] = plan({ cities: [{ ...sapporo, name: ' Sapporo ', timeZone: '', latitude: null }] }).rows;
    expect(row?.fields).toEqual({
      slug: 'sapporo',
      name: 'Sapporo',
      countryCode: 'JP',
      timeZone: null,
      latitude: null,
    });
  });
});

describe('a reference', () => {
  it('finds a record of the same file or of the database', () => {
    expect(plan({ relationships: [relationship] }, ['city:portland-or', 'city:sapporo']).problems).toEqual(
      [],
    );
    const both = plan({ cities: [sapporo], relationships: [relationship] }, ['city:portland-or']);
    expect(both.problems).toEqual([]);
  });

  it('finds no record of another type that has the same key', () => {
    const { problems } = plan({ relationships: [relationship] }, ['goal:portland-or', 'city:sapporo']);
    expect(problems.map(({ path }) => path)).toEqual([['relationships', '0', 'homeCity']]);
  });

  it('may name several records where a relation leads to many', () => {
    const letter = { key: 'a', title: 'A', direction: 'outgoing', subject: 'other' };
    const { rows, problems } = plan({
      cities: [portland, sapporo],
      letters: [{ ...letter, recipients: ['portland-or', 'sapporo'], relationships: [] }],
    });
    expect(problems).toEqual([]);
    expect(rows[2]?.relations).toEqual({
      recipients: ['city:portland-or', 'city:sapporo'],
      relationships: [],
    });
  });

  it('is cleared by null', () => {
    const goal = { key: 'a', statement: 'A', area: 'peace', relationship: null };
    expect(plan({ goals: [goal] }).rows[0]?.relations).toEqual({ relationship: null });
  });
});

describe('records that name one another', () => {
  const goal = (key: string, supersedes?: string): Record<string, unknown> => ({
    key,
    statement: key,
    area: 'peace',
    ...(supersedes === undefined ? {} : { supersedes }),
  });

  it('are written after what they name, wherever they stand in the file', () => {
    const { rows, problems } = plan({
      goals: [goal('third', 'second'), goal('second', 'first'), goal('first')],
    });
    expect(problems).toEqual([]);
    expect(rows.map(({ reference }) => reference)).toEqual(['goal:first', 'goal:second', 'goal:third']);
  });

  it('in a circle are each written once, and left to the rule against circles', () => {
    const { rows } = plan({ goals: [goal('one', 'other'), goal('other', 'one')] });
    expect(rows.map(({ reference }) => reference).sort()).toEqual(['goal:one', 'goal:other']);
  });
});

describe('a decision of the past', () => {
  const vote = {
    key: 'lviv-friendship-2022',
    relationship: 'portland-lviv',
    classification: 'designate_friendship',
    body: 'Portland City Council',
    decidedOn: '2022',
    result: 'pass',
  };

  it('names its relationship by key, and needs no place in the history: that is the server’s to give', () => {
    const { rows, problems } = plan({ decisions: [vote] }, ['relationship:portland-lviv']);
    expect(problems).toEqual([]);
    expect(rows[0]?.relations).toEqual({ relationshipDocumentId: ['relationship:portland-lviv'] });
  });

  it('of a relationship that is not there is refused', () => {
    expect(plan({ decisions: [vote] }).problems.map(({ path }) => path.join('.'))).toEqual([
      'decisions.0.relationship',
    ]);
  });
});
