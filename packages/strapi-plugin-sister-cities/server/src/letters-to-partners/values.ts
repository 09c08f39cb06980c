import { createHash } from 'node:crypto';

import { isRecord } from '../../../shared/is-record';
import type { PlaceholderValues } from '../../../shared/letter-template';
import { earliestDay, latestDay, parsePartialDate } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';
import type { Terminology } from '../../../shared/presentation';
import type { Day } from '../computed/calendar';
import { designationNoun } from '../computed/designation-noun';
import { languageOf } from '../computed/language';
import { yearsSince } from '../computed/years-since';
import type { Values } from '../model/types';
import { textIn } from '../strapi/table';

/** What is on file of a partner, as far as a letter can tell it. */
export interface PartnerOnFile {
  title: string;
  designation: string | null;
  establishedOn: PartialDate | null;
  city: Values;
  homeName: string | null;
}

/** In which language a letter is, the day on which it is written, and what the city calls its partners. */
export interface Writing {
  language: string;
  today: Day;
  terminology: Terminology;
}

/** A value of one line: nothing that comes out of the records makes a paragraph of its own. */
const line = (text: string | null | undefined): string | undefined => {
  const trimmed = (text ?? '').replace(/\s+/gu, ' ').trim();
  return trimmed === '' ? undefined : trimmed;
};

/** A country as the office writes it; else by the name that its code has in the language of the letter. */
export const countryOf = (city: Values, language: string): string | undefined => {
  const written = line(textIn(city, 'countryName'));
  const code = textIn(city, 'countryCode');
  if (written !== undefined || code === null) return written;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code);
};

const isInOffice = (mayor: Values, today: Day): boolean => {
  const [start, end] = [textIn(mayor, 'startDate'), textIn(mayor, 'endDate')];
  const hasBegun = start === null || (earliestDay(start) ?? today) <= today;
  return hasBegun && (end === null || (latestDay(end) ?? today) >= today);
};

const beginning = (mayor: Values): string => earliestDay(textIn(mayor, 'startDate') ?? '') ?? '';

/** Who heads a city on a day: of several, the one who came last. */
export const mayorOf = ({ mayors }: Values, today: Day): string | undefined => {
  const listed: unknown[] = Array.isArray(mayors) ? mayors : [];
  const inOffice = listed.filter(isRecord).filter((mayor) => isInOffice(mayor, today));
  const [last] = inOffice.reverse().sort((one, other) => beginning(other).localeCompare(beginning(one)));
  return line(last && textIn(last, 'name'));
};

/** A date as exactly as it is known, in the words of the letter. */
export const dateIn = (date: PartialDate, language: string): string | undefined => {
  const [parts, day] = [parsePartialDate(date), earliestDay(date)];
  if (!parts || day === undefined) return undefined;
  return new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts.month === undefined ? {} : { month: 'long' }),
    ...(parts.day === undefined ? {} : { day: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`));
};

const designationIn = (designation: string | null, { language, terminology }: Writing): string | undefined =>
  designation === 'sister_city' || designation === 'friendship_city'
    ? designationNoun(terminology, designation, languageOf(language))
    : undefined;

const yearsIn = (establishedOn: PartialDate | null, { language, today }: Writing): string | undefined => {
  const since = yearsSince(establishedOn, today);
  return since ? new Intl.NumberFormat(language).format(since.years) : undefined;
};

/** What stands for each placeholder in the letter to one partner. What is not on file is left out. */
export const valuesOf = (
  { title, designation, establishedOn, city, homeName }: PartnerOnFile,
  writing: Writing,
): PlaceholderValues => {
  const { language, today } = writing;
  const values: Record<string, string | undefined> = {
    city: line(textIn(city, 'name')),
    country: countryOf(city, language),
    mayor: mayorOf(city, today),
    home: line(homeName),
    relationship: line(title),
    designation: designationIn(designation, writing),
    since: establishedOn === null ? undefined : dateIn(establishedOn, language),
    years: yearsIn(establishedOn, writing),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );
};

/** Tells whether what a letter can tell is still what somebody has seen. */
export const versionOf = (known: unknown): string =>
  createHash('sha256').update(JSON.stringify(known)).digest('base64url').slice(0, 16);
