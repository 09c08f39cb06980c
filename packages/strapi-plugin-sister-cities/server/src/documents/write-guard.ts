import type { Core, Modules } from '@strapi/strapi';

import type { Clock } from '../clock';
import { latestToday } from '../clock';
import { definitionOf } from '../content-types';
import { holdKeys } from '../keys/key-table';
import { keysOf } from '../keys/keys-of';
import { problem } from '../model/problem';
import type { ContentTypeDefinition, Problem, Values } from '../model/types';
import { checkRecord, prepareWrite } from '../model/validate';
import { refuseIfAny } from '../problems-error';
import { withDefaults } from '../relationship/defaults';

import { refuseDeletionOfReferenced } from './deletion';
import { keepingDependents, refuseWithoutPublishedParent } from './publication';
import { rowsOf } from './rows';
import type { Row } from './rows';

type Context = Modules.Documents.Middleware.Context;
type Next = Parameters<Modules.Documents.Middleware.Middleware>[1];
type Result = Awaited<ReturnType<Next>>;

const WRITES = ['create', 'update', 'clone'];
const KEEPS_KEYS = [...WRITES, 'publish', 'unpublish', 'discardDraft', 'delete'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const idFrom = (source: unknown): string | undefined =>
  isRecord(source) && typeof source.documentId === 'string' ? source.documentId : undefined;

const ownerOf = (definition: ContentTypeDefinition, documentId: string): string =>
  `${definition.name}:${documentId}`;

/** Strapi asks for required fields when it publishes, but not for required relations. Drafts may still lack both. */
const missingRelations = (definition: ContentTypeDefinition, row: Row): Problem[] =>
  (definition.ruleRelations ?? [])
    .filter((name) => row.isPublished && definition.attributes[name]?.required && !isRecord(row[name]))
    .map((name) =>
      problem(
        [name],
        null,
        definition.attributes[name]?.pluginOptions['sister-cities'].label.toLowerCase() ?? 'a value',
      ),
    );

/** Checks what the write left behind, inside its transaction: a problem takes the whole write back. */
const checkStored = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  documentId: string,
): Promise<void> => {
  const rows = await rowsOf(strapi, definition, documentId);
  for (const row of rows)
    refuseIfAny([...checkRecord(definition, row), ...missingRelations(definition, row)]);
  const keys = new Map(rows.flatMap((row) => keysOf(definition, row)).map((each) => [each.key, each]));
  await holdKeys(strapi, ownerOf(definition, documentId), [...keys.values()]);
  await refuseWithoutPublishedParent(strapi, definition, documentId);
};

const prepared = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  action: string,
  input: Values,
  clock: Clock,
): Promise<Record<string, unknown>> => {
  const filled =
    action === 'create' && definition.name === 'relationship' ? await withDefaults(strapi, input) : input;
  const { data, problems } = prepareWrite(definition, filled, { today: latestToday(clock) });
  refuseIfAny(problems);
  return data;
};

/**
 * The one door for every write to the plugin's types: the admin panel, REST, the import and code all pass through
 * the Document Service. Refusals throw Strapi's ValidationError with the field, the value and what was expected.
 */
export const writeGuard =
  (strapi: Core.Strapi, clock: Clock) =>
  async (context: Context, next: Next): Promise<Result> => {
    const definition = definitionOf(context.uid);
    if (!definition || !KEEPS_KEYS.includes(context.action)) return next();
    const params: Record<string, unknown> = isRecord(context.params) ? context.params : {};
    if (WRITES.includes(context.action) && isRecord(params.data)) {
      params.data = await prepared(strapi, definition, context.action, params.data, clock);
    }
    return strapi.db.transaction(async () => {
      if (context.action === 'delete')
        await refuseDeletionOfReferenced(strapi, definition, idFrom(params), params.locale);
      const result = await keepingDependents(
        strapi,
        definition,
        context.action,
        idFrom(params),
        async (): Promise<Result> => next(),
      );
      const documentId = idFrom(result) ?? idFrom(params);
      if (documentId !== undefined) await checkStored(strapi, definition, documentId);
      return result;
    });
  };
