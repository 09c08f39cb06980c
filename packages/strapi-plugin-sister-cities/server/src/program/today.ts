import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import type { Clock } from '../clock';
import { dayIn } from '../computed/local-day';
import { tableOf } from '../strapi/table';

const zoneOf = (city: unknown): string | undefined =>
  isRecord(city) && typeof city.timeZone === 'string' && city.timeZone !== '' ? city.timeZone : undefined;

/** The IANA time zone of the program: its home city's, or UTC while nobody has said which city that is. */
export const programZone = async (strapi: Core.Strapi): Promise<string> => {
  const program = await tableOf(strapi, uidOf('program')).findOne({
    where: {},
    populate: { homeCity: true },
  });
  const ofProgram = zoneOf(program?.homeCity);
  if (ofProgram !== undefined) return ofProgram;
  const home = await tableOf(strapi, uidOf('city')).findOne({ where: { isHome: true } });
  return zoneOf(home) ?? 'UTC';
};

/** The day it is for the program, `YYYY-MM-DD`: what "today" means wherever nothing else is asked for. */
export const programDay = async (strapi: Core.Strapi, clock: Clock): Promise<string> =>
  dayIn(await programZone(strapi), clock());
