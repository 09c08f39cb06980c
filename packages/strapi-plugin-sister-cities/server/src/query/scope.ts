import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core, Modules } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { definitionOf, DEFINITIONS, isLocalized, tableNameOf } from '../content-types';
import { versionOf } from '../documents/version';
import type { ContentTypeDefinition } from '../model/types';
import { tableOf } from '../strapi/table';

import { defaultLocale, localesFor } from './locales';

type Query = Record<string, unknown>;
type Middleware = Modules.Documents.Middleware.Middleware;

/** Where a query carries, from the content API to the Document Service, that it comes from there. */
const MARK = 'sisterCitiesReader';

/** Marks a query of the content API. The admin panel asks without a mark, and sees exactly what it edits. */
export const marked = (uid: string, query: Query): Query =>
  definitionOf(uid) ? { ...query, [MARK]: true } : query;

interface Scope {
  uid: string;
  /** Locales in which a record is taken, best first; none: the one that the query names. */
  locales: string[];
}

const scopes = new AsyncLocalStorage<Scope>();

/** A locale other than the instance's own, and those that stand in for it where a record is not translated. */
const localesAsked = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  { locale }: Query,
): Promise<string[]> => {
  if (!isLocalized(definition) || typeof locale !== 'string' || locale === '*') return [];
  return locale === (await defaultLocale(strapi)) ? [] : localesFor(strapi, locale);
};

/** The best locale that one document is written in, or the one asked for when there is none. */
const bestLocale = async (
  strapi: Core.Strapi,
  uid: string,
  { documentId, status }: Query,
  locales: string[],
): Promise<string | undefined> => {
  const rows = await tableOf(strapi, uid).findMany({
    where: {
      ...versionOf(definitionOf(uid), status === 'published'),
      locale: { $in: locales },
      ...(documentId === undefined ? {} : { documentId }),
    },
    select: ['locale'],
  });
  return locales.find((locale) => rows.some((row) => row.locale === locale)) ?? locales[0];
};

const MANY = ['findMany', 'count'];
const ONE = ['findOne', 'findFirst'];

/**
 * Answers readers of the content API in the language they ask for, and in the instance's own where a record is not
 * translated; the record's `locale` tells which one they got. Of the log, they read the history of published
 * relationships.
 */
export const readerScope =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const { uid, action } = context;
    const definition = definitionOf(uid);
    const params: unknown = context.params;
    if (!definition || !isRecord(params) || !Object.hasOwn(params, MARK)) return next();
    Reflect.deleteProperty(params, MARK);
    const locales = await localesAsked(strapi, definition, params);
    if (locales.length > 0 && MANY.includes(action)) params.locale = '*';
    if (locales.length > 0 && ONE.includes(action))
      params.locale = await bestLocale(strapi, uid, params, locales);
    return scopes.run({ uid, locales: MANY.includes(action) ? locales : [] }, () => next());
  };

/** Documents that have a row in one of the given locales, in the version that the query reads. */
const writtenIn = (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  locales: string[],
  { status }: Query,
): unknown => {
  const rows = strapi.db
    .getConnection(tableNameOf(definition))
    .select('document_id')
    .whereIn('locale', locales);
  if (!definition.draftAndPublish) return rows;
  return status === 'published' ? rows.whereNotNull('published_at') : rows.whereNull('published_at');
};

const byLocale = (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  locales: string[],
  query: Query,
): Query => ({
  $or: locales.map((locale, index) => ({
    locale,
    ...(index === 0
      ? {}
      : { documentId: { $notIn: writtenIn(strapi, definition, locales.slice(0, index), query) } }),
  })),
});

const ofPublishedRelationships = (strapi: Core.Strapi): Query => ({
  relationshipDocumentId: {
    $in: strapi.db
      .getConnection(tableNameOf(DEFINITIONS.relationship))
      .select('document_id')
      .whereNotNull('published_at'),
  },
});

/**
 * What the present query is narrowed to in the database: one row of each document, in the best of its locales, and the
 * public part of the log. Asked in the last conversion before the database, since the Document Service takes no
 * subqueries.
 */
export const scopeConditions = (strapi: Core.Strapi, uid: string, query: Query): Query[] => {
  const scope = scopes.getStore();
  const definition = definitionOf(uid);
  if (!definition || scope?.uid !== uid) return [];
  return [
    ...(scope.locales.length > 0 ? [byLocale(strapi, definition, scope.locales, query)] : []),
    ...(uid === uidOf('decision') ? [ofPublishedRelationships(strapi)] : []),
  ];
};
