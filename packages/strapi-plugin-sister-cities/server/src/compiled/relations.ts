import type { Compilation } from './compilation';
import { aliasIn } from './compilation';
import { quotedText } from './dialect';
import type { RelationAttribute, TypeModel } from './model';

/** A row whose relations are read. */
export interface Parent {
  model: TypeModel;
  alias: string;
  /**
   * The row may be in any language, because one that has no languages links it: what it leads to depends on which it is.
   */
  inAnyLanguage?: boolean;
}

/** The languages in which readers take records: one where they take the instance's own, which is what rows link. */
export type ReadLocales = readonly string[];

export const isPublished = (model: TypeModel, alias: string): string[] =>
  model.draftAndPublish ? [`${alias}.published_at is not null`] : [];

/** Languages as the values of an `in`. */
export const localeList = (locales: readonly string[]): string => locales.map(quotedText).join(', ');

/**
 * One row of each document, in the best of some languages: in a language only where none of the better ones has the
 * document (docs/decisions/0005).
 */
export const inBestLocale = (
  compilation: Compilation,
  model: TypeModel,
  alias: string,
  locales: ReadLocales,
): string[] => {
  if (!model.localized || compilation.defaultLocale === null) return [];
  const choices = locales.map((locale, index) => {
    const own = `${alias}.locale = ${quotedText(locale)}`;
    if (index === 0) return own;
    const other = aliasIn(compilation);
    const better = [
      `${other}.document_id = ${alias}.document_id`,
      `${other}.locale in (${localeList(locales.slice(0, index))})`,
      ...isPublished(model, other),
    ];
    return `(${own} and not exists (select 1 from ${model.table} ${other} where ${better.join(' and ')}))`;
  });
  return [choices.length === 1 ? choices.join('') : `(${choices.join(' or ')})`];
};

/** The order in which the rows of one document are better or worse for a reader. */
export const localeRank = (alias: string, locales: ReadLocales): string =>
  `case ${alias}.locale ${locales.map((locale, index) => `when ${quotedText(locale)} then ${String(index)}`).join(' ')} else ${String(locales.length)} end`;

export interface RelatedRows {
  from: string;
  where: string[];
  /** How an editor put them, where that is known. */
  order: string[];
}

/** The rows that one row links. */
const linkedByRow = (
  compilation: Compilation,
  { alias: parent }: Parent,
  { link }: RelationAttribute,
  target: TypeModel,
  alias: string,
): RelatedRows => {
  const linkAlias = aliasIn(compilation);
  return {
    from: `${link.table} ${linkAlias} join ${target.table} ${alias} on ${alias}.id = ${linkAlias}."${link.to}"`,
    where: [`${linkAlias}."${link.from}" = ${parent}.id`, ...isPublished(target, alias)],
    order: link.order === undefined ? [] : [`${linkAlias}."${link.order}" asc`],
  };
};

/** The documents that any row of a document links, each in the best language; see relations-in-languages.ts. */
const linkedByDocument = (
  compilation: Compilation,
  { alias: parent, model }: Parent,
  { link }: RelationAttribute,
  target: TypeModel,
  alias: string,
  locales: ReadLocales,
): RelatedRows => {
  const [row, linkAlias, linked] = [aliasIn(compilation), aliasIn(compilation), aliasIn(compilation)];
  const documents = `select ${linked}.document_id from ${model.table} ${row} join ${link.table} ${linkAlias} on ${linkAlias}."${link.from}" = ${row}.id join ${target.table} ${linked} on ${linked}.id = ${linkAlias}."${link.to}" where ${[`${row}.document_id = ${parent}.document_id`, ...isPublished(model, row)].join(' and ')}`;
  return {
    from: `${target.table} ${alias}`,
    where: [
      `${alias}.document_id in (${documents})`,
      ...isPublished(target, alias),
      ...inBestLocale(compilation, target, alias, locales),
    ],
    order: [],
  };
};

export const relatedRows = (
  compilation: Compilation,
  parent: Parent,
  relation: RelationAttribute,
  target: TypeModel,
  alias: string,
  locales: ReadLocales,
): RelatedRows =>
  locales.length === 1 || !parent.model.localized
    ? linkedByRow(compilation, parent, relation, target, alias)
    : linkedByDocument(compilation, parent, relation, target, alias, locales);
