import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import fc from 'fast-check';

import { digestOfMany } from '../../../tests/support/evaluate-many';
import { anyFacts, anyPolicy, eventFacts, TRANSITIONS } from '../../../tests/support/any-facts';
import { parseMoney, printMoney } from '../../../shared/money';
import type { Money } from '../../../shared/money';
import type { Check, Eligibility } from '../../../shared/eligibility';
import type { Policy } from '../../../shared/policy';
import { complianceOf } from '../compliance/status';
import { presetOf } from '../policy/presets';

import { evaluate } from './evaluate';
import type { Facts, ReportFacts } from './facts';

const RUN = { seed: 20261124, numRuns: 1000 };

/** The two with the most checks; every other check is one of theirs, or says nothing about money and events. */
const MOVES = ['designate_sister', 'change_friendship_to_sister'] as const;

const transitions = fc.constantFrom(...TRANSITIONS);
const policies = fc.oneof(anyPolicy, fc.constant(presetOf('portland')));

const answers = ({ checks }: Eligibility): Map<Check['code'], Check['ok']> =>
  new Map(checks.map(({ code, ok }) => [code, ok]));

/** No check that said yes says anything else after a change for the better. */
const expectNoLoss = (before: Facts, after: Facts, policy: Policy): void => {
  for (const transition of MOVES) {
    const [first, second] = [before, after].map((facts) => evaluate(transition, facts, policy, 'en'));
    if (!first || !second) throw new Error('An evaluation is missing.');
    const then = answers(second);
    const lost = first.checks.filter(({ code, ok }) => ok === true && then.get(code) !== true);
    expect(lost).toEqual([]);
    expect(!first.eligible || second.eligible).toBe(true);
  }
};

const raised = (amount: Money | null, by: number): Money | null => {
  const parts = parseMoney(amount ?? '');
  return parts ? printMoney({ ...parts, minor: parts.minor + BigInt(by) }) : amount;
};

const changeOne = (facts: Facts, index: number, change: (report: ReportFacts) => ReportFacts): Facts => ({
  ...facts,
  reports: facts.reports.map((report, at) => (at === index % facts.reports.length ? change(report) : report)),
});

describe('eligibility', () => {
  it('loses nothing by a higher balance (P24)', () => {
    fc.assert(
      fc.property(anyFacts, policies, fc.nat(), fc.nat(), fc.nat(), (facts, policy, index, end, low) => {
        const richer = changeOne(facts, index, (report) => ({
          ...report,
          endingBalance: raised(report.endingBalance, end),
          lowestBalance: raised(report.lowestBalance, low),
        }));
        expectNoLoss(facts, richer, policy);
      }),
      RUN,
    );
  });

  it('loses nothing by one more event that counts (P28)', () => {
    fc.assert(
      fc.property(anyFacts, policies, eventFacts, (facts, policy, event) => {
        const qualifying = {
          ...event,
          eventStatus: 'EventScheduled',
          inHomeArea: true,
          countsAsActivity: true,
        };
        expectNoLoss(facts, { ...facts, events: [...facts.events, qualifying] }, policy);
      }),
      RUN,
    );
  });

  it('loses nothing when the Director accepts a report', () => {
    fc.assert(
      fc.property(anyFacts, policies, fc.nat(), (facts, policy, index) => {
        const accepted = changeOne(facts, index, (report) =>
          report.review === 'pending' ? { ...report, review: 'accepted' } : report,
        );
        expectNoLoss(facts, accepted, policy);
      }),
      RUN,
    );
  });

  it('is never given while a check in the way is unknown, or no', () => {
    fc.assert(
      fc.property(anyFacts, policies, transitions, (facts, policy, transition) => {
        const { eligible, checks } = evaluate(transition, facts, policy, 'en');
        const inTheWay = checks.filter(({ ok, severity }) => severity === 'block' && ok !== true);
        expect(eligible).toBe(inTheWay.length === 0);
      }),
      RUN,
    );
  });

  it('is answered for whatever is on file, in whole sentences, once for each check', () => {
    const locales = fc.constantFrom('en', 'es-MX', 'ja', 'uk_UA', 'de', '', 'not a locale!');
    fc.assert(
      fc.property(anyFacts, policies, transitions, locales, (facts, policy, transition, locale) => {
        const { checks } = evaluate(transition, facts, policy, locale);
        expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
        expect(
          checks.filter(({ reason }) => !/^\S.*\S$/s.test(reason) || /undefined|NaN|null/.test(reason)),
        ).toEqual([]);
        for (const association of facts.associations) {
          const { status, checks: own } = complianceOf(facts, policy, association, locale);
          expect(status === 'not_required').toBe(own.length === 0);
        }
      }),
      RUN,
    );
  });

  it('checks nothing that the city has no rule for', () => {
    fc.assert(
      fc.property(anyFacts, transitions, (facts, transition) => {
        expect(evaluate(transition, facts, {}, 'en').checks).toEqual([]);
        expect(evaluate(transition, facts, presetOf('salt-lake-city'), 'en').eligible).toBe(true);
      }),
      RUN,
    );
  });
});

describe('eligibility on clocks around the world', () => {
  const script = join(__dirname, '../../../tests/support/evaluate-many.ts');

  const onClock = (timeZone: string): { day: number; digest: string } =>
    JSON.parse(
      execFileSync(process.execPath, ['-r', 'esbuild-register', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ: timeZone },
      }),
    );

  it.each([
    ['Asia/Tokyo', 25],
    ['America/Los_Angeles', 24],
    ['Pacific/Kiritimati', 25],
  ])('in %s, where it is the %dth already or still, is the same', (timeZone, day) => {
    expect(onClock(timeZone)).toEqual({ day, digest: digestOfMany() });
  });
});
