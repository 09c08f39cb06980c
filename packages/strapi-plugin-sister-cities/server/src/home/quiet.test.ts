import { factsOf, lviv, rule, sapporo, TODAY } from '../../../tests/support/facts';
import type { Policy } from '../../../shared/policy';
import { presetOf } from '../policy/presets';

import { DEFAULT_QUIET_MONTHS, homeQuiet, patienceWith, quietness } from './quiet';

describe('after how long a partner counts as quiet', () => {
  const activity = { minimumActivitiesPer12Months: rule(4) };
  const emeritus = { noContactToEmeritusMonths: rule(48) };
  const ends = { noContactToTerminationMonths: rule(36) };
  const off = { enabled: false } as const;

  it.each<[string, string, Policy, number, boolean]>([
    ['sister_city', 'no rule', {}, 24, true],
    ['sister_city', 'rules that are off', { noContactToEmeritusMonths: rule(48, off) }, 24, true],
    ['sister_city', 'activity every year', activity, 12, false],
    ['sister_city', 'activity in every quarter', { minimumQuartersWithActivity: rule(4) }, 12, false],
    ['sister_city', 'emeritus after four years', emeritus, 48, false],
    ['friendship_city', 'emeritus after four years', emeritus, 24, true],
    ['friendship_city', 'an end after three years', ends, 36, false],
    ['sister_city', 'an end after three years', ends, 24, true],
    ['sister_city', 'both', { ...activity, ...emeritus }, 12, false],
    ['sister_city', 'a shorter one', { ...activity, noContactToEmeritusMonths: rule(6) }, 6, false],
  ])('is told of a %s by %s', (designation, _words, policy, months, isDefault) => {
    expect(patienceWith(designation, policy)).toEqual({ months, isDefault });
    expect(DEFAULT_QUIET_MONTHS).toBe(24);
  });

  it('is a year in Portland, and our own measure in Salt Lake City', () => {
    expect(patienceWith('sister_city', presetOf('portland'))).toEqual({ months: 12, isDefault: false });
    expect(patienceWith('sister_city', presetOf('salt-lake-city'))).toEqual({ months: 24, isDefault: true });
  });
});

describe('a partner', () => {
  it.each([
    ['2025-11-24', 12],
    ['2025-11-25', undefined],
    ['2025-11', undefined],
    ['2025-10', 12],
    ['2025', undefined],
    ['2024', 22],
    ['2019-06-06', 89],
    [null, null],
  ])('with whom the last contact was on %s is silent for %s months', (lastContactOn, months) => {
    const quiet = quietness(factsOf({ lastContactOn }), { months: 12, isDefault: false });
    expect(quiet?.months).toBe(months);
  });
});

describe('the quiet partners', () => {
  const partner = (title: string, lastContactOn: string | null, changes = {}) =>
    factsOf({ relationship: sapporo({ documentId: title, title, ...changes }), lastContactOn });

  it('are those whose silence is longest first, and at the end those of whom nothing is on file', () => {
    const told = homeQuiet(
      [
        partner('Ulsan', null),
        partner('Bologna', null),
        partner('Sapporo', '2019-06-06'),
        partner('Lviv', '2022'),
        partner('Suzhou', '2026-11-01'),
      ],
      { minimumActivitiesPer12Months: rule(4) },
      TODAY,
    );
    expect(told.items.map(({ relationship, lastContactOn }) => [relationship.title, lastContactOn])).toEqual([
      ['Sapporo', '2019-06-06'],
      ['Lviv', '2022'],
      ['Bologna', null],
      ['Ulsan', null],
    ]);
    expect(told).toMatchObject({ total: 4, unknown: 2, active: 5, months: 12, isDefault: false });
  });

  it.each([
    ['active', 1],
    ['suspended', 0],
    ['emeritus', 0],
    ['proposed', 0],
  ])('are looked for among the active: one that is %s counts %i', (standing, total) => {
    const told = homeQuiet([partner('Khabarovsk', '2014', { standing })], {}, TODAY);
    expect([told.total, told.active]).toEqual([total, total]);
  });

  it('have no measure in common where friendship and sister cities are measured by different rules', () => {
    const policy = { noContactToEmeritusMonths: rule(48), noContactToTerminationMonths: rule(36) };
    const both = [partner('Sapporo', '2025'), factsOf({ relationship: lviv(), lastContactOn: '2025' })];
    expect(homeQuiet(both, policy, TODAY)).toMatchObject({ months: null, isDefault: false, total: 0 });
    expect(homeQuiet([], policy, TODAY)).toMatchObject({ months: null, active: 0, isDefault: false });
  });
});
