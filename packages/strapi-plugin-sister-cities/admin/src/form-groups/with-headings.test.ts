import type { EditField } from './edit-layout';
import { withHeadings } from './with-headings';

const field = (name: string, group?: string): EditField => ({
  name,
  label: name,
  type: 'string',
  size: 6,
  attribute: { type: 'string', pluginOptions: { 'sister-cities': { group } } },
});

const form = (fields: EditField[], mainField = 'title') => ({
  layout: [fields.map((each) => [each])],
  settings: { mainField },
  metadatas: { kept: true },
});

const texts = (fields: EditField[], mainField?: string): unknown =>
  withHeadings(form(fields, mainField)).layout.map((panel) =>
    panel.map((row) =>
      row.map((each) => ('heading' in each ? `# ${String(each.heading)}` : each.name)).join(' '),
    ),
  );

describe('the headings of a form', () => {
  it('stand above their fields, each in a box of its own', () => {
    expect(texts([field('title', 'Who'), field('since', 'Dates'), field('until', 'Dates')])).toEqual([
      ['# Who', 'title'],
      ['# Dates', 'since', 'until'],
    ]);
  });

  it('are shown to whoever can read what a record is called', () => {
    const named = (fields: EditField[], mainField: string): string[] =>
      withHeadings(form(fields, mainField))
        .layout.flat(2)
        .filter((each) => 'heading' in each)
        .map(({ name }) => name);
    const fields = [field('since', 'Dates'), field('title', 'Who')];
    expect(named(fields, 'title')).toEqual(['title', 'title']);
    expect(named(fields, 'id')).toEqual(['since', 'title']);
  });

  it('have no box where fields have no group', () => {
    expect(texts([field('title', 'Who'), field('mine')])).toEqual([['# Who', 'title'], ['mine']]);
  });

  it('change nothing in a form without groups, and nothing else in one with them', () => {
    const plain = form([field('title'), field('since')]);
    expect(withHeadings(plain)).toBe(plain);
    expect(withHeadings(form([field('title', 'Who')])).metadatas).toEqual({ kept: true });
  });
});
