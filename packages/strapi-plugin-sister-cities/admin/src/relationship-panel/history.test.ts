import type { LifeEntry } from '../../../shared/office';
import { english } from '../translations/english';

import { canBeTakenBack, dateOfEntry, decisionOfEntry, titleOfEntry, toldHistory } from './history';

const FRIEND = { designation: 'friendship_city', standing: 'active' };
const SISTER = { designation: 'sister_city', standing: 'active' };

const entry = (sequence: number, told: Partial<LifeEntry> = {}): LifeEntry => ({
  key: `portland-lviv-${String(sequence)}`,
  sequence,
  transition: 'change_friendship_to_sister',
  from: FRIEND,
  to: SISTER,
  ...told,
});

describe('the history of a relationship', () => {
  it('is told with its newest entry first, and what corrects what', () => {
    const correction = entry(3, { transition: 'correct', corrects: 'portland-lviv-2', from: SISTER });
    expect(
      toldHistory([entry(1), entry(2), correction]).map(({ entry: { sequence }, ...told }) => [
        sequence,
        told,
      ]),
    ).toEqual([
      [3, { corrects: 2, correctedBy: [] }],
      [2, { corrects: undefined, correctedBy: [3] }],
      [1, { corrects: undefined, correctedBy: [] }],
    ]);
  });

  it.each<[Partial<LifeEntry>, string]>([
    [{ decidedOn: '2022', effectiveOn: '2023' }, '2022'],
    [{ effectiveOn: '1988-05' }, 'May 1988'],
    [{ createdAt: '2026-11-24T15:40:00.000Z' }, 'Entered on November 24, 2026'],
    [{}, ''],
  ])('has the date of the decision, else what is known: %#', (told, words) => {
    expect(dateOfEntry(entry(2, told), english, 'en')).toBe(words);
  });

  it.each<[Partial<LifeEntry>, string, string]>([
    [
      {
        body: 'Portland City Council',
        identifier: 'Resolution 37700',
        result: 'pass',
        votesYes: 5,
        votesNo: 0,
      },
      'Changed from friendship city to sister city',
      'Portland City Council · Resolution 37700 · Passed · 5 for, 0 against',
    ],
    [
      { result: 'fail', votesAbstain: 1, votesAbsent: 2 },
      'Changed from friendship city to sister city: Failed',
      'Failed · 1 abstention, 2 absent',
    ],
    [{ transition: 'record_existing', body: null, result: null }, 'Entered as it exists', ''],
  ])('says who decided, under which number and how: %#', (told, title, decision) => {
    expect([titleOfEntry(entry(2, told), english), decisionOfEntry(entry(2, told), english)]).toEqual([
      title,
      decision,
    ]);
  });

  it('offers to take back what changed where it stands, and never the first entry', () => {
    expect([entry(2), entry(1), entry(2, { to: FRIEND })].map(canBeTakenBack)).toEqual([true, false, false]);
  });
});
