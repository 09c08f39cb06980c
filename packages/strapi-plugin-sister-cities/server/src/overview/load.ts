import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { TypeName } from '../../../shared/names';
import type { Overview } from '../../../shared/overview';
import type { Languages } from '../access/languages';
import type { Clock } from '../clock';
import { linkedId } from '../documents/links';
import { toRow } from '../documents/rows';
import type { Row } from '../documents/rows';
import type { Values } from '../model/types';
import { programDay } from '../program/today';
import { localesFor } from '../query/locales';
import { tableOf } from '../strapi/table';

import { overviewOf } from './prepare';
import { SHOWN_FIELDS } from './sight';
import type { Drafted, Drafts } from './sight';

/** The most rows of each type that are read. A document has a row for each language, as a draft and as published. */
const MOST = {
  relationship: 4_000,
  goal: 10_000,
  event: 20_000,
  decision: 20_000,
  city: 10_000,
} as const satisfies Partial<Record<TypeName, number>>;

interface Found {
  rows: Values[];
  isCut: boolean;
}

interface Find {
  where?: Values;
  select: readonly string[];
  links?: readonly string[];
  newestFirst?: boolean;
}

const read = async (
  strapi: Core.Strapi,
  type: keyof typeof MOST,
  { where = {}, select, links = [], newestFirst = false }: Find,
): Promise<Found> => {
  const rows = await tableOf(strapi, uidOf(type)).findMany({
    where,
    select: ['documentId', ...select],
    populate: Object.fromEntries(links.map((name) => [name, { select: ['documentId'] }])),
    orderBy: { id: newestFirst ? 'desc' : 'asc' },
    limit: MOST[type] + 1,
  });
  return { rows: rows.slice(0, MOST[type]), isCut: rows.length > MOST[type] };
};

const LINKS: Readonly<Record<Drafted, readonly string[]>> = {
  relationship: ['homeCity', 'partnerCity'],
  goal: ['relationship'],
  event: ['relationships'],
};

const PUBLISHED = { publishedAt: { $notNull: true } };

/** The condition for the rows of a type with drafts that somebody may see. */
export const visible = (languages: Languages): Values => {
  if (languages === 'all') return {};
  return languages.length === 0 ? PUBLISHED : { $or: [PUBLISHED, { locale: { $in: languages } }] };
};

const drafted = (strapi: Core.Strapi, type: Drafted, drafts: Drafts): Promise<Found> => {
  const links = LINKS[type];
  return read(strapi, type, {
    where: visible(drafts[type]),
    select: ['locale', 'publishedAt', ...SHOWN_FIELDS[type].filter((name) => !links.includes(name))],
    links,
    newestFirst: true,
  });
};

const CITY = ['locale', 'name', 'countryCode', 'countryName', 'latitude', 'longitude', 'isHome'];

/** Nothing of an entry that stays inside the office. */
const DECISION = [
  'key',
  'relationshipDocumentId',
  'sequence',
  'classification',
  'result',
  'body',
  'identifier',
  'decidedOn',
  'effectiveOn',
  'corrects',
];

const programHome = async (strapi: Core.Strapi): Promise<string | null> => {
  const program = await tableOf(strapi, uidOf('program')).findOne({
    where: {},
    populate: { homeCity: { select: ['documentId'] } },
  });
  return linkedId(program?.homeCity);
};

const rowsOf = ({ rows }: Found): Row[] => rows.map(toRow);

/** Who reads the page: in which language, and of which types the drafts as well. */
export interface OverviewReader {
  locale: string;
  drafts: Drafts;
}

/**
 * Everything that the page “Sister Cities” shows: all relationships with their cities, decisions, events and goals. The
 * number of statements is the same however many there are.
 */
export const loadOverview = async (
  strapi: Core.Strapi,
  clock: Clock,
  { locale, drafts }: OverviewReader,
): Promise<Overview> => {
  const [today, locales, home, relationships, goals, events, decisions, cities] = await Promise.all([
    programDay(strapi, clock),
    localesFor(strapi, locale),
    programHome(strapi),
    drafted(strapi, 'relationship', drafts),
    drafted(strapi, 'goal', drafts),
    drafted(strapi, 'event', drafts),
    read(strapi, 'decision', { select: DECISION, newestFirst: true }),
    read(strapi, 'city', { select: CITY }),
  ]);
  return overviewOf(
    {
      relationships: rowsOf(relationships),
      goals: rowsOf(goals),
      events: rowsOf(events),
      cities: rowsOf(cities),
      decisions: decisions.rows.reverse(),
      programHome: home,
      isCut: [relationships, goals, events, decisions, cities].some(({ isCut }) => isCut),
    },
    { today, locales },
  );
};
