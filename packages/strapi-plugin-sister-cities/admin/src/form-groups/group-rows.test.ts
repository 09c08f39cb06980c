import type { EditField, Panel } from './edit-layout';
import { groupRows } from './group-rows';

const field = (name: string, group?: string, type = 'string'): EditField => ({
  name,
  label: name,
  type,
  size: 6,
  attribute: { type, pluginOptions: { 'sister-cities': group === undefined ? {} : { group } } },
});

const shown = (panels: Panel[]): unknown[] =>
  groupRows(panels).map(({ title, rows }) => [title, rows.map((row) => row.map(({ name }) => name))]);

describe('the rows of a form', () => {
  it('stand under the headings of their fields', () => {
    const form = [
      [field('title', 'Who'), field('slug', 'Who')],
      [field('since', 'Dates')],
      [field('city', 'Who')],
    ];
    expect(shown([form])).toEqual([
      ['Who', [['title', 'slug'], ['city']]],
      ['Dates', [['since']]],
    ]);
  });

  it('keep the order in which somebody arranged them', () => {
    const form = [
      [field('until', 'Dates')],
      [field('slug', 'Who')],
      [field('since', 'Dates')],
      [field('title', 'Who')],
    ];
    expect(shown([form])).toEqual([
      ['Dates', [['until'], ['since']]],
      ['Who', [['slug'], ['title']]],
    ]);
  });

  it('are divided where fields beside each other belong under different headings', () => {
    expect(shown([[[field('a', 'Who'), field('b', 'Dates'), field('c', 'Who')]]])).toEqual([
      ['Who', [['a', 'c']]],
      ['Dates', [['b']]],
    ]);
  });

  it('stay together without a heading where a field has none', () => {
    expect(shown([[[field('a', 'Who')], [field('mine')], [field('b', 'Who')], [field('yours')]]])).toEqual([
      ['Who', [['a'], ['b']]],
      [undefined, [['mine'], ['yours']]],
    ]);
  });

  it('lose no field and show none twice', () => {
    const form = [
      [field('a', 'Who'), field('b', 'Dates')],
      [field('c'), field('d', 'Who')],
    ];
    const names = groupRows([form, [[field('a', 'Who')], [field('e', 'Dates')]]])
      .flatMap(({ rows }) => rows.flat())
      .map(({ name }) => name);
    expect(names.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('leave a dynamic zone in a box of its own', () => {
    expect(
      shown([[[field('a', 'Who')]], [[field('zone', undefined, 'dynamiczone')]], [[field('mine')]]]),
    ).toEqual([
      ['Who', [['a']]],
      [undefined, [['mine']]],
      [undefined, [['zone']]],
    ]);
  });
});
