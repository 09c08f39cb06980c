import { factsOf, found, lviv, rule } from '../../../../tests/support/facts';

import { deadlinesOf, proposalTimer } from './proposal';

const toRecommend = { directorRecommendationDays: rule(45, { source: 'Exhibit A' }) };
const toCouncil = { mayorToCouncilDays: rule(14) };
const proposed = (proposedOn: string | null) => ({ relationship: lviv({ proposedOn }) });

describe('the time for a proposal', () => {
  it.each<[string, object, string, boolean, number, number, string]>([
    [
      'to recommend',
      toRecommend,
      '2026-10-10',
      true,
      45,
      45,
      'The time for the proposal of October 10, 2026 ends on November 24, 2026.',
    ],
    [
      'to recommend',
      toRecommend,
      '2026-10-09',
      false,
      45,
      46,
      'The time for the proposal of October 9, 2026 ended on November 23, 2026.',
    ],
    [
      'to the Council',
      { ...toRecommend, ...toCouncil },
      '2026-09-26',
      true,
      59,
      59,
      'The time for the proposal of September 26, 2026 ends on November 24, 2026.',
    ],
    [
      'to the Council',
      { ...toRecommend, ...toCouncil },
      '2026-09-25',
      false,
      59,
      60,
      'The time for the proposal of September 25, 2026 ended on November 23, 2026.',
    ],
    [
      'from the Mayor',
      toCouncil,
      '2026-11-10',
      true,
      14,
      14,
      'The time for the proposal of November 10, 2026 ends on November 24, 2026.',
    ],
    [
      'from the Mayor',
      toCouncil,
      '2026-11-09',
      false,
      14,
      15,
      'The time for the proposal of November 9, 2026 ended on November 23, 2026.',
    ],
  ])('%s (%j) of %s is told: %j, %d, %d, %s', (_words, policy, proposedOn, ok, required, actual, reason) => {
    expect(found(proposalTimer, policy, proposed(proposedOn))).toMatchObject({
      code: 'PROPOSAL_TIMER',
      ok,
      severity: 'warn',
      required,
      actual,
      reason,
      records: [{ type: 'relationship', documentId: 'portland-lviv', title: 'Portland – Lviv' }],
    });
  });

  it.each([null, 'some day', '9999-12-31'])('is unknown for a proposal of %j', (proposedOn) => {
    expect(found(proposalTimer, toRecommend, proposed(proposedOn))).toMatchObject({
      ok: 'unknown',
      severity: 'warn',
      required: 45,
      source: 'Exhibit A',
      reason: 'When Portland – Lviv was proposed is not on file.',
    });
  });

  it('is not measured by a city that sets none', () => {
    expect(found(proposalTimer, {}, proposed('2026-10-10'))).toBeUndefined();
  });
});

describe('the deadlines of a proposal', () => {
  it.each([
    ['2026-10-10', { ...toRecommend, ...toCouncil }, '2026-11-24', '2026-12-08'],
    ['2026-10-10', toRecommend, '2026-11-24', null],
    ['2026-10-10', toCouncil, null, '2026-10-24'],
    ['2026-10-10', {}, null, null],
    [null, { ...toRecommend, ...toCouncil }, null, null],
  ])('of %j (%#) are %j and %j', (proposedOn, policy, recommendationBy, councilBy) => {
    const facts = factsOf(proposed(proposedOn));
    expect(deadlinesOf(facts, policy)).toEqual({ recommendationBy, councilBy });
  });
});
