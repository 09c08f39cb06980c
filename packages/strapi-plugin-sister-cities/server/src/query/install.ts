import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { mayPreview, previewRefusal, PUBLICATION_PARAMETERS } from '../access/preview';
import { definitionOf } from '../content-types';
import type { FieldMeta } from '../model/types';
import { refuseIfAny } from '../problems-error';

import { translateChoices, unsortable } from './choice-filters';
import { draftCrossings } from './crossing';
import { rewriteQuery } from './derived-filters';
import { emptiedIfHidden, refuseHidden, withoutHidden } from './hidden';
import { mapPopulate } from './populate';
import { isModel, polymorphicPopulates, reaches } from './reach';
import type { GetModel } from './reach';
import { marked, readerScope, scopeConditions } from './scope';

type Query = Record<string, unknown>;

interface QueryParams {
  transform(uid: string, query: Query): unknown;
}

const isOurs = (uid: string): boolean => definitionOf(uid) !== undefined;

const metaOf = (uid: string, attribute: string): FieldMeta | undefined =>
  definitionOf(uid)?.attributes[attribute]?.pluginOptions['sister-cities'];

/** The models of a Strapi by their UIDs. */
export const modelsOf =
  (strapi: Core.Strapi): GetModel =>
  (uid) => {
    const model: unknown = strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0]);
    return isModel(model) ? model : undefined;
  };

/** GraphQL gives every query the default `status: published`; what a caller wrote is checked in the document itself. */
const chosenPublication = (query: Query): string[] =>
  PUBLICATION_PARAMETERS.filter((name) => query[name] !== undefined && query[name] !== null);

const isGraphQLDefault = (query: Query, chosen: string[]): boolean =>
  chosen.length === 1 && query.status === 'published';

const isGraphQLRequest = (strapi: Core.Strapi): boolean => {
  const endpoint: unknown = strapi.config.get('plugin::graphql.endpoint');
  return typeof endpoint === 'string' && strapi.requestContext.get()?.path === endpoint;
};

const refuseUnsafe = async (strapi: Core.Strapi, uid: string, query: Query, auth: unknown): Promise<void> => {
  const getModel = modelsOf(strapi);
  const chosen = chosenPublication(query);
  const allowed = isGraphQLRequest(strapi) && isGraphQLDefault(query, chosen);
  if (
    chosen.length > 0 &&
    !allowed &&
    reaches(uid, query, isOurs, getModel) &&
    !(await mayPreview(strapi, auth))
  ) {
    throw previewRefusal(chosen);
  }
  const polymorphic = polymorphicPopulates(uid, query, isOurs, getModel);
  if (polymorphic.length > 0 && !(await mayPreview(strapi, auth))) {
    refuseIfAny(
      polymorphic.map((path) => ({
        path: path.split('.'),
        message: `${path} leads to records of any type, drafts among them. Expected on=… with the types you want, none of them of sister-cities.`,
      })),
    );
  }
  refuseIfAny(
    draftCrossings(uid, query, isOurs, getModel).map(({ path, to }) => ({
      path: path.split('.'),
      message: `${path} would compare with drafts. Expected a query on ${to} itself.`,
    })),
  );
};

/** The query in words that every database understands, at the root and below each relation it populates. */
const translated = (strapi: Core.Strapi, uid: string, query: Query): Query => {
  const getModel = modelsOf(strapi);
  const { filters, problems } = translateChoices(uid, query.filters, getModel, metaOf);
  refuseIfAny([...problems, ...unsortable(uid, query.sort, getModel, metaOf)]);
  return {
    ...query,
    ...(query.filters === undefined ? {} : { filters }),
    ...(isRecord(query.populate)
      ? {
          populate: mapPopulate(uid, query.populate, getModel, (to, nested) =>
            translated(strapi, to, nested),
          ),
        }
      : {}),
  };
};

const narrowed = (query: unknown, conditions: Query[]): unknown =>
  conditions.length === 0 || !isRecord(query)
    ? query
    : { ...query, where: { $and: [query.where ?? {}, ...conditions] } };

/**
 * Guards the two places that every query of REST and GraphQL passes, at the root and for each nested relation: the
 * content API's validation refuses what must not be asked, its sanitizing speaks the model's own operators. The
 * last conversion before the database, which code and the admin panel use too, compares partial dates rightly.
 */
export const installQueryGuards = (strapi: Core.Strapi): void => {
  const { validate, sanitize } = strapi.contentAPI;
  const originalValidate = validate.query.bind(validate);
  const originalSanitize = sanitize.query.bind(sanitize);
  const originalOutput = sanitize.output.bind(sanitize);
  validate.query = async (query, schema, options) => {
    // Strapi's own call for a polymorphic relation of GraphQL names no schema, and is refused by the original.
    if (!isModel(schema)) return originalValidate(query, schema, options);
    await refuseUnsafe(strapi, schema.uid, query, options?.auth);
    await refuseHidden(strapi, schema.uid, query, modelsOf(strapi));
    return originalValidate(translated(strapi, schema.uid, query), schema, options);
  };
  sanitize.query = async (query, schema, options) => {
    const sanitized = await originalSanitize(translated(strapi, schema.uid, query), schema, options);
    return marked(schema.uid, await emptiedIfHidden(strapi, schema.uid, sanitized));
  };
  sanitize.output = async (data, schema, options) => {
    const sanitized: unknown = await originalOutput(data, schema, options);
    return isModel(schema) ? withoutHidden(strapi, schema.uid, sanitized, modelsOf(strapi)) : sanitized;
  };

  strapi.documents.use(readerScope(strapi));

  const params: QueryParams = strapi.get('query-params');
  const originalTransform = params.transform.bind(params);
  params.transform = (uid, query) =>
    narrowed(
      originalTransform(uid, rewriteQuery(uid, query, modelsOf(strapi), metaOf)),
      scopeConditions(strapi, uid, query),
    );
};
