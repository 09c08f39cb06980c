import { chosenUpon, entryAfter } from './choice';
import { readPage } from './entry';
import type { Entry, Target } from './entry';
import type { Kind, TargetField } from './kinds';

const named = (ids: string): Target[] =>
  ids === '' ? [] : ids.split(' ').map((documentId) => ({ documentId, title: `Friends of ${documentId}` }));

const ids = (targets: readonly Target[]): string => targets.map(({ documentId }) => documentId).join(' ');

describe('what is chosen while a colleague changes it', () => {
  it.each<[TargetField, string, string, string, string]>([
    ['associations', 'lviv', 'lviv', 'lviv', 'lviv'],
    ['associations', 'lviv', 'lviv bologna', 'lviv', 'lviv bologna'],
    ['associations', 'lviv', 'lviv', 'lviv sapporo', 'lviv sapporo'],
    ['associations', 'lviv', 'lviv bologna', 'lviv sapporo', 'lviv sapporo bologna'],
    // What a colleague has taken away stays away.
    ['associations', 'lviv bologna', 'lviv bologna sapporo', 'bologna', 'bologna sapporo'],
    ['associations', 'lviv bologna', 'bologna', 'lviv bologna sapporo', 'bologna sapporo'],
    ['associations', 'lviv', '', '', ''],
    ['associations', '', 'lviv', 'lviv', 'lviv'],
    // Where there is one only, the colleague's stays unless another was chosen.
    ['relationship', 'lviv', 'lviv', 'bologna', 'bologna'],
    ['relationship', 'lviv', 'sapporo', 'bologna', 'sapporo'],
    ['relationship', '', '', 'bologna', 'bologna'],
    ['goal', 'lviv', '', 'bologna', ''],
    ['goal', 'lviv', 'lviv', '', ''],
  ])('%s: of [%s] somebody makes [%s], a colleague [%s]: [%s]', (field, before, chosen, now, expected) => {
    const upon = { before: named(before), chosen: named(chosen), now: named(now) };
    expect(ids(chosenUpon(field, upon))).toBe(expected);
  });
});

const entryOf = (kind: Kind, row: object): Entry => {
  const [entry] = readPage(kind, { results: [row] }).entries;
  if (!entry) throw new Error('The page holds one record.');
  return entry;
};

describe('a change that was made, where nobody can ask what is there now', () => {
  const olena = entryOf('volunteers', {
    documentId: 'olena',
    updatedAt: '2026-11-25T10:00:00.000Z',
    state: 'received',
    name: 'Olena',
    associations: { count: 0 },
  });

  it('is shown as it was asked for, with the moment the server tells', () => {
    const change = {
      state: 'forwarded',
      targets: { associations: { before: [], after: named('lviv') } },
    } as const;
    const answer = { data: { updatedAt: '2026-11-26T08:00:00.000Z' } };
    expect(entryAfter(olena, change, answer)).toEqual({
      ...olena,
      state: 'forwarded',
      updatedAt: '2026-11-26T08:00:00.000Z',
      targets: { associations: named('lviv') },
      associationCount: 1,
    });
  });

  it('keeps what was not changed', () => {
    expect(entryAfter(olena, {}, undefined)).toEqual(olena);
    expect(entryAfter(olena, { state: 'closed' }, { data: null })).toEqual({ ...olena, state: 'closed' });
  });
});
