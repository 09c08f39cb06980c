import type { Core } from '@strapi/strapi';

import type { MadeEdition } from '../../../shared/desk';
import { uidOf } from '../../../shared/names';
import { includesLanguage } from '../access/languages';
import type { Languages } from '../access/languages';
import { madeBy } from '../documents/authors';
import { linkedId } from '../documents/links';
import { onFile } from '../documents/on-file';
import { rowsOf } from '../documents/rows';
import type { Row } from '../documents/rows';
import { event as definition } from '../event/schema';
import { problem } from '../model/problem';
import { problemsError, refuseIfAny } from '../problems-error';
import { defaultLocale } from '../query/locales';
import { tableOf, textIn, textOf } from '../strapi/table';

import { editionOf, endOf, freeSlug, LINKED } from './edition';
import { nameIn } from './proposal';
import { editionProblems } from './read-request';
import type { EditionRequest, KnownEdition } from './read-request';

const EVENT = uidOf('event');

const known = (row: Record<string, unknown>): KnownEdition => ({
  name: textOf(row, 'name'),
  startsOn: textIn(row, 'startsOn'),
  endsOn: textIn(row, 'endsOn'),
});

/** Who asks: in which languages they may read and make events, and their id among the users of the panel. */
export interface Maker {
  languages: Languages;
  user: number | undefined;
}

/** The drafts of an event, the one in the language of the request first. */
const draftsOf = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string | null,
  languages: Languages,
): Promise<Row[]> => {
  const rows = (await rowsOf(strapi, definition, documentId, LINKED)).filter(
    (row) => !row.isPublished && includesLanguage(languages, row.locale),
  );
  const rank = (row: Row): number => (row.locale === locale ? 0 : 1);
  return rows.sort((one, other) => rank(one) - rank(other));
};

const slugFor = async (strapi: Core.Strapi, past: Row, startsOn: string): Promise<string> => {
  const [slug, from, to] = [textOf(past, 'slug'), textIn(past, 'startsOn'), startsOn];
  const inYear = nameIn(slug, from, to);
  const wanted = inYear === slug ? `${slug}-${to.slice(0, 4)}` : inYear;
  const rows = await tableOf(strapi, EVENT).findMany({
    where: { slug: { $startsWith: wanted } },
    select: ['slug'],
  });
  return freeSlug(
    wanted,
    rows.map((row) => textOf(row, 'slug')),
  );
};

/**
 * Makes a draft of the next edition of a series, in every language of the one before that whoever asks may write, whole
 * or not at all. Of two people at once, the second is told that there is one.
 * @throws ValidationError when the event is of no series, or the date cannot be right.
 */
export const makeEdition = async (
  strapi: Core.Strapi,
  documentId: string,
  { startsOn, name, locale: asked }: EditionRequest,
  { languages, user }: Maker,
): Promise<MadeEdition> =>
  strapi.db.transaction(async (): Promise<MadeEdition> => {
    const locale = asked ?? (await defaultLocale(strapi));
    const [past, ...others] = await draftsOf(strapi, documentId, locale, languages);
    if (!past) throw problemsError([problem(['documentId'], documentId, 'the document id of an event')]);
    const series = linkedId(past.series);
    if (series === null) throw problemsError([problem(['series'], null, 'an event of a series')]);
    await tableOf(strapi, uidOf('event-series')).lock(series);
    const editions = await onFile(strapi, 'event', { series: { documentId: series } });
    refuseIfAny(
      editionProblems(
        { startsOn, endsOn: endOf(past, startsOn) },
        known(past),
        editions.filter((row) => row.documentId !== documentId).map(known),
      ),
    );
    const slug = await slugFor(strapi, past, startsOn);
    const by = madeBy(user);
    const made = await strapi.documents(EVENT).create({
      ...(past.locale === null ? {} : { locale: past.locale }),
      status: 'draft',
      data: { ...editionOf(past, { name, slug, startsOn }), ...by },
    });
    for (const other of others)
      await strapi.documents(EVENT).update({
        documentId: made.documentId,
        ...(other.locale === null ? {} : { locale: other.locale }),
        data: {
          ...editionOf(other, {
            name: nameIn(textOf(other, 'name'), textIn(other, 'startsOn'), startsOn),
            slug,
            startsOn,
          }),
          ...by,
        },
      });
    return { documentId: made.documentId };
  });
