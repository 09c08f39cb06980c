import { isRecord } from '../../../shared/is-record';

/** The last step of a path: the root field of the query, or its alias. */
const rootOf = (path: unknown): unknown => {
  let step = path;
  while (isRecord(step) && step.prev !== undefined) step = step.prev;
  return isRecord(step) ? step.key : undefined;
};

/**
 * The locale that the root field of a branch was asked for, if it named one. Strapi's GraphQL plugin keeps the
 * arguments of root fields in the context, so that relations below them can inherit them.
 */
export const localeAsked = (context: unknown, info: unknown): string | undefined => {
  if (!isRecord(context) || !isRecord(info)) return undefined;
  const { rootQueryArgsByPath } = context;
  if (!(rootQueryArgsByPath instanceof Map)) return undefined;
  const args: unknown = rootQueryArgsByPath.get(rootOf(info.path));
  return isRecord(args) && typeof args.locale === 'string' && args.locale !== '*' ? args.locale : undefined;
};
