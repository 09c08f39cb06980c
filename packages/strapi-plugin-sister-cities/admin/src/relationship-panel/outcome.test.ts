import { english } from '../translations/english';

import { outcomeOf } from './outcome';

const LVIV = {
  transition: 'change_friendship_to_sister',
  decisionRequired: true,
  result: 'pass',
  title: 'Portland – Lviv',
  on: '2026-06-01',
  endCause: '',
  sequence: 3,
  isOverride: false,
} as const;

const ENTRY = 'This becomes entry 4 of the history. It stays: a mistake is corrected by a further entry.';
const UNPUBLISHED = 'Nothing becomes public that is not published yet.';

describe('what a transition will change', () => {
  it('is told in words before anybody confirms it', () => {
    expect(outcomeOf(LVIV, english, 'en')).toEqual([
      'Portland – Lviv changes from friendship city to sister city.',
      'It is designated on June 1, 2026.',
      ENTRY,
      UNPUBLISHED,
    ]);
  });

  it('says that rules are set aside', () => {
    expect(outcomeOf({ ...LVIV, isOverride: true }, english, 'en')).toContain(
      'Rules of the city are set aside; your justification is kept with it.',
    );
  });

  it.each(['fail', 'tabled', 'pending', 'withdrawn'])('is nothing after a vote that is: %s', (result) => {
    expect(outcomeOf({ ...LVIV, result }, english, 'en')).toEqual([
      'Portland – Lviv stands where it stands.',
      ENTRY,
    ]);
  });

  it('is not told while the result of the vote is open', () => {
    expect(outcomeOf({ ...LVIV, result: '' }, english, 'en')).toEqual([]);
  });

  it.each([
    [{ transition: 'suspend', on: '2022-03' }, 'This applies from March 2022.'],
    [{ transition: 'terminate', on: '2026' }, 'It ends on 2026.'],
    [{ transition: 'terminate', on: '2026', endCause: 'no_contact' }, 'It ends on 2026. Cause: No contact.'],
    [
      { transition: 'designate_friendship', on: null },
      'This becomes entry 4 of the history. It stays: a mistake is corrected by a further entry.',
    ],
  ] as const)('has its date as exactly as it was typed: %#', (planned, line) => {
    expect(outcomeOf({ ...LVIV, ...planned }, english, 'en')[1]).toBe(line);
  });
});
