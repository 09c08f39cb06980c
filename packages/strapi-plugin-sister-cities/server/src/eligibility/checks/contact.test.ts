import { found, lviv, rule, sapporo } from '../../../../tests/support/facts';

import { noContactToEmeritus, noContactToTermination, reviewCurrent } from './contact';

describe('the review of a relationship', () => {
  const policy = { reviewIntervalMonths: rule(48) };
  const UNCLEAR =
    'The review falls due between January 1, 2026 and December 31, 2026: its exact day is not on file.';

  it.each<[string | null, string | null, string, boolean | 'unknown', string | null, string]>([
    ['2026-11-24', null, '2026-11-24', true, '2026-11-24', 'The next review is due on November 24, 2026.'],
    ['2026-11-23', null, '2026-11-24', false, '2026-11-23', 'The review was due on November 23, 2026.'],
    ['2027', '1959', '2027-12-31', true, '2027-12-31', 'The next review is due on December 31, 2027.'],
    ['2027', '1959', '2028-01-01', false, '2027-12-31', 'The review was due on December 31, 2027.'],
    [null, '2022-05-19', '2026-05-19', true, '2026-05-19', 'The next review is due on May 19, 2026.'],
    [null, '2022-05-19', '2026-05-20', false, '2026-05-19', 'The review was due on May 19, 2026.'],
    [null, '2022', '2026-01-01', true, '2026-12-31', 'The next review is due on January 1, 2026.'],
    [null, '2022', '2026-01-02', 'unknown', '2026-12-31', UNCLEAR],
    [null, '2022', '2026-12-31', 'unknown', '2026-12-31', UNCLEAR],
    [null, '2022', '2027-01-01', false, '2026-12-31', 'The review was due on December 31, 2026.'],
    [null, null, '2026-11-24', 'unknown', null, 'When the next review is due is not on file.'],
    ['soon', 'long ago', '2026-11-24', 'unknown', null, 'When the next review is due is not on file.'],
  ])(
    'on %j, designated %j, is on %s told: %j, %j, %s',
    (nextReviewOn, designatedOn, asOf, ok, actual, reason) => {
      const facts = { asOf, relationship: sapporo({ nextReviewOn, designatedOn }) };
      expect(found(reviewCurrent, policy, facts)).toMatchObject({
        code: 'REVIEW_CURRENT',
        ok,
        required: 48,
        actual,
        reason,
        records: [{ type: 'relationship', documentId: 'portland-sapporo', title: 'Portland – Sapporo' }],
      });
    },
  );

  it('is not asked for by a city without the rule', () => {
    expect(found(reviewCurrent, {}, { relationship: sapporo({ nextReviewOn: '2020' }) })).toBeUndefined();
  });
});

describe('no contact since', () => {
  const policy = { noContactToEmeritusMonths: rule(48), noContactToTerminationMonths: rule(36) };
  const LAST = 'The last contact on file of the two cities is dated';

  it.each<[string | null, string, boolean | 'unknown', number | null, string]>([
    ['2022-11-24', '2026-11-23', false, 47, `${LAST} November 24, 2022, less than 48 months ago.`],
    ['2022-11-24', '2026-11-24', true, 48, `${LAST} November 24, 2022, at least 48 months ago.`],
    ['2022', '2025-12-31', false, 36, `${LAST} 2022, less than 48 months ago.`],
    ['2022', '2026-01-01', 'unknown', 36, `${LAST} 2022. Whether that is 48 months ago takes the exact day.`],
    ['2022', '2026-12-30', 'unknown', 47, `${LAST} 2022. Whether that is 48 months ago takes the exact day.`],
    ['2022', '2026-12-31', true, 48, `${LAST} 2022, at least 48 months ago.`],
    ['2026', '2026-11-24', false, 0, `${LAST} 2026, less than 48 months ago.`],
    [null, '2026-11-24', 'unknown', null, 'When the two cities were last in touch is not on file.'],
    ['', '2026-11-24', 'unknown', null, 'When the two cities were last in touch is not on file.'],
    ['9999', '2026-11-24', 'unknown', null, 'When the two cities were last in touch is not on file.'],
  ])('%j makes, on %s, emeritus: %j, %j, %s', (lastContactOn, asOf, ok, actual, reason) => {
    const check = found(noContactToEmeritus, policy, { asOf, lastContactOn });
    expect(check).toMatchObject({ code: 'NO_CONTACT', ok, required: 48, actual, reason });
  });

  it.each<[string, boolean]>([
    ['2023-11-24', true],
    ['2023-11-25', false],
  ])('%s ends a friendship city: %j', (lastContactOn, ok) => {
    const check = found(noContactToTermination, policy, { relationship: lviv(), lastContactOn });
    expect(check).toMatchObject({ code: 'NO_CONTACT', ok, required: 36 });
  });

  it('is not asked of a sister city before it ends, nor by a city without the rule', () => {
    expect(found(noContactToTermination, policy, { relationship: sapporo() })).toBeUndefined();
    expect(found(noContactToTermination, {}, { relationship: lviv() })).toBeUndefined();
    expect(found(noContactToEmeritus, {})).toBeUndefined();
  });
});
