import type { Policy } from '../../../shared/policy';

import { presetOf } from './presets';

/** Value, severity, whether it applies, whether nobody wrote it down. */
type Facts = [unknown, 'block' | 'warn', 'on' | 'off', 'stated' | 'assumed'];

const factsOf = (policy: Policy): Record<string, Facts> =>
  Object.fromEntries(
    Object.entries(policy).map(([key, { value, severity, enabled, isAssumption }]): [string, Facts] => [
      key,
      [value, severity, enabled ? 'on' : 'off', isAssumption ? 'assumed' : 'stated'],
    ]),
  );

describe('the presets say what the cities say', () => {
  it('Portland: the rules of its document (P20 to P29), and what it published elsewhere switched off', () => {
    expect(factsOf(presetOf('portland'))).toEqual({
      minimumBalance: ['10000.00 USD', 'block', 'on', 'stated'],
      balanceLookbackMonths: [12, 'block', 'on', 'assumed'],
      reportingIntervalMonths: [12, 'block', 'on', 'assumed'],
      reportGraceDays: [30, 'block', 'on', 'assumed'],
      reportRecipient: ['International Relations Director', 'block', 'on', 'stated'],
      reportingAppliesTo: [['friendship_city', 'sister_city'], 'block', 'on', 'stated'],
      minimumFriendshipMonths: [12, 'block', 'on', 'stated'],
      minimumActivitiesPer12Months: [4, 'block', 'on', 'assumed'],
      minimumQuartersWithActivity: [4, 'warn', 'on', 'assumed'],
      activitiesMustBeInHomeArea: [true, 'block', 'on', 'stated'],
      requireNonprofit: [true, 'block', 'on', 'stated'],
      requirePledge: [true, 'block', 'on', 'stated'],
      requireCapacityStatement: [true, 'block', 'on', 'stated'],
      fundingSourcesAllowed: [['donors', 'grants'], 'block', 'on', 'stated'],
      requireIndependenceStatement: [true, 'block', 'on', 'stated'],
      decisionBody: ['Portland City Council', 'block', 'on', 'stated'],
      friendshipRequiredBeforeSister: [true, 'block', 'on', 'stated'],
      directorRecommendationDays: [45, 'warn', 'off', 'stated'],
      mayorToCouncilDays: [14, 'warn', 'off', 'stated'],
      reviewPeriodDays: [30, 'warn', 'off', 'stated'],
      maximumSisterCitiesPerCountry: [1, 'block', 'off', 'stated'],
      volunteerRetentionMonths: [36, 'block', 'on', 'stated'],
    });
  });

  it('Salt Lake City: its document states no rule, so nothing applies, and there is no balance to check', () => {
    expect(factsOf(presetOf('salt-lake-city'))).toEqual({
      friendshipRequiredBeforeSister: [true, 'block', 'off', 'stated'],
      minimumFriendshipMonths: [24, 'block', 'off', 'stated'],
      maximumFriendshipMonths: [36, 'warn', 'off', 'stated'],
      reviewIntervalMonths: [48, 'warn', 'off', 'stated'],
      noContactToEmeritusMonths: [48, 'warn', 'off', 'stated'],
      noContactToTerminationMonths: [36, 'warn', 'off', 'stated'],
      reportingIntervalMonths: [12, 'warn', 'off', 'stated'],
      reportDueMonthDay: ['01-30', 'warn', 'off', 'stated'],
      decisionBody: [
        'Mayor, on the recommendation of the Sister Cities Advisory Board',
        'block',
        'off',
        'stated',
      ],
      boardMeetingsPerYear: [4, 'warn', 'off', 'stated'],
    });
  });

  it('blank has no rule at all', () => {
    expect(presetOf('blank')).toEqual({});
  });

  it('a clerk finds the words of the city in the citation, and our own readings are called assumptions', () => {
    const { minimumBalance, balanceLookbackMonths } = presetOf('portland');
    expect(minimumBalance?.source).toBe(
      'Portland City Code as the city describes it: “at least a $10,000 balance in its bank account on a regular basis” (P24)',
    );
    expect(balanceLookbackMonths?.source).toBe('Our assumption for the words “on a regular basis” (P24)');
  });
});
