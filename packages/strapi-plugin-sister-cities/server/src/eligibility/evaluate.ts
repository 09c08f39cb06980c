import type { Eligibility } from '../../../shared/eligibility';
import type { Policy } from '../../../shared/policy';
import { isInTheWay, needsDecision } from '../../../shared/transition-rules';

import { questionOf } from './check';
import type { Checker } from './check';
import { activityRegular, activitySpread } from './checks/activity';
import {
  associationNonprofit,
  capacityStatement,
  independenceAttested,
  minCommittee,
  pledgeOnFile,
} from './checks/association';
import { balanceMinimum } from './checks/balance';
import { noContactToEmeritus, noContactToTermination, reviewCurrent } from './checks/contact';
import { countryRestriction, onePerCountry } from './checks/country';
import { friendshipFirst, maxFriendshipMonths, minFriendshipMonths } from './checks/friendship';
import { fundingSources } from './checks/funding';
import { proposalTimer } from './checks/proposal';
import { reportsCurrent } from './checks/reports';
import type { Facts } from './facts';

type Transition = Eligibility['transition'];

/** Points something out that is not in the way here. */
const warning =
  (checker: Checker): Checker =>
  (question) => {
    const check = checker(question);
    return check && { ...check, severity: 'warn' };
  };

const TO_PROPOSE: readonly Checker[] = [
  associationNonprofit,
  pledgeOnFile,
  capacityStatement,
  countryRestriction,
  minCommittee,
];

const TO_DESIGNATE: readonly Checker[] = [...TO_PROPOSE, warning(balanceMinimum), proposalTimer];

/** What is checked before which transition (P22 to P29; domain 4.7). */
const CHECKS: Readonly<Record<Transition, readonly Checker[]>> = {
  propose: TO_PROPOSE,
  designate_friendship: TO_DESIGNATE,
  designate_sister: [...TO_DESIGNATE, onePerCountry, friendshipFirst, independenceAttested, fundingSources],
  change_friendship_to_sister: [
    minFriendshipMonths,
    maxFriendshipMonths,
    balanceMinimum,
    reportsCurrent,
    activityRegular,
    activitySpread,
    fundingSources,
    independenceAttested,
    associationNonprofit,
    pledgeOnFile,
    capacityStatement,
    minCommittee,
    onePerCountry,
    countryRestriction,
  ],
  suspend: [],
  resume: [reviewCurrent],
  make_emeritus: [noContactToEmeritus],
  reactivate: [reviewCurrent],
  terminate: [noContactToTermination],
  decline: [],
  withdraw: [],
};

/**
 * Whether a transition may be made under the rules of a city, and why not (P29; domain 4.7): each rule that the city
 * applies is one check, with a sentence in the language of the reader. It decides nothing: where `decisionRequired`,
 * a body still has to vote.
 */
export const evaluate = (
  transition: Transition,
  facts: Facts,
  policy: Policy,
  locale: string,
): Eligibility => {
  const question = questionOf(facts, policy, locale);
  const checks = CHECKS[transition].flatMap((checker) => checker(question) ?? []);
  return {
    transition,
    eligible: !checks.some(isInTheWay),
    decisionRequired: needsDecision(transition),
    checks,
  };
};
