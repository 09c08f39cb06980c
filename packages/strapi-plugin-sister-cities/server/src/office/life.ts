import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Eligibility } from '../../../shared/eligibility';
import type { LifeEntry, LifeOf } from '../../../shared/office';
import { valueOf } from '../../../shared/policy';
import type { Clock } from '../clock';
import { deadlinesOf } from '../eligibility/checks/proposal';
import { evaluate } from '../eligibility/evaluate';
import { loadFacts } from '../eligibility/load-facts';
import { historyOf } from '../lifecycle/history';
import type { Entry } from '../lifecycle/history';
import { stepsFrom } from '../lifecycle/transitions';
import { currentPolicy } from '../policy/store';
import { programDay } from '../program/today';
import { numberIn, textIn } from '../strapi/table';

import { checkFor, entryFor } from './withheld';
import type { Sight } from './withheld';

const TOLD = [
  'body',
  'identifier',
  'decidedOn',
  'effectiveOn',
  'result',
  'reason',
  'motionText',
  'sourceUrl',
  'source',
  'corrects',
  'actor',
  'overrideJustification',
  'createdAt',
] as const;

const COUNTS = ['votesYes', 'votesNo', 'votesAbstain', 'votesAbsent'] as const;

const told = ({ key, sequence, transition, from, to, row }: Entry): LifeEntry => ({
  key,
  sequence,
  transition,
  from,
  to: { designation: to.designation, standing: to.standing },
  ...Object.fromEntries(
    TOLD.map((name) => [name, row[name] instanceof Date ? row[name].toISOString() : textIn(row, name)]),
  ),
  ...Object.fromEntries(COUNTS.map((name) => [name, numberIn(row, name)])),
});

/** Who reads it: in which language, and what the reader may see. */
export interface Reader {
  locale: string;
  sight: Sight;
}

/**
 * Where a relationship stands, how it came there, and what the rules of the city say to each transition that leads on.
 * What the reader may not see is left out, or said without figures.
 * @throws NotFoundError when there is no such relationship.
 */
export const lifeStory = async (
  strapi: Core.Strapi,
  clock: Clock,
  relationshipDocumentId: string,
  { locale, sight }: Reader,
): Promise<LifeOf> => {
  const today = await programDay(strapi, clock);
  const [history, { policy, version }] = await Promise.all([
    historyOf(strapi, relationshipDocumentId),
    currentPolicy(strapi),
  ]);
  const facts = await loadFacts(strapi, relationshipDocumentId, today, history);
  const last = history.at(-1);
  if (!facts || !last) throw new errors.NotFoundError('There is no such relationship.');
  const transitions: Eligibility[] = stepsFrom(last.to).map((transition) => {
    const eligibility = evaluate(transition, facts, policy, locale);
    return { ...eligibility, checks: eligibility.checks.map((check) => checkFor(check, sight, locale)) };
  });
  return {
    documentId: relationshipDocumentId,
    title: facts.relationship.title,
    today,
    sequence: last.sequence,
    designation: last.to.designation,
    standing: last.to.standing,
    dates: last.to.dates,
    establishedOn: facts.relationship.establishedOn,
    lastContactOn: facts.lastContactOn,
    history: history.map((entry) => entryFor(told(entry), sight)),
    transitions,
    deadlines: deadlinesOf(facts, policy),
    decisionBody: valueOf(policy, 'decisionBody') ?? null,
    policyVersion: version,
  };
};
