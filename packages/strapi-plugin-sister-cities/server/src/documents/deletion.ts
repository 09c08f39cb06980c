import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import { definitions } from '../content-types';
import type { ContentTypeDefinition } from '../model/types';
import { refuseIfAny } from '../problems-error';
import { tableOf } from '../strapi/table';

interface Reference {
  owner: ContentTypeDefinition;
  relation: string;
}

/** Relations of other types that point at the given type and would dangle without it. */
const referencesTo = (definition: ContentTypeDefinition): Reference[] =>
  definitions.flatMap((owner) =>
    Object.entries(owner.attributes)
      .filter(
        ([, attribute]) => attribute.target === uidOf(definition.name) && attribute.mappedBy === undefined,
      )
      .map(([relation]) => ({ owner, relation })),
  );

const referencingTitles = async (
  strapi: Core.Strapi,
  { owner, relation }: Reference,
  target: Record<string, unknown>,
): Promise<string[]> => {
  const rows = await tableOf(strapi, uidOf(owner.name)).findMany({
    where: { [relation]: target },
    select: ['documentId', owner.mainField],
  });
  const titles = new Map(rows.map((row) => [row.documentId, row[owner.mainField]]));
  return [...titles.values()].map((title) => (typeof title === 'string' ? title : 'untitled'));
};

const MAX_NAMED = 3;

const named = (titles: readonly string[]): string => {
  const shown = titles.slice(0, MAX_NAMED).map((each) => `“${each}”`);
  const more = titles.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${String(more)} more` : shown.join(', ');
};

/** Records that only the office sees are never named: whoever deletes may not be of the office. */
const words = ({ displayName, audience }: ContentTypeDefinition, titles: string[]): string =>
  audience === 'staff' ? 'records inside the office' : `${displayName.toLowerCase()} ${named(titles.sort())}`;

/**
 * Deleting a city or relationship that others point at would leave them without what they are about: a goal of a
 * relationship would turn into a goal of the whole program. So it is refused, and the message names them.
 */
export const refuseDeletionOfReferenced = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  documentId: string | undefined,
  locale?: unknown,
): Promise<void> => {
  if (documentId === undefined) return;
  // Deleting one language leaves the others and what belongs to them.
  const target = { documentId, ...(typeof locale === 'string' && locale !== '*' ? { locale } : {}) };
  const found: { reference: Reference; titles: string[] }[] = [];
  for (const reference of referencesTo(definition)) {
    found.push({ reference, titles: await referencingTitles(strapi, reference, target) });
  }
  const kept = found.filter(({ titles }) => titles.length > 0);
  if (kept.length === 0) return;
  const list = kept.map(({ reference, titles }) => words(reference.owner, titles)).join('; ');
  refuseIfAny([
    {
      path: ['documentId'],
      message: `This ${definition.displayName.toLowerCase()} cannot be deleted: ${list} would lose what they belong to. Expected nothing that refers to it: change or delete those first.`,
      value: documentId,
    },
  ]);
};
