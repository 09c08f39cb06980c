import type { ContentTypeDefinition, Values } from '../model/types';

/** The condition for the published rows of a type, or for its drafts. A type without drafts has one version. */
export const versionOf = (definition: ContentTypeDefinition | undefined, isPublished: boolean): Values => {
  if (definition?.draftAndPublish !== true) return {};
  return { publishedAt: isPublished ? { $notNull: true } : { $null: true } };
};
