import { all, simplified, whereOf } from './conditions';
import type { Condition } from './conditions';
import type { TypeModel } from './model';

const goals: TypeModel = {
  uid: 'plugin::sister-cities.goal',
  typeName: 'SisterCitiesGoal',
  table: 'goals',
  draftAndPublish: true,
  localized: true,
  attribute: () => undefined,
  column: () => undefined,
};

const compared = (sql: string, strict = true): Condition => ({ kind: 'comparison', sql, strict });

const ofGoals = (condition: Condition, alias = 'g'): Condition => ({
  kind: 'related',
  link: { table: 'links', from: 'relationship_id', to: 'goal_id' },
  target: goals,
  alias,
  linkAlias: `${alias}l`,
  condition,
});

const asked = (condition: Condition): string[] => whereOf(simplified(condition), 't');

const JOIN = 'left join links gl on gl."relationship_id" = t.id left join goals g on g.id = gl."goal_id"';

describe('what the filters of a list ask of the database', () => {
  it('asks side by side for what must hold side by side', () => {
    expect(asked(all([compared('a'), all([compared('b'), compared('c')])]))).toEqual(['a', 'b', 'c']);
  });

  it('asks one relation for one row that meets all its conditions', () => {
    expect(asked(ofGoals(all([compared('x'), compared('y')])))).toEqual([
      'exists (select 1 from links gl join goals g on g.id = gl."goal_id" where gl."relationship_id" = t.id and x and y)',
    ]);
  });

  it('takes a record without any goal where Strapi does: when the condition holds for a row that is not there', () => {
    expect(asked(ofGoals(compared('g.state is null', false)))).toEqual([
      `exists (select 1 from (select 1 as one) o ${JOIN} where g.state is null)`,
    ]);
  });

  it('joins a relation around the whole of an "or" and of a "not", as Strapi does', () => {
    const either: Condition = { kind: 'any', conditions: [compared('a'), ofGoals(compared('x'))] };
    expect(asked(either)).toEqual([`exists (select 1 from (select 1 as one) o ${JOIN} where (a or x))`]);
    expect(asked({ kind: 'not', condition: ofGoals(compared('x')) })).toEqual([
      `exists (select 1 from (select 1 as one) o ${JOIN} where not (x))`,
    ]);
  });

  it.each<[string, Condition]>([
    ['an empty filter', all([])],
    ['an "or" of nothing', { kind: 'any', conditions: [] }],
    ['a "not" of nothing', { kind: 'not', condition: all([]) }],
    ['a relation of which nothing is asked', ofGoals(all([]))],
  ])('asks nothing for %s', (_, condition) => {
    expect(asked(condition)).toEqual([]);
  });

  it('leaves empty filters out of an "or" instead of letting them match everything', () => {
    expect(asked({ kind: 'any', conditions: [all([]), compared('a')] })).toEqual(['a']);
  });
});
