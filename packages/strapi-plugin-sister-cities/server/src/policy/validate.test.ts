import { presetOf } from './presets';
import { policyProblems, readPolicy } from './validate';

const RULE = {
  value: true,
  severity: 'block',
  enabled: true,
  source: 'City Code 2.82',
  isAssumption: false,
};

const messages = (policy: unknown): string[] => policyProblems(policy).map(({ message }) => message);

const messagesOf = (key: string, value: unknown): string[] => messages({ [key]: { ...RULE, value } });

describe('the value of a rule', () => {
  it.each<[string, unknown]>([
    ['minimumBalance', '0.01 USD'],
    ['minimumBalance', '10000.00 USD'],
    ['minimumBalance', '1 JPY'],
    ['minimumFriendshipMonths', 1],
    ['minimumFriendshipMonths', 1200],
    ['reportGraceDays', 0],
    ['reportGraceDays', 365],
    ['minimumQuartersWithActivity', 1],
    ['minimumQuartersWithActivity', 4],
    ['minimumCommitteeMembers', 15],
    ['requirePledge', false],
    ['decisionBody', 'Portland City Council'],
    ['fundingSourcesAllowed', ['donors', 'grants']],
    ['reportingAppliesTo', ['friendship_city']],
    ['restrictedCountries', ['RU', 'CN']],
    ['anniversaryMilestones', [25, 50]],
    ['anniversaryBasis', 'first_designation'],
  ])('is taken where it can be applied: %s %j', (key, value) => {
    expect(messagesOf(key, value)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    [
      'minimumBalance',
      '0.00 USD',
      'minimumBalance.value is 0.00 USD. Expected an amount above zero; a city that asks for none switches the rule off.',
    ],
    [
      'minimumBalance',
      '-1.00 USD',
      'minimumBalance.value is -1.00 USD. Expected an amount above zero; a city that asks for none switches the rule off.',
    ],
    [
      'minimumBalance',
      '10000.00 XXQ',
      'minimumBalance.value is 10000.00 XXQ. Expected a currency of ISO 4217 such as USD; there is none called XXQ.',
    ],
    [
      'minimumBalance',
      '10,000 USD',
      'minimumBalance.value is 10,000 USD. Expected an amount with all decimals of its currency and the ISO 4217 code, such as 9250.00 USD or 50000 JPY.',
    ],
    [
      'minimumBalance',
      10_000,
      'minimumBalance.value is 10000. Expected an amount with all decimals of its currency and the ISO 4217 code, such as 9250.00 USD or 50000 JPY.',
    ],
    [
      'minimumFriendshipMonths',
      0,
      'minimumFriendshipMonths.value is 0. Expected a whole number of months from 1 to 1200.',
    ],
    [
      'minimumFriendshipMonths',
      1201,
      'minimumFriendshipMonths.value is 1201. Expected a whole number of months from 1 to 1200.',
    ],
    [
      'minimumFriendshipMonths',
      NaN,
      'minimumFriendshipMonths.value is NaN. Expected a whole number of months from 1 to 1200.',
    ],
    [
      'minimumFriendshipMonths',
      12.5,
      'minimumFriendshipMonths.value is 12.5. Expected a whole number of months from 1 to 1200.',
    ],
    [
      'minimumFriendshipMonths',
      '12',
      'minimumFriendshipMonths.value is 12. Expected a whole number of months from 1 to 1200.',
    ],
    ['reportGraceDays', -1, 'reportGraceDays.value is -1. Expected a whole number of days from 0 to 365.'],
    [
      'minimumQuartersWithActivity',
      5,
      'minimumQuartersWithActivity.value is 5. Expected a whole number from 1 to 4.',
    ],
    ['requirePledge', 'yes', 'requirePledge.value is yes. Expected true or false.'],
    ['decisionBody', ' ', 'decisionBody.value is empty. Expected a text.'],
    [
      'fundingSourcesAllowed',
      [],
      'fundingSourcesAllowed.value is empty. Expected at least one of donors, grants, membership_dues, events, city.',
    ],
    [
      'fundingSourcesAllowed',
      ['donors', 'lottery'],
      'fundingSourcesAllowed.value.1 is lottery. Expected one of donors, grants, membership_dues, events, city.',
    ],
    [
      'restrictedCountries',
      ['RU', 'ZZ'],
      'restrictedCountries.value.1 is ZZ. Expected an ISO 3166-1 alpha-2 country code in capitals such as JP.',
    ],
    ['anniversaryMilestones', [25, 50, 25], 'anniversaryMilestones.value.2 is 25. Expected each value once.'],
    [
      'anniversaryMilestones',
      [0],
      'anniversaryMilestones.value.0 is 0. Expected a whole number from 1 to 1000.',
    ],
    [
      'anniversaryMilestones',
      Array.from({ length: 301 }, (_, index) => index + 1),
      'anniversaryMilestones.value is a list of 301. Expected at most 300 values.',
    ],
    [
      'anniversaryBasis',
      'birth',
      'anniversaryBasis.value is birth. Expected one of first_designation, current_designation.',
    ],
  ])('is refused in words that say what was expected: %s %j', (key, value, message) => {
    expect(messagesOf(key, value)).toEqual([message]);
  });

  it('that is a text has at most 255 characters', () => {
    expect(messagesOf('decisionBody', 'a'.repeat(255))).toEqual([]);
    expect(messagesOf('decisionBody', 'a'.repeat(256))).toEqual([
      `decisionBody.value is ${'a'.repeat(80)}…. Expected at most 255 characters, not 256.`,
    ]);
  });

  it('that is a list has at most 300 values', () => {
    expect(
      messagesOf(
        'anniversaryMilestones',
        Array.from({ length: 300 }, (_, index) => index + 1),
      ),
    ).toEqual([]);
  });
});

describe('a day on which reports are due', () => {
  const withInterval = (value: unknown): string[] =>
    messages({ reportDueMonthDay: { ...RULE, value }, reportingIntervalMonths: { ...RULE, value: 12 } });

  it.each(['01-01', '01-30', '02-28', '04-30', '12-31'])('is one that every year has: %s', (value) => {
    expect(withInterval(value)).toEqual([]);
  });

  it.each([
    '02-29',
    '02-30',
    '04-31',
    '13-01',
    '00-10',
    '01-00',
    '01-32',
    '1-30',
    '01-30-2026',
    'January 30',
  ])('is refused when some year does not have it: %s', (value) => {
    expect(withInterval(value)).toEqual([
      `reportDueMonthDay.value is ${value}. Expected a month and a day that every year has, such as 01-30.`,
    ]);
  });
});

describe('a rule', () => {
  it('has all of its parts and no other', () => {
    expect(messages({ requirePledge: { value: true, who: 'me' } })).toEqual([
      'requirePledge.who is me. Expected only value, severity, enabled, source, isAssumption in a rule.',
      'requirePledge.severity is empty. Expected block or warn.',
      'requirePledge.enabled is empty. Expected true or false.',
      'requirePledge.source is empty. Expected where the rule is written, such as “City Code 2.82”, or why it is assumed.',
      'requirePledge.isAssumption is empty. Expected true or false.',
    ]);
  });

  it('without a source is refused, and so is one with blanks for a source', () => {
    expect(policyProblems({ requirePledge: { ...RULE, source: '  ' } })).toEqual([
      {
        path: ['requirePledge', 'source'],
        message:
          'requirePledge.source is empty. Expected where the rule is written, such as “City Code 2.82”, or why it is assumed.',
        value: null,
      },
    ]);
  });

  it('is an object', () => {
    expect(messages({ requirePledge: true })).toEqual([
      'requirePledge is true. Expected a rule with value, severity, enabled, source, isAssumption.',
    ]);
  });

  it.each(['minimumBalanse', 'constructor', '__proto__'])('that there is none of is refused: %s', (key) => {
    const policy: unknown = JSON.parse(`{ "${key}": {} }`);
    expect(messages(policy)).toEqual([
      expect.stringMatching(new RegExp(`^${key} is \\{\\}\\. Expected one of the rules requireNonprofit, `)),
    ]);
  });
});

describe('a policy', () => {
  it.each([null, undefined, 'portland', 7, []])('is an object of rules: %j', (value) => {
    expect(policyProblems(value)).toEqual([
      expect.objectContaining({
        path: ['policy'],
        message: expect.stringContaining('Expected an object of rules by their names.'),
      }),
    ]);
  });

  const friendship = (minimum: number, maximum: number, enabled = true): unknown => ({
    minimumFriendshipMonths: { ...RULE, value: minimum },
    maximumFriendshipMonths: { ...RULE, value: maximum, enabled },
  });

  it('lets a friendship city end its trial in time: at most is not below at least', () => {
    expect(messages(friendship(24, 24))).toEqual([]);
    expect(messages(friendship(24, 23))).toEqual([
      'maximumFriendshipMonths.value is 23. Expected at least 24, which is minimumFriendshipMonths: no friendship city could meet both.',
    ]);
  });

  it('is not contradicted by a rule that is switched off', () => {
    expect(messages(friendship(24, 23, false))).toEqual([]);
  });

  it('with a day on which reports are due has an interval of reports', () => {
    const due = { ...RULE, value: '01-30' };
    const message =
      'reportDueMonthDay applies, but reportingIntervalMonths does not, so that no report is ever due. Switch reportingIntervalMonths on, or reportDueMonthDay off.';
    expect(messages({ reportDueMonthDay: due })).toEqual([message]);
    expect(
      messages({
        reportDueMonthDay: due,
        reportingIntervalMonths: { ...RULE, value: 12, enabled: false },
      }),
    ).toEqual([message]);
    expect(messages({ reportDueMonthDay: { ...due, enabled: false } })).toEqual([]);
  });

  it.each(['portland', 'salt-lake-city', 'blank'] as const)('passes as a preset: %s', (name) => {
    expect(readPolicy(presetOf(name))).toEqual(presetOf(name));
  });

  it('that is wrong is refused with every problem at its place', () => {
    const refused = (): unknown =>
      readPolicy({ requirePledge: { ...RULE, value: 1 }, decisionBody: { ...RULE, value: 'x', enabled: 0 } });
    expect(refused).toThrow(
      expect.objectContaining({
        name: 'ValidationError',
        details: {
          errors: [
            expect.objectContaining({ path: ['requirePledge', 'value'] }),
            expect.objectContaining({ path: ['decisionBody', 'enabled'] }),
          ],
        },
      }),
    );
  });
});
