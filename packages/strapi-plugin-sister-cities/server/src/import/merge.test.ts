import fc from 'fast-check';

import { mergeRow } from './merge';

type Result = 'unchanged' | 'written' | 'kept';

const resultOf = (base: unknown, incoming: unknown, stored: unknown): Result => {
  const { changes, kept } = mergeRow({ summary: base }, { summary: incoming }, { summary: stored });
  if (kept.length > 0) return 'kept';
  return 'summary' in changes ? 'written' : 'unchanged';
};

describe('a field of a record that is imported again', () => {
  it.each<[string, string | null, string | null, string | null, Result]>([
    ['nobody changed', 'A', 'A', 'A', 'unchanged'],
    ['only the file changed', 'A', 'B', 'A', 'written'],
    ['only an editor changed', 'A', 'A', 'B', 'unchanged'],
    ['both changed to the same', 'A', 'B', 'B', 'unchanged'],
    ['both changed, each in its own way', 'A', 'B', 'C', 'kept'],
    ['only the file cleared', 'A', null, 'A', 'written'],
    ['only an editor cleared', 'A', 'A', null, 'unchanged'],
    ['both cleared', 'A', null, null, 'unchanged'],
    ['the file cleared and an editor changed', 'A', null, 'B', 'kept'],
    ['the file changed and an editor cleared', 'A', 'B', null, 'kept'],
    ['the file fills in for the first time', null, 'A', null, 'written'],
    ['an editor filled in before the file did', null, 'A', 'B', 'kept'],
    ['an editor filled in as the file does', null, 'A', 'A', 'unchanged'],
    ['an editor filled in and the file leaves empty', null, null, 'B', 'unchanged'],
    ['is empty everywhere', null, null, null, 'unchanged'],
  ])('that %s: %p, %p, %p is %s', (_, base, incoming, stored, result) => {
    expect(resultOf(base, incoming, stored)).toBe(result);
  });

  it('is written with the value of the file, and told when it is kept', () => {
    const base = { title: 'A', summary: 'A', source: 'A' };
    const incoming = { title: 'B', summary: 'B', source: 'A' };
    const stored = { title: 'A', summary: 'C', source: 'C', other: 'D' };
    expect(mergeRow(base, incoming, stored)).toEqual({ changes: { title: 'B' }, kept: ['summary'] });
  });

  it('takes nothing and no value for the same', () => {
    expect(mergeRow({}, { summary: null }, {})).toEqual({ changes: {}, kept: [] });
    expect(mergeRow({ summary: null }, { summary: 'A' }, {})).toEqual({
      changes: { summary: 'A' },
      kept: [],
    });
  });

  it('compares lists and objects by what they hold, in whatever order their keys stand', () => {
    const [one, same] = [
      [{ scheme: 'wikidata', identifier: 'Q1' }],
      [{ identifier: 'Q1', scheme: 'wikidata' }],
    ];
    expect(resultOf(one, one, same)).toBe('unchanged');
    expect(resultOf(one, ['changed'], same)).toBe('written');
    expect(resultOf(['a', 'b'], ['b', 'a'], ['a', 'b'])).toBe('written');
  });

  it('that is not in the file stays as it is', () => {
    expect(mergeRow({ summary: 'A' }, {}, { summary: 'A' })).toEqual({ changes: {}, kept: [] });
  });
});

describe('an import', () => {
  const values = fc.option(fc.constantFrom<unknown>('A', 'B', 0, false, ['A'], { a: 1 }));
  const rows = fc.dictionary(fc.constantFrom('title', 'summary', 'source'), values);
  const RUN = { seed: 19910419, verbose: true, numRuns: 1000 };

  it('writes nothing when the file is as it was, whatever editors did', () => {
    fc.assert(
      fc.property(rows, rows, (file, stored) => {
        expect(mergeRow(file, file, stored)).toEqual({ changes: {}, kept: [] });
      }),
      RUN,
    );
  });

  it('never writes over what an editor changed', () => {
    fc.assert(
      fc.property(rows, rows, rows, (base, incoming, stored) => {
        const { changes } = mergeRow(base, incoming, stored);
        const touched = Object.keys(changes);
        expect(touched.map((name) => stored[name] ?? null)).toEqual(
          touched.map((name) => base[name] ?? null),
        );
      }),
      RUN,
    );
  });

  it('writes nothing the second time', () => {
    fc.assert(
      fc.property(rows, rows, rows, (base, incoming, stored) => {
        const { changes } = mergeRow(base, incoming, stored);
        expect(mergeRow(incoming, incoming, { ...stored, ...changes })).toEqual({ changes: {}, kept: [] });
      }),
      RUN,
    );
  });
});
