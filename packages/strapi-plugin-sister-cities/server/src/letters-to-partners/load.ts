import type { Core } from '@strapi/strapi';

import type { PartnersToWriteTo, PartnerToWriteTo } from '../../../shared/letters-to-partners';
import { uidOf } from '../../../shared/names';
import type { Languages } from '../access/languages';
import type { Clock } from '../clock';
import { linkedId } from '../documents/links';
import { oneOfEach, toRow } from '../documents/rows';
import type { Row } from '../documents/rows';
import { stateOf } from '../lifecycle/state';
import { visible } from '../overview/load';
import { versionsOf } from '../overview/prepare';
import { presentationNow } from '../presentation/store';
import { programDay } from '../program/today';
import { localesFor } from '../query/locales';
import { tableOf, textIn, textOf } from '../strapi/table';

import { countryOf, valuesOf, versionOf } from './values';
import type { Writing } from './values';

/** The most rows that are read. A document has a row for each language, a relationship as a draft and as published. */
const MOST_ROWS = 4_000;

/** A partner as letters are made for it. */
export interface Partner extends PartnerToWriteTo {
  city: string;
  citySlug: string;
}

/** In which language the letters are, and in which languages whoever asks may see drafts of relationships. */
export interface Asking {
  language: string;
  drafts: Languages;
}

const partnerOf = (row: Row, cities: ReadonlyMap<string, Row>, writing: Writing): Partner[] => {
  const city = cities.get(linkedId(row.partnerCity) ?? '');
  if (!city) return [];
  const { designation, standing } = stateOf({ designation: row.designation, standing: row.standing });
  const home = cities.get(linkedId(row.homeCity) ?? '');
  const values = valuesOf(
    {
      title: textOf(row, 'title'),
      designation,
      establishedOn: textIn(row, 'establishedOn'),
      city,
      homeName: home ? textIn(home, 'name') : null,
    },
    writing,
  );
  return [
    {
      relationship: row.documentId,
      designation,
      standing,
      city: city.documentId,
      citySlug: textOf(city, 'slug'),
      cityName: textOf(city, 'name'),
      countryName: countryOf(city, writing.language) ?? '',
      values,
      version: versionOf([city.documentId, values]),
    },
  ];
};

/**
 * Every partner that whoever asks may know of, with what a letter to it can tell. The number of statements is the same
 * however many there are.
 */
export const loadPartners = async (
  strapi: Core.Strapi,
  clock: Clock,
  { language, drafts }: Asking,
): Promise<{ partners: Partner[]; isCut: boolean }> => {
  const link = { select: ['documentId'] };
  const [today, { terminology }, locales, relationships, cityRows] = await Promise.all([
    programDay(strapi, clock),
    presentationNow(strapi),
    localesFor(strapi, language),
    tableOf(strapi, uidOf('relationship')).findMany({
      where: visible(drafts),
      select: ['documentId', 'locale', 'publishedAt', 'title', 'designation', 'standing', 'establishedOn'],
      populate: { homeCity: link, partnerCity: link },
      orderBy: { id: 'desc' },
      limit: MOST_ROWS + 1,
    }),
    tableOf(strapi, uidOf('city')).findMany({
      select: ['documentId', 'locale', 'name', 'slug', 'countryCode', 'countryName', 'mayors'],
      orderBy: { id: 'asc' },
      limit: MOST_ROWS + 1,
    }),
  ]);
  const cities = new Map(oneOfEach(cityRows.map(toRow), locales).map((row) => [row.documentId, row]));
  const versions = versionsOf(relationships.slice(0, MOST_ROWS).map(toRow), locales);
  return {
    partners: versions.flatMap(({ row }) => partnerOf(row, cities, { language, today, terminology })),
    isCut: relationships.length > MOST_ROWS || cityRows.length > MOST_ROWS,
  };
};

/** The same as the admin panel is told it. */
export const partnersToWriteTo = async (
  strapi: Core.Strapi,
  clock: Clock,
  asking: Asking,
): Promise<PartnersToWriteTo> => {
  const { partners, isCut } = await loadPartners(strapi, clock, asking);
  return {
    partners: partners.map(
      ({ relationship, designation, standing, cityName, countryName, values, version }) => ({
        relationship,
        designation,
        standing,
        cityName,
        countryName,
        values,
        version,
      }),
    ),
    isCut,
  };
};
