import type { Core } from '@strapi/strapi';

import { mayPreview } from '../access/preview';
import { definitionOf } from '../content-types';
import { isModel } from '../query/reach';

type Resolver = (parent: unknown, args: unknown, context: Context, info: unknown) => unknown;

interface Context {
  state?: { auth?: unknown };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Rows that came through a polymorphic relation carry their UID in `__type`. */
const isDraftOfOurs = (row: unknown): boolean => {
  if (!isRecord(row) || typeof row.__type !== 'string') return false;
  const definition = definitionOf(row.__type);
  return definition?.draftAndPublish === true && (row.publishedAt === null || row.publishedAt === undefined);
};

const withoutDrafts =
  (strapi: Core.Strapi) =>
  async (
    next: Resolver,
    parent: unknown,
    args: unknown,
    context: Context,
    info: unknown,
  ): Promise<unknown> => {
    const found: unknown = await next(parent, args, context, info);
    if (await mayPreview(strapi, context.state?.auth)) return found;
    if (Array.isArray(found)) return found.filter((row) => !isDraftOfOurs(row));
    return isDraftOfOurs(found) ? null : found;
  };

const modelsOf = ({ contentTypes }: { contentTypes: object }): unknown[] => Object.values(contentTypes);

/** GraphQL's own naming of content types. */
export interface Naming {
  getTypeName(contentType: unknown): string;
}

/**
 * A file knows every record that uses it, drafts too, and so does any other polymorphic relation of the host. This
 * takes our drafts out of what such a field returns.
 */
export const polymorphicResolvers = (strapi: Core.Strapi, naming: Naming): Record<string, unknown> =>
  Object.fromEntries(
    modelsOf(strapi)
      .filter(isModel)
      .flatMap((type) =>
        Object.entries(type.attributes)
          .filter(([, attribute]) => attribute.type === 'relation' && attribute.target === undefined)
          .map(([name]) => [`${naming.getTypeName(type)}.${name}`, { middlewares: [withoutDrafts(strapi)] }]),
      ),
  );
