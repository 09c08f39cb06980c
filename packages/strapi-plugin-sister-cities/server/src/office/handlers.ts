import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { isRecord } from '../../../shared/is-record';
import { seedRoles } from '../access/roles';
import type { Clock } from '../clock';
import { achieveGoal, retireGoal, reviseGoal } from '../goal/perform';
import { readEnd, readRevision } from '../goal/read-request';
import { detailsOf } from '../lifecycle/details';
import type { Conduct } from '../lifecycle/judge';
import { performTransition } from '../lifecycle/perform';
import { recordPastDecision } from '../lifecycle/record-past';
import { runRetention } from '../retention/purge';
import { readPolicyPage, readPolicyVersions, updatePolicy } from '../policy/controller';
import { retentionRuns } from '../retention/runs';

import { complianceList, ownCompliance } from './compliance';
import { answering, languageFor, mayAlso } from './context';
import type { OfficeContext, OfficeHandler } from './context';
import { lifeStory } from './life';
import { packetHandler } from './packet';
import { checkFor } from './withheld';
import type { Sight } from './withheld';

type Handler = (strapi: Core.Strapi, clock: Clock, ctx: OfficeContext) => Promise<unknown>;

const documentIdIn = ({ params }: OfficeContext): string => params.documentId ?? '';

const bodyOf = ({ request }: OfficeContext): Record<string, unknown> => {
  if (!isRecord(request.body)) throw new errors.ValidationError('The body is no JSON object. Expected one.');
  return request.body;
};

const sightOf = (ctx: OfficeContext): Sight => ({
  finances: mayAlso(ctx, 'readCompliance'),
  audit: mayAlso(ctx, 'setRulesAside') || mayAlso(ctx, 'recordDecisions'),
});

const conductOf = (clock: Clock, ctx: OfficeContext): Conduct => {
  const locale = languageFor(ctx);
  const sight = sightOf(ctx);
  return {
    clock,
    locale,
    mayOverride: mayAlso(ctx, 'setRulesAside'),
    shown: (check) => checkFor(check, sight, locale),
  };
};

const transition: Handler = (strapi, clock, ctx) => {
  const body = bodyOf(ctx);
  if (body.transition === 'correct')
    throw new errors.ValidationError(
      'transition is correct. Expected a transition; the record is corrected under …/corrections.',
    );
  return performTransition(strapi, documentIdIn(ctx), body, conductOf(clock, ctx));
};

const correction: Handler = (strapi, clock, ctx) =>
  performTransition(
    strapi,
    documentIdIn(ctx),
    { ...bodyOf(ctx), transition: 'correct' },
    conductOf(clock, ctx),
  );

const pastDecision: Handler = async (strapi, _clock, ctx) => {
  const body = bodyOf(ctx);
  const { classification, sequence } = body;
  const relationshipDocumentId = documentIdIn(ctx);
  const decision = { ...detailsOf(body), classification, sequence, relationshipDocumentId };
  return { decision: await strapi.db.transaction(() => recordPastDecision(strapi, decision)) };
};

/** Every handler of the admin panel's routes, by the name that the routes give it. */
export const HANDLERS = {
  life: (strapi, clock, ctx) =>
    lifeStory(strapi, clock, documentIdIn(ctx), { locale: languageFor(ctx), sight: sightOf(ctx) }),
  transition,
  correction,
  pastDecision,
  compliance: (strapi, clock, ctx) => complianceList(strapi, clock, languageFor(ctx)),
  ownCompliance: (strapi, clock, ctx) => ownCompliance(strapi, clock, languageFor(ctx), ctx.state.user),
  reviseGoal: async (strapi, clock, ctx) => ({
    documentId: await reviseGoal(strapi, clock, readRevision(documentIdIn(ctx), bodyOf(ctx))),
  }),
  achieveGoal: (strapi, clock, ctx) => achieveGoal(strapi, clock, readEnd(documentIdIn(ctx), bodyOf(ctx))),
  retireGoal: (strapi, clock, ctx) => retireGoal(strapi, clock, readEnd(documentIdIn(ctx), bodyOf(ctx))),
  packet: packetHandler,
  policy: (strapi) => readPolicyPage(strapi),
  updatePolicy: (strapi, clock, ctx) => updatePolicy(strapi, clock, ctx),
  policyVersions: (strapi) => readPolicyVersions(strapi),
  retentionRuns: (strapi) => retentionRuns(strapi),
  runRetention: (strapi, clock) => runRetention(strapi, clock),
  seedRoles: (strapi) => seedRoles(strapi),
} as const satisfies Record<string, Handler>;

export type HandlerName = keyof typeof HANDLERS;

/** The controller behind the routes of the admin panel. */
export const officeController =
  (clock: Clock) =>
  ({ strapi }: { strapi: Core.Strapi }): Record<string, (ctx: OfficeContext) => Promise<void>> => {
    const named: Record<string, Handler> = HANDLERS;
    return Object.fromEntries(
      Object.entries(named).map(([name, handler]): [string, (ctx: OfficeContext) => Promise<void>] => {
        const bound: OfficeHandler = (on, ctx) => handler(on, clock, ctx);
        return [name, answering(strapi, bound)];
      }),
    );
  };
