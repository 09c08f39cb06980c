import { found, lviv, rule, sapporo, told } from '../../../../tests/support/facts';

import { friendshipFirst, maxFriendshipMonths, minFriendshipMonths } from './friendship';

const SINCE_2022 = 'Portland – Lviv has been a friendship city since 2022';

describe('at least a year as a friendship city (P29)', () => {
  const policy = { minimumFriendshipMonths: rule(12) };

  it.each<[string, string, boolean | 'unknown', string | number]>([
    ['2022', '2022-12-31', false, '0–11'],
    ['2022', '2023-01-01', 'unknown', '0–12'],
    ['2022', '2023-12-30', 'unknown', '11–23'],
    ['2022', '2023-12-31', true, '12–23'],
    ['2022', '2026-11-24', true, '46–58'],
    ['2022-05', '2023-04-30', false, 11],
    ['2022-05', '2023-05-01', 'unknown', '11–12'],
    ['2022-05', '2023-05-30', 'unknown', '11–12'],
    ['2022-05', '2023-05-31', true, 12],
    ['2022-05-19', '2023-05-18', false, 11],
    ['2022-05-19', '2023-05-19', true, 12],
    ['2024-02-29', '2025-02-27', false, 11],
    ['2024-02-29', '2025-02-28', true, 12],
    ['2027-01-01', '2026-11-24', false, 0],
  ])('since %s is, on %s, told: %j, %j', (designatedOn, asOf, ok, actual) => {
    const facts = { asOf, relationship: lviv({ designatedOn }) };
    expect(found(minFriendshipMonths, policy, facts)).toMatchObject({
      code: 'MIN_FRIENDSHIP_MONTHS',
      ok,
      required: 12,
      actual,
      asOf,
      records: [{ type: 'relationship', documentId: 'portland-lviv', title: 'Portland – Lviv' }],
    });
  });

  it.each<[string, string, string]>([
    ['2022-12-31', '2022', `${SINCE_2022}, for less than 12 months.`],
    [
      '2023-06-01',
      '2022',
      `${SINCE_2022}. Whether that is 12 months takes the exact day of the designation.`,
    ],
    ['2026-11-24', '2022', `${SINCE_2022}; at least 12 months are required.`],
    [
      '2026-11-24',
      '2022-05-19',
      'Portland – Lviv has been a friendship city since May 19, 2022; at least 12 months are required.',
    ],
  ])('is put, on %s and since %s, in these words: %s', (asOf, designatedOn, reason) => {
    expect(told(minFriendshipMonths, policy, { asOf, relationship: lviv({ designatedOn }) })[1]).toBe(reason);
  });

  it.each([null, '', 'last year', '2022-13', '9999'])('is unknown where it is since %j', (designatedOn) => {
    expect(told(minFriendshipMonths, policy, { relationship: lviv({ designatedOn }) })).toEqual([
      'unknown',
      'Since when Portland – Lviv has been a friendship city is not on file.',
    ]);
  });

  it.each([sapporo(), sapporo({ designation: null })])(
    'has not passed for what is no friendship city (%#)',
    (relationship) => {
      expect(found(minFriendshipMonths, policy, { relationship })).toMatchObject({
        code: 'MIN_FRIENDSHIP_MONTHS',
        ok: false,
        required: 12,
        actual: null,
        reason: 'Portland – Sapporo is not a friendship city.',
        records: [{ type: 'relationship', documentId: 'portland-sapporo', title: 'Portland – Sapporo' }],
      });
    },
  );

  it('is not asked for by a city without the rule', () => {
    expect(found(minFriendshipMonths, {}, { relationship: lviv() })).toBeUndefined();
  });
});

describe('the longest time as a friendship city', () => {
  const policy = { maximumFriendshipMonths: rule(36) };

  it.each<[string, string, boolean | 'unknown', string]>([
    ['2022', '2025-01-01', true, `${SINCE_2022}, for no more than 36 months.`],
    [
      '2022',
      '2025-01-02',
      'unknown',
      `${SINCE_2022}. Whether that is 36 months takes the exact day of the designation.`,
    ],
    [
      '2022',
      '2025-12-31',
      'unknown',
      `${SINCE_2022}. Whether that is 36 months takes the exact day of the designation.`,
    ],
    ['2022', '2026-01-01', false, `${SINCE_2022}, for more than 36 months.`],
  ])('since %s is, on %s, told: %j, %s', (designatedOn, asOf, ok, reason) => {
    const facts = { asOf, relationship: lviv({ designatedOn }) };
    const check = found(maxFriendshipMonths, policy, facts);
    expect(check).toMatchObject({ code: 'MAX_FRIENDSHIP_MONTHS', ok, reason, required: 36 });
  });

  it('is pointed out, and never in the way', () => {
    const check = found(maxFriendshipMonths, policy, { relationship: lviv() });
    expect([check?.ok, check?.severity]).toEqual([false, 'warn']);
  });

  it('is not asked of a sister city, nor by a city without the rule', () => {
    expect(found(maxFriendshipMonths, policy, { relationship: sapporo() })).toBeUndefined();
    expect(found(maxFriendshipMonths, {}, { relationship: lviv() })).toBeUndefined();
  });
});

describe('a friendship city first (P29)', () => {
  it('stands in the way of a sister city at once', () => {
    const facts = { relationship: lviv({ designation: null, standing: 'proposed' }) };
    expect(found(friendshipFirst, { friendshipRequiredBeforeSister: rule(true) }, facts)).toEqual({
      code: 'FRIENDSHIP_FIRST',
      ok: false,
      severity: 'block',
      required: 'friendship_city',
      actual: null,
      asOf: '2026-11-24',
      reason: 'A sister city is a friendship city first.',
      source: 'P22 to P29',
      isAssumption: false,
      records: [{ type: 'relationship', documentId: 'portland-lviv', title: 'Portland – Lviv' }],
    });
  });

  it.each([
    {},
    { friendshipRequiredBeforeSister: rule(false) },
    { friendshipRequiredBeforeSister: rule(true, { enabled: false }) },
  ])('is not asked for where the city does not want it (%#)', (policy) => {
    expect(found(friendshipFirst, policy)).toBeUndefined();
  });
});
