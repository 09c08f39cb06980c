import { unwrapList, unwrapOne, unwrapTotal } from './unwrap';

const relationships = { name: 'relationships', lists: ['goals', 'events'] };
const invalid = expect.objectContaining({ code: 'invalid_response' });

describe('a list', () => {
  it('holds no null, and neither do the lists in it', () => {
    const data = {
      sisterCitiesRelationships: [
        null,
        { slug: 'sapporo', goals: [null, { key: 'peace' }, null], events: [] },
        null,
      ],
    };
    expect(unwrapList(data, relationships)).toEqual([
      { slug: 'sapporo', goals: [{ key: 'peace' }], events: [] },
    ]);
  });

  it('holds no null in the lists of its structures either', () => {
    const operation = { name: 'relationships', lists: ['activeGoals.goal.labels'] };
    const data = { sisterCitiesRelationships: [{ activeGoals: [{ goal: { labels: [null, 'peace'] } }] }] };
    expect(unwrapList(data, operation)).toEqual([{ activeGoals: [{ goal: { labels: ['peace'] } }] }]);
    expect(() => unwrapList({ sisterCitiesRelationships: [{ activeGoals: [{}] }] }, operation)).toThrow(
      invalid,
    );
  });

  it('leaves null alone where the schema means it', () => {
    const data = { sisterCitiesRelationships: [{ title: null, story: [null], goals: [], events: [] }] };
    expect(unwrapList(data, relationships)).toEqual([{ title: null, story: [null], goals: [], events: [] }]);
  });

  it('does not change what it was given', () => {
    const record = { goals: [null], events: [] };
    unwrapList({ sisterCitiesRelationships: [record] }, relationships);
    expect(record).toEqual({ goals: [null], events: [] });
  });

  it.each([
    ['missing', {}],
    ['that of another query', { sisterCitiesCities: [] }],
    ['null', { sisterCitiesRelationships: null }],
    ['an object', { sisterCitiesRelationships: {} }],
    ['without a nested list', { sisterCitiesRelationships: [{ goals: [] }] }],
  ])('that is %s is an invalid response', (_, data) => {
    expect(() => unwrapList(data, relationships)).toThrow(invalid);
  });
});

describe('one record', () => {
  const relationship = { ...relationships, name: 'relationship' };

  it('is read from a root field of its own', () => {
    const data = { sisterCitiesRelationship: { slug: 'ulsan', goals: [null], events: [] } };
    expect(unwrapOne(data, relationship)).toEqual({ slug: 'ulsan', goals: [], events: [] });
  });

  it('is read from a list of one', () => {
    const data = { sisterCitiesRelationships: [{ slug: 'ulsan', goals: [], events: [null] }] };
    expect(unwrapOne(data, relationship, 'relationships')).toEqual({ slug: 'ulsan', goals: [], events: [] });
  });

  it('is null when there is none', () => {
    expect(unwrapOne({ sisterCitiesRelationship: null }, relationship)).toBeNull();
    expect(unwrapOne({ sisterCitiesRelationships: [] }, relationship, 'relationships')).toBeNull();
  });

  it('that the answer does not hold is an invalid response', () => {
    expect(() => unwrapOne({}, relationship)).toThrow(invalid);
    expect(() => unwrapOne({ sisterCitiesRelationship: null }, relationship, 'relationships')).toThrow(
      invalid,
    );
    expect(() => unwrapOne({ sisterCitiesRelationship: 7 }, relationship)).toThrow(invalid);
    expect(() => unwrapOne({ sisterCitiesRelationship: { goals: [] } }, relationship)).toThrow(invalid);
  });
});

describe('a total', () => {
  const total = { name: 'relationshipTotal', many: 'relationships' };

  it('is the number in the page information', () => {
    expect(unwrapTotal({ sisterCitiesRelationships_connection: { pageInfo: { total: 10 } } }, total)).toBe(
      10,
    );
  });

  it.each([
    {},
    { sisterCitiesRelationships_connection: null },
    { sisterCitiesRelationships_connection: { pageInfo: { total: '10' } } },
  ])('is never taken from %j', (data) => {
    expect(() => unwrapTotal(data, total)).toThrow(invalid);
  });
});
