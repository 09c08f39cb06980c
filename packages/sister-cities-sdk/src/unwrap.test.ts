import type { OperationText } from './operation';
import { unwrapList, unwrapOne, unwrapTotal } from './unwrap';

const write = (): OperationText => ({ document: '', field: 'relationships' });
const relationships = { write, lists: ['goals', 'events'] };
const invalid = expect.objectContaining({ code: 'invalid_response' });

describe('a list', () => {
  it('holds no null, and neither do the lists in it', () => {
    const data = {
      relationships: [null, { slug: 'sapporo', goals: [null, { key: 'peace' }, null], events: [] }, null],
    };
    expect(unwrapList(data, relationships)).toEqual([
      { slug: 'sapporo', goals: [{ key: 'peace' }], events: [] },
    ]);
  });

  it('holds no null in the lists of its structures either', () => {
    const operation = { write, lists: ['activeGoals.goal.labels'] };
    const data = { relationships: [{ activeGoals: [{ goal: { labels: [null, 'peace'] } }] }] };
    expect(unwrapList(data, operation)).toEqual([{ activeGoals: [{ goal: { labels: ['peace'] } }] }]);
    expect(() => unwrapList({ relationships: [{ activeGoals: [{}] }] }, operation)).toThrow(invalid);
  });

  it('leaves null alone where the schema means it', () => {
    const data = { relationships: [{ title: null, story: [null], goals: [], events: [] }] };
    expect(unwrapList(data, relationships)).toEqual([{ title: null, story: [null], goals: [], events: [] }]);
  });

  it('does not change what it was given', () => {
    const record = { goals: [null], events: [] };
    unwrapList({ relationships: [record] }, relationships);
    expect(record).toEqual({ goals: [null], events: [] });
  });

  it.each([
    ['missing', {}],
    ['null', { relationships: null }],
    ['an object', { relationships: {} }],
    ['without a nested list', { relationships: [{ goals: [] }] }],
  ])('that is %s is an invalid response', (_, data) => {
    expect(() => unwrapList(data, relationships)).toThrow(invalid);
  });
});

describe('one record', () => {
  it('is read from a root field of its own', () => {
    const data = { relationships: { slug: 'ulsan', goals: [null], events: [] } };
    expect(unwrapOne(data, relationships)).toEqual({ slug: 'ulsan', goals: [], events: [] });
  });

  it('is read from a list of one', () => {
    const data = { relationships: [{ slug: 'ulsan', goals: [], events: [null] }] };
    expect(unwrapOne(data, relationships)).toEqual({ slug: 'ulsan', goals: [], events: [] });
  });

  it('is null when there is none', () => {
    expect(unwrapOne({ relationships: null }, relationships)).toBeNull();
    expect(unwrapOne({ relationships: [] }, relationships)).toBeNull();
  });

  it('that the answer does not hold is an invalid response', () => {
    expect(() => unwrapOne({}, relationships)).toThrow(invalid);
  });
});

describe('a total', () => {
  const total = { write: () => ({ document: '', field: 'relationships_connection' }) };

  it('is the number in the page information', () => {
    expect(unwrapTotal({ relationships_connection: { pageInfo: { total: 10 } } }, total)).toBe(10);
  });

  it.each([
    {},
    { relationships_connection: null },
    { relationships_connection: { pageInfo: { total: '10' } } },
  ])('is never taken from %j', (data) => {
    expect(() => unwrapTotal(data, total)).toThrow(invalid);
  });
});
