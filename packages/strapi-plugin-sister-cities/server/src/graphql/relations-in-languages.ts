import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { definitionOf, isLocalized, publicDefinitions } from '../content-types';
import type { Row } from '../documents/rows';
import { toRow } from '../documents/rows';
import { versionOf } from '../documents/version';
import type { Attribute, ContentTypeDefinition, Values } from '../model/types';
import { defaultLocale } from '../query/locales';
import { tableOf } from '../strapi/table';

import { localeAsked } from './locale-asked';
import { objectTypeName } from './names';

type Resolver = (parent: unknown, args: Values, context: unknown, info: unknown) => Promise<unknown>;

/** The parts of Strapi's GraphQL plugin that read relations and lists; it ships no types for them. */
export interface Builders {
  get(name: 'content-api'): {
    buildAssociationResolver: (of: { contentTypeUID: string; attributeName: string }) => Resolver;
    buildQueriesResolvers: (of: { contentType: unknown }) => {
      findMany: (parent: unknown, args: Values, context: unknown) => Promise<unknown[]>;
    };
  };
  utils: {
    transformArgs(
      args: Values,
      options: { contentType: unknown; usePagination: boolean },
    ): Record<string, unknown>;
  };
}

interface Relation {
  definition: ContentTypeDefinition;
  name: string;
  target: ContentTypeDefinition;
  toMany: boolean;
}

const relationsOf = (definition: ContentTypeDefinition): Relation[] =>
  Object.entries(definition.attributes).flatMap(([name, { target, relation }]: [string, Attribute]) => {
    const to = target === undefined ? undefined : definitionOf(target);
    return to ? [{ definition, name, target: to, toMany: relation?.endsWith('ToMany') ?? false }] : [];
  });

/** Documents that the rows of one document name, in whatever language; drafts for a draft. */
const linkedDocuments = async (
  strapi: Core.Strapi,
  { definition, name }: Relation,
  { documentId, isPublished }: Row,
): Promise<string[]> => {
  const rows = await tableOf(strapi, uidOf(definition.name)).findMany({
    where: { documentId, ...versionOf(definition, isPublished) },
    populate: { [name]: { select: ['documentId'] } },
  });
  const linked = rows.flatMap((row): unknown[] => {
    const value = row[name];
    return Array.isArray(value) ? value : [value];
  });
  const ids = linked.map((each) => (isRecord(each) ? each.documentId : undefined));
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
};

/** What Strapi's own resolver of a relation answers with, in the shape of the field. */
const unpacked = (answer: unknown, toMany: boolean): unknown => {
  if (!isRecord(answer)) return toMany ? [] : null;
  return toMany ? (answer.nodes ?? []) : (answer.value ?? null);
};

const resolverOf = (strapi: Core.Strapi, builders: Builders, relation: Relation): Resolver => {
  const { definition, name, target, toMany } = relation;
  const contentType: unknown = strapi.getModel(uidOf(target.name));
  const { buildAssociationResolver, buildQueriesResolvers } = builders.get('content-api');
  const ofThisRow = buildAssociationResolver({ contentTypeUID: uidOf(definition.name), attributeName: name });
  return async (parent, args, context, info) => {
    const row = toRow(isRecord(parent) ? parent : {});
    // A record that stands in for its translation leads to what is translated all the same.
    const locale = localeAsked(context, info) ?? row.locale;
    if (locale === null || locale === (await defaultLocale(strapi)))
      return unpacked(await ofThisRow(parent, args, context, info), toMany);
    const documents = await linkedDocuments(strapi, relation, row);
    // Strapi leaves out a condition that names no document, and would answer with everybody's.
    if (documents.length === 0) return toMany ? [] : null;
    const asked = builders.utils.transformArgs(args, { contentType, usePagination: true });
    const found = await buildQueriesResolvers({ contentType }).findMany(
      parent,
      {
        ...asked,
        ...(isLocalized(target) ? { locale } : {}),
        ...(target.draftAndPublish && !row.isPublished ? { status: 'draft' } : {}),
        filters: { $and: [asked.filters ?? {}, { documentId: { $in: documents } }] },
      },
      context,
    );
    return toMany ? found : (found[0] ?? null);
  };
};

const connectionOf =
  (list: Resolver): Resolver =>
  async (parent, args, context, info) => ({ nodes: await list(parent, args, context, info) });

const resolversOf = (strapi: Core.Strapi, builders: Builders, relation: Relation): [string, Resolver][] => {
  const resolver = resolverOf(strapi, builders, relation);
  const { name, toMany } = relation;
  return toMany
    ? [
        [name, resolver],
        [`${name}_connection`, connectionOf(resolver)],
      ]
    : [[name, resolver]];
};

/**
 * Resolvers of relations that keep a translation whole. Strapi links rows within one language, so a partner page in
 * Spanish would be without the goals that nobody has translated yet. Here a translated record has what its original
 * has: in its own language where that exists, in the instance's where it does not, and each record tells its `locale`.
 */
export const relationsInLanguages = (
  strapi: Core.Strapi,
  builders: Builders,
): Record<string, Record<string, Resolver>> =>
  Object.fromEntries(
    publicDefinitions
      .filter(isLocalized)
      .map((definition) => [
        objectTypeName(definition.name),
        Object.fromEntries(
          relationsOf(definition).flatMap((relation) => resolversOf(strapi, builders, relation)),
        ),
      ]),
  );
