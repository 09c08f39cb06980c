import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import { definitions } from '../content-types';
import type { ContentTypeDefinition } from '../model/types';
import { refuseIfAny } from '../problems-error';
import { comesFromOutside } from '../strapi/outside';
import { tableOf } from '../strapi/table';

import { isClosedToWriter } from './closed';

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

/** Records that refer to a deleted one: those that whoever deletes may read, and the number of the others. */
interface Referring {
  titles: string[];
  withheld: number;
}

const referring = async (
  strapi: Core.Strapi,
  { owner, relation }: Reference,
  target: Record<string, unknown>,
): Promise<Referring> => {
  const rows = await tableOf(strapi, uidOf(owner.name)).findMany({
    where: { [relation]: target },
    select: ['documentId', 'publishedAt', owner.mainField],
  });
  const documents = new Set(rows.map(({ documentId }) => documentId));
  if (owner.audience === 'staff' || (await isClosedToWriter(strapi, owner)))
    return { titles: [], withheld: documents.size };
  const isOutside = comesFromOutside(strapi);
  const readable = rows.filter(({ publishedAt }) => !isOutside || (publishedAt ?? null) !== null);
  const titles = new Map(readable.map((row) => [row.documentId, row[owner.mainField]]));
  return {
    titles: [...titles.values()].map((title) => (typeof title === 'string' ? title : 'untitled')),
    withheld: documents.size - titles.size,
  };
};

const MAX_NAMED = 3;

const named = (titles: readonly string[]): string => {
  const shown = titles.slice(0, MAX_NAMED).map((each) => `“${each}”`);
  const more = titles.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${String(more)} more` : shown.join(', ');
};

/** Records that are not public are never named to who need not be of the office. */
const WITHHELD = 'records inside the office';

const words = ({ displayName }: ContentTypeDefinition, { titles }: Referring): string[] =>
  titles.length > 0 ? [`${displayName.toLowerCase()} ${named([...titles].sort())}`] : [];

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
  const found: { owner: ContentTypeDefinition; by: Referring }[] = [];
  for (const reference of referencesTo(definition)) {
    found.push({ owner: reference.owner, by: await referring(strapi, reference, target) });
  }
  const parts = [
    ...(found.some(({ by }) => by.withheld > 0) ? [WITHHELD] : []),
    ...found.flatMap(({ owner, by }) => words(owner, by)),
  ];
  if (parts.length === 0) return;
  const list = parts.join('; ');
  refuseIfAny([
    {
      path: ['documentId'],
      message: `This ${definition.displayName.toLowerCase()} cannot be deleted: ${list} would lose what they belong to. Expected nothing that refers to it: change or delete those first.`,
      value: documentId,
    },
  ]);
};
