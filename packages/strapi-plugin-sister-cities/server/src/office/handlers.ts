import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { inBoth } from '../access/languages';
import { seedRoles } from '../access/roles';
import { associationDesk, ownAssociationDesk } from '../association-desk/load';
import type { Clock } from '../clock';
import { doctorOf } from '../doctor';
import { eventDesk } from '../event-desk/load';
import { makeEdition } from '../event-desk/perform';
import { readEdition } from '../event-desk/read-request';
import { achieveGoal, retireGoal, reviseGoal } from '../goal/perform';
import { readEnd, readRevision } from '../goal/read-request';
import { documentIdsIn, loadGlances } from '../glance/load';
import {
  anniversariesForHome,
  complianceForHome,
  healthForHome,
  quietForHome,
  readyForHome,
} from '../home/answers';
import { makeLettersHandler, partnersHandler } from '../letters-to-partners/handlers';
import {
  exportFile,
  exportTypes,
  importFields,
  listImports,
  oneImport,
  rehearseImport,
  runImportFile,
  undoOneImport,
} from '../import-desk/handlers';
import { detailsOf } from '../lifecycle/details';
import type { Conduct } from '../lifecycle/judge';
import { performTransition } from '../lifecycle/perform';
import { recordPastDecision } from '../lifecycle/record-past';
import { loadOverview } from '../overview/load';
import { draftsFor } from '../overview/sight';
import { erasePerson, exportPerson, searchPerson } from '../personal-data/erase';
import { runRetention } from '../retention/purge';
import { readPolicyEffects, readPolicyPage, readPolicyVersions, updatePolicy } from '../policy/controller';
import { updatePresentation } from '../presentation/controller';
import { currentPresentation } from '../presentation/store';
import { retentionRuns } from '../retention/runs';

import { complianceList, ownCompliance } from './compliance';
import { answering, bodyOf, languageFor, languagesAllowed, mayAlso, userIdOf } from './context';
import type { OfficeContext, OfficeHandler } from './context';
import { lifeStory } from './life';
import { packetHandler } from './packet';
import { checkFor } from './withheld';
import type { Sight } from './withheld';

type Handler = (strapi: Core.Strapi, clock: Clock, ctx: OfficeContext) => Promise<unknown>;

const documentIdIn = ({ params }: OfficeContext): string => params.documentId ?? '';

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

const associationDeskFor: Handler = (strapi, clock, ctx) => {
  languagesAllowed(ctx, 'read', 'association');
  return associationDesk(strapi, clock, documentIdIn(ctx), { locale: languageFor(ctx), sight: sightOf(ctx) });
};

const eventDeskFor: Handler = (strapi, clock, ctx) => {
  const { content } = ctx.query;
  return eventDesk(strapi, clock, documentIdIn(ctx), {
    languages: languagesAllowed(ctx, 'read', 'event'),
    locale: languageFor(ctx),
    contentLocale: typeof content === 'string' ? content : null,
  });
};

const edition: Handler = (strapi, _clock, ctx) =>
  makeEdition(strapi, documentIdIn(ctx), readEdition(bodyOf(ctx)), {
    // A refusal names other editions, and a draft is copied: who may not read them makes none.
    languages: inBoth(languagesAllowed(ctx, 'read', 'event'), languagesAllowed(ctx, 'create', 'event')),
    user: userIdOf(ctx),
  });

/** Every handler of the admin panel's routes, by the name that the routes give it. */
export const HANDLERS = {
  overview: (strapi, clock, ctx) =>
    loadOverview(strapi, clock, { locale: languageFor(ctx), drafts: draftsFor(ctx.state.userAbility) }),
  glance: (strapi, clock, ctx) =>
    loadGlances(strapi, clock, {
      documentIds: documentIdsIn(ctx.query.documentIds),
      finances: sightOf(ctx).finances,
    }),
  life: (strapi, clock, ctx) =>
    lifeStory(strapi, clock, documentIdIn(ctx), { locale: languageFor(ctx), sight: sightOf(ctx) }),
  transition,
  correction,
  pastDecision,
  compliance: (strapi, clock, ctx) => complianceList(strapi, clock, languageFor(ctx)),
  ownCompliance: (strapi, clock, ctx) => ownCompliance(strapi, clock, languageFor(ctx), ctx.state.user),
  homeCompliance: (strapi, clock, ctx) => complianceForHome(strapi, clock, languageFor(ctx)),
  homeAnniversaries: (strapi, clock, ctx) => anniversariesForHome(strapi, clock, languageFor(ctx)),
  homeReady: (strapi, clock, ctx) =>
    readyForHome(strapi, clock, { locale: languageFor(ctx), sight: sightOf(ctx) }),
  homeQuiet: (strapi, clock) => quietForHome(strapi, clock),
  homeHealth: (strapi, clock) => healthForHome(strapi, clock),
  reviseGoal: async (strapi, clock, ctx) => ({
    documentId: await reviseGoal(strapi, clock, readRevision(documentIdIn(ctx), bodyOf(ctx))),
  }),
  achieveGoal: (strapi, clock, ctx) => achieveGoal(strapi, clock, readEnd(documentIdIn(ctx), bodyOf(ctx))),
  retireGoal: (strapi, clock, ctx) => retireGoal(strapi, clock, readEnd(documentIdIn(ctx), bodyOf(ctx))),
  associationDesk: associationDeskFor,
  ownAssociationDesk: (strapi, clock, ctx) =>
    ownAssociationDesk(strapi, clock, documentIdIn(ctx), { locale: languageFor(ctx), user: ctx.state.user }),
  eventDesk: eventDeskFor,
  makeEdition: edition,
  partnersToWriteTo: partnersHandler,
  makeLetters: makeLettersHandler,
  packet: packetHandler,
  policy: (strapi) => readPolicyPage(strapi),
  updatePolicy: (strapi, clock, ctx) => updatePolicy(strapi, clock, ctx),
  terminology: async (strapi) => (await currentPresentation(strapi)).presentation.terminology,
  presentation: (strapi) => currentPresentation(strapi),
  updatePresentation: (strapi, clock, ctx) => updatePresentation(strapi, clock, ctx),
  policyEffects: (strapi, clock, ctx) => {
    // It tells of relationships what their life tells, and one amount after the other would tell a balance.
    if (!mayAlso(ctx, 'readLife') || !mayAlso(ctx, 'readCompliance')) throw new errors.ForbiddenError();
    return readPolicyEffects(strapi, clock, { request: ctx.request, locale: languageFor(ctx) });
  },
  policyVersions: (strapi) => readPolicyVersions(strapi),
  retentionRuns: (strapi) => retentionRuns(strapi),
  runRetention: (strapi, clock) => runRetention(strapi, clock),
  doctor: (strapi, clock) => doctorOf(strapi, clock).safety(),
  searchPerson: (strapi, _clock, ctx) => searchPerson(strapi, bodyOf(ctx)),
  exportPerson: (strapi, clock, ctx) => exportPerson(strapi, clock, bodyOf(ctx)),
  erasePerson: (strapi, clock, ctx) => erasePerson(strapi, clock, bodyOf(ctx)),
  importFields,
  listImports,
  oneImport,
  rehearseImport,
  runImportFile,
  undoOneImport,
  exportTypes,
  exportFile,
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
