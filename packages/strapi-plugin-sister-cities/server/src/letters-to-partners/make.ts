import type { Core } from '@strapi/strapi';

import type { LettersMade } from '../../../shared/letters-to-partners';
import { uidOf } from '../../../shared/names';
import type { Languages } from '../access/languages';
import type { Clock } from '../clock';
import { ConflictError } from '../conflict-error';
import { madeBy } from '../documents/authors';
import { KEY_TABLE } from '../keys/key-table';
import { problem } from '../model/problem';
import type { Values } from '../model/types';
import { refuseIfAny } from '../problems-error';
import { tableOf, textOf } from '../strapi/table';

import { AlreadyMade, batchOf, claimBatch, recordBatch } from './batch-table';
import type { Batch } from './batch-table';
import { composeLetters, withSlugs } from './compose';
import type { Composed } from './compose';
import { loadPartners } from './load';
import type { Partner } from './load';
import type { LettersRequest } from './read-request';
import { versionOf } from './values';

const LETTER = uidOf('letter');

/** Who asks: in which languages they may see drafts of relationships, and their id among the users of the panel. */
export interface Asker {
  drafts: Languages;
  user: number | undefined;
}

const askedOf = ({ language, title, text, shared, partners }: LettersRequest): string =>
  versionOf([language, title, text, shared, partners]);

const repeated = ({ asked, letters }: Batch, request: LettersRequest): LettersMade => {
  if (asked === askedOf(request)) return { letters, isRepeated: true };
  throw new ConflictError(
    'The letters of this page were made already, with other words or to other partners. Nothing was made now: look at those first.',
    { letters },
  );
};

const chosenIn = ({ partners: chosen }: LettersRequest, partners: readonly Partner[]): Partner[] => {
  const known = new Map(partners.map((partner) => [partner.relationship, partner]));
  refuseIfAny(
    chosen.flatMap(({ relationship }, index) =>
      known.has(relationship)
        ? []
        : [problem(['partners', String(index)], relationship, 'a relationship with a partner city')],
    ),
  );
  const found = chosen.flatMap(({ relationship }) => known.get(relationship) ?? []);
  const changed = found.filter(({ version }, index) => version !== chosen[index]?.version);
  if (changed.length > 0)
    throw new ConflictError(
      `What is on file of ${changed.map(({ cityName }) => cityName).join(', ')} has changed since the letters were shown. Nothing was made: look at them again.`,
      { partners: changed.map(({ relationship }) => relationship) },
    );
  return found;
};

const KEY_OF_SLUG = 'slug:letter:';

const takenSlugs = async (strapi: Core.Strapi, letters: readonly Composed[]): Promise<Set<string>> => {
  const keys = letters.flatMap(({ slugs }) => slugs).map((slug) => `${KEY_OF_SLUG}${slug}`);
  const rows = await tableOf(strapi, KEY_TABLE).findMany({ where: { key: { $in: keys } }, select: ['key'] });
  return new Set(rows.map((row) => textOf(row, 'key').slice(KEY_OF_SLUG.length)));
};

const create = async (
  strapi: Core.Strapi,
  letters: readonly Values[],
  user: number | undefined,
): Promise<string[]> => {
  const made: string[] = [];
  for (const data of letters) {
    const { documentId } = await strapi.documents(LETTER).create({ data: { ...data, ...madeBy(user) } });
    made.push(documentId);
  }
  return made;
};

/**
 * Makes a draft of a letter to each chosen partner, all of them or none. The same key makes them once, however often it is
 * sent and to however many servers.
 * @throws ValidationError with every partner and place where something is missing.
 * @throws ConflictError when the records have changed since the letters were shown, or the key made other letters.
 */
export const makeLetters = async (
  strapi: Core.Strapi,
  clock: Clock,
  request: LettersRequest,
  { drafts, user }: Asker,
): Promise<LettersMade> => {
  const { key, language } = request;
  const known = await batchOf(strapi, key);
  if (known) return repeated(known, request);
  const { partners } = await loadPartners(strapi, clock, { language, drafts });
  const { letters, problems } = composeLetters(request, chosenIn(request, partners));
  refuseIfAny(problems);
  const ready = withSlugs(letters, await takenSlugs(strapi, letters));
  try {
    return await strapi.db.transaction(async (): Promise<LettersMade> => {
      await claimBatch(strapi, { key, asked: askedOf(request), now: clock() });
      const made = await create(strapi, ready, user);
      await recordBatch(strapi, key, made);
      return { letters: made, isRepeated: false };
    });
  } catch (error) {
    const made = error instanceof AlreadyMade ? await batchOf(strapi, key) : undefined;
    if (made) return repeated(made, request);
    throw error;
  }
};
