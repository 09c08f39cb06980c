import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { LISTS } from '../../../shared/lists';
import type { ListDefinition, ListName } from '../../../shared/lists';
import { uidOf } from '../../../shared/names';
import { definitions } from '../content-types';
import { problem } from '../model/problem';
import type { ContentTypeDefinition, Problem, Values } from '../model/types';
import { refuseIfAny } from '../problems-error';
import { comesFromOutside } from '../strapi/outside';
import { tableOf, textOf } from '../strapi/table';

/** A text in a typed list that names a record by its slug. */
interface Mention {
  path: string[];
  slug: string;
}

const referencingFields = (list: ListName): string[] => {
  const definition: ListDefinition = LISTS[list];
  return Object.entries(definition.fields).flatMap(([name, field]) =>
    field.type === 'text' && field.references === 'city' ? [name] : [],
  );
};

/** The attributes of a type whose lists name cities. */
const referencingLists = ({ attributes }: ContentTypeDefinition): [string, string[]][] =>
  Object.entries(attributes).flatMap(([attribute, { pluginOptions }]): [string, string[]][] => {
    const { list } = pluginOptions['sister-cities'];
    const fields = list === undefined ? [] : referencingFields(list);
    return fields.length > 0 ? [[attribute, fields]] : [];
  });

/** Every city that the lists of a record name. */
export const mentionsIn = (definition: ContentTypeDefinition, record: Values): Mention[] =>
  referencingLists(definition).flatMap(([attribute, fields]) => {
    const items: unknown[] = Array.isArray(record[attribute]) ? record[attribute] : [];
    return items.flatMap((item, index) =>
      fields.flatMap((field) => {
        const slug = isRecord(item) ? item[field] : undefined;
        return typeof slug === 'string' && slug !== ''
          ? [{ path: [attribute, String(index), field], slug }]
          : [];
      }),
    );
  });

/** Cities that a write names and that do not exist. */
export const missingReferences = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  data: Values,
): Promise<Problem[]> => {
  const mentions = mentionsIn(definition, data);
  if (mentions.length === 0) return [];
  const found = await tableOf(strapi, uidOf('city')).findMany({
    where: { slug: { $in: mentions.map(({ slug }) => slug) } },
    select: ['slug'],
  });
  const known = new Set(found.map((row) => textOf(row, 'slug')));
  return mentions
    .filter(({ slug }) => !known.has(slug))
    .map(({ path, slug }) => problem(path, slug, 'the slug of a city that exists'));
};

const slugsOf = async (strapi: Core.Strapi, documentId: string): Promise<string[]> => {
  const rows = await tableOf(strapi, uidOf('city')).findMany({ where: { documentId }, select: ['slug'] });
  return [...new Set(rows.map((row) => textOf(row, 'slug')))];
};

/** A record that names a city in one of its lists, if there is one. */
const recordNaming = async (strapi: Core.Strapi, slug: string): Promise<string | undefined> => {
  for (const definition of definitions) {
    for (const [attribute] of referencingLists(definition)) {
      const rows = await tableOf(strapi, uidOf(definition.name)).findMany({
        where: { [attribute]: { $containsi: `"${slug}"` } },
        select: ['documentId', 'publishedAt', definition.mainField, attribute],
      });
      const naming = rows.find((row) => mentionsIn(definition, row).some((each) => each.slug === slug));
      const isHidden = comesFromOutside(strapi) && (naming?.publishedAt ?? null) === null;
      if (naming && isHidden) return 'record inside the office';
      if (naming) return `${definition.displayName.toLowerCase()} “${textOf(naming, definition.mainField)}”`;
    }
  }
  return undefined;
};

/**
 * Runs a write to a city and refuses it when it takes away a slug that lists of other records name: a delegation would
 * come from nowhere.
 */
export const keepingReferences = async <Result>(
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  documentId: string | undefined,
  next: () => Promise<Result>,
): Promise<Result> => {
  if (definition.name !== 'city' || documentId === undefined) return next();
  const before = await slugsOf(strapi, documentId);
  const result = await next();
  const after = await slugsOf(strapi, documentId);
  for (const slug of before.filter((each) => !after.includes(each))) {
    const naming = await recordNaming(strapi, slug);
    if (naming === undefined) continue;
    refuseIfAny([
      {
        path: ['slug'],
        message: `The slug ${slug} is named by the ${naming}, which would lose its city. Expected no record that names it: change that one first.`,
        value: slug,
      },
    ]);
  }
  return result;
};
