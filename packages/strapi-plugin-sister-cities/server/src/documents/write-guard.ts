import type { Core, Modules } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { refuseForeign } from '../access/own-association';
import type { Clock } from '../clock';
import { latestToday } from '../clock';
import { definitionOf } from '../content-types';
import { refuseOutsideTransitions } from '../lifecycle/append-only';
import { dropHistory, refuseDeletionOfDecided } from '../lifecycle/keep-history';
import type { ContentTypeDefinition, Values } from '../model/types';
import { prepareWrite } from '../model/validate';
import { hearingFailures } from '../outage/unheard';
import { refuseIfAny } from '../problems-error';
import { tableOf } from '../strapi/table';

import { withDefaults } from './defaults';
import { refuseDeletionOfReferenced } from './deletion';
import { mirroredIn } from './mirrors';
import { oneWriterOf } from './one-writer';
import { keepingDependents } from './publication';
import { untranslatedTargets } from './languages';
import { keepingReferences, missingReferences } from './references';
import { checkStored } from './stored';

type Context = Modules.Documents.Middleware.Context;
type Next = Parameters<Modules.Documents.Middleware.Middleware>[1];
type Result = Awaited<ReturnType<Next>>;

const DATA_WRITES = ['create', 'update', 'clone'];
const WRITES = [...DATA_WRITES, 'publish', 'unpublish', 'discardDraft', 'delete'];

const idFrom = (source: unknown): string | undefined =>
  isRecord(source) && typeof source.documentId === 'string' ? source.documentId : undefined;

const prepared = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  action: string,
  { data: input, locale }: { data: Values; locale?: unknown },
  clock: Clock,
): Promise<Record<string, unknown>> => {
  const filled = await withDefaults(strapi, definition.name, action, input);
  const { data, problems } = prepareWrite(definition, filled, { today: latestToday(clock) });
  refuseIfAny(problems);
  refuseIfAny([
    ...(await missingReferences(strapi, definition, data)),
    ...(await untranslatedTargets(strapi, definition, data, locale)),
  ]);
  return { ...data, ...mirroredIn(definition, data) };
};

const refuseDeletion = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  params: Values,
): Promise<void> => {
  const documentId = idFrom(params);
  if (definition.name === 'relationship' && documentId !== undefined && (await takesAll(strapi, params)))
    await refuseDeletionOfDecided(strapi, documentId);
  await refuseDeletionOfReferenced(strapi, definition, documentId, params.locale);
};

/** Whether a deletion leaves nothing of a relationship: of its one language, the whole goes. */
const takesAll = async (strapi: Core.Strapi, { documentId, locale }: Values): Promise<boolean> => {
  if (typeof locale !== 'string' || locale === '*') return true;
  const others = await tableOf(strapi, uidOf('relationship')).findMany({
    where: { documentId, locale: { $ne: locale } },
    select: ['id'],
    limit: 1,
  });
  return others.length === 0;
};

/**
 * The one door for every write to the plugin's types: the admin panel, REST, the import and code all pass through
 * the Document Service. Refusals throw Strapi's ValidationError with the field, the value and what was expected.
 */
export const writeGuard =
  (strapi: Core.Strapi, clock: Clock) =>
  async (context: Context, next: Next): Promise<Result> => {
    const definition = definitionOf(context.uid);
    const { action } = context;
    if (!definition || !WRITES.includes(action)) return next();
    refuseOutsideTransitions(definition);
    const params: Record<string, unknown> = isRecord(context.params) ? context.params : {};
    if (DATA_WRITES.includes(action) && isRecord(params.data)) {
      params.data = await prepared(
        strapi,
        definition,
        action,
        { data: params.data, locale: params.locale },
        clock,
      );
    }
    const before = idFrom(params);
    return strapi.db.transaction(async () => {
      if (before !== undefined) await oneWriterOf(strapi, definition, before);
      if (action === 'delete') await refuseDeletion(strapi, definition, params);
      const result = await keepingReferences(strapi, definition, before, () =>
        keepingDependents(strapi, definition, action, before, async (): Promise<Result> =>
          hearingFailures(async (): Promise<Result> => next()),
        ),
      );
      const written = idFrom(result) ?? before;
      if (written === undefined) return result;
      await checkStored(strapi, definition, written, {
        clock,
        clonedFrom: action === 'clone' ? before : undefined,
      });
      await refuseForeign(strapi, definition, action, written);
      if (action === 'delete' && definition.name === 'relationship') await dropHistory(strapi, written);
      return result;
    });
  };
