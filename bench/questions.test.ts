import { QUESTION_NAMES, QUESTIONS } from './questions';

describe.each(QUESTION_NAMES)('the question %s', (name) => {
  const { variables, strapi, postgraphile } = {
    ...QUESTIONS[name],
    variables: (n: number, relationships: number) => QUESTIONS[name].variables(n, relationships),
  };

  it.each([100, 10_000, 26_000])(
    'has other variables for each of 20,000 times at %i relationships',
    (size) => {
      const asked = Array.from({ length: 20_000 }, (_, n) => JSON.stringify(variables(n, size)));
      expect(new Set(asked).size).toBe(20_000);
    },
  );

  it('has the same variables for the same time', () => {
    expect(variables(17, 1000)).toEqual(variables(17, 1000));
  });

  it('asks both servers under the same names', () => {
    const names = (document: string): string[] =>
      [...(document.split('\n')[0] ?? '').matchAll(/\$\w+/g)].map(([found]) => found);
    expect(names(strapi)).toEqual(names(postgraphile));
    expect(names(strapi)).toEqual(Object.keys(variables(0, 26_000)).map((each) => `$${each}`));
  });
});

describe('a list page', () => {
  it('never begins so late that it has fewer than 20 relationships', () => {
    const starts = Array.from({ length: 200 }, (_, n) => Number(QUESTIONS.list.variables(n, 100).start));
    expect(Math.max(...starts)).toBe(80);
    expect(Math.min(...starts)).toBe(0);
  });

  it('of the deep kind begins near the 10,000th, or at the last page of as many', () => {
    expect(QUESTIONS.deep.variables(0, 26_000).start).toBe(10_000);
    expect(QUESTIONS.deep.variables(0, 10_000).start).toBe(9980);
  });
});
