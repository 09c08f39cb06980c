import { isObject } from './json';
import { withoutNullItems } from './nested-lists';

describe('a record without null items', () => {
  it('has none in its lists, in those within them, and in those of its structures', () => {
    const record = {
      goals: [null, { labels: [null, 'peace'] }],
      activeGoals: [{ inherited: true, goal: { labels: ['trade', null] } }],
      lastEvent: { gifts: [null, { name: 'bell' }] },
    };
    const paths = ['goals', 'goals.labels', 'activeGoals.goal.labels', 'lastEvent.gifts'];
    expect(withoutNullItems(record, paths)).toEqual({
      goals: [{ labels: ['peace'] }],
      activeGoals: [{ inherited: true, goal: { labels: ['trade'] } }],
      lastEvent: { gifts: [{ name: 'bell' }] },
    });
  });

  it('keeps null where the schema means it: for a structure, for a whole list', () => {
    const record = { lastEvent: null, activeGoals: [{ goal: { labels: null } }] };
    const paths = ['lastEvent.gifts', 'activeGoals.goal.labels'];
    expect(withoutNullItems(record, paths)).toEqual(record);
  });

  it('is a copy', () => {
    const goal = { labels: [null] };
    withoutNullItems({ goals: [goal] }, ['goals.labels']);
    expect(goal).toEqual({ labels: [null] });
  });
});

describe('a record has the lists that were asked for', () => {
  it.each([
    ['a list of lists', { goals: [{ labels: [] }, { labels: ['peace'] }] }],
    ['an empty outer list', { goals: [] }],
    ['null in place of a list', { goals: null }],
  ])('with %s: %j', (_, record) => {
    expect(withoutNullItems(record, ['goals.labels'])).toEqual(record);
  });

  it.each([
    ['no list in one of the items', { goals: [{ labels: [] }, {}] }],
    ['no outer list', {}],
    ['a text in place of a list', { goals: [{ labels: 'peace' }] }],
    ['an object in place of a list', { goals: [{ labels: {} }] }],
    ['a text in place of an item', { goals: ['peace'] }],
    ['a list in place of a record', ['peace']],
  ])('or is an invalid response, with %s: %j', (_, record) => {
    expect(() => withoutNullItems(record, ['goals.labels'])).toThrow(
      expect.objectContaining({ code: 'invalid_response' }),
    );
  });
});

describe('a nested list', () => {
  const listOf = (length: number, item: unknown = { key: 'peace' }): object => ({
    goals: Array.from({ length }, () => item),
  });
  const goalsOf = (record: unknown): unknown => (isObject(record) ? record.goals : undefined);

  it.each([
    [0, undefined],
    [99, undefined],
    [100, true],
    [101, true],
  ])('of %d records says of itself whether there may be more', (length, isCut) => {
    expect(goalsOf(withoutNullItems(listOf(length), ['goals']))).toHaveProperty('length', length);
    expect(Reflect.get(Object(goalsOf(withoutNullItems(listOf(length), ['goals']))), 'isCut')).toBe(isCut);
  });

  it('that may have more is equal to, and is written as, the plain list', () => {
    const goals = goalsOf(withoutNullItems(listOf(100), ['goals']));
    expect(goals).toEqual(goalsOf(listOf(100)));
    expect(JSON.stringify(goals)).toBe(JSON.stringify(goalsOf(listOf(100))));
  });

  it('counts what was read and is no record', () => {
    expect(goalsOf(withoutNullItems(listOf(100, null), ['goals']))).toEqual([]);
    expect(Reflect.get(Object(goalsOf(withoutNullItems(listOf(100, null), ['goals']))), 'isCut')).toBe(true);
  });
});
