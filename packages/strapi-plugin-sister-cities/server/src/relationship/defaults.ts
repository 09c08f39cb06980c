import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import { entryOf } from '../lifecycle/entry';
import type { Values } from '../model/types';
import { referenceFrom } from '../strapi/reference';
import { tableOf } from '../strapi/table';

const nameOf = async (strapi: Core.Strapi, value: unknown): Promise<string | undefined> => {
  const where = referenceFrom(value);
  if (!where) return undefined;
  const found = await tableOf(strapi, uidOf('city')).findOne({ where, select: ['name'] });
  return typeof found?.name === 'string' ? found.name : undefined;
};

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' }),
);

/** A slug in plain letters: `São Paulo – Łódź` becomes `sao-paulo-lodz`. */
export const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** A new relationship without designation and standing is a proposal. */
const withEntryState = (data: Values): Values => {
  const { transition, state } = entryOf(data);
  return transition === 'propose' ? { ...data, ...state } : data;
};

/** What the server fills in of a new relationship: where it stands, its title and its slug. */
export const entryDefaults = async (strapi: Core.Strapi, data: Values, action: string): Promise<Values> =>
  action === 'create' ? withDefaults(strapi, withEntryState(data)) : data;

/** Fills the title and the slug of a new relationship from its two cities where the editor left them empty. */
export const withDefaults = async (strapi: Core.Strapi, data: Values): Promise<Values> => {
  if (!isBlank(data.title) && !isBlank(data.slug)) return data;
  const [home, partner] = await Promise.all([
    nameOf(strapi, data.homeCity),
    nameOf(strapi, data.partnerCity),
  ]);
  if (home === undefined || partner === undefined) return data;
  const title = isBlank(data.title) ? `${home} – ${partner}` : data.title;
  const made = slugify(`${home}-${partner}`);
  return { ...data, title, ...(isBlank(data.slug) && made !== '' ? { slug: made } : {}) };
};
