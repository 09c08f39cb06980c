import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../../shared/is-record';
import type { Clock } from '../../clock';
import { programDay } from '../../program/today';

import { oncePerRequest } from './per-request';

/** The argument of every field that depends on the day. */
export const asOf = { asOf: 'Date' } as const;

/** The day that a computed field is asked for: `asOf`, or the day it is for the program. */
export type DayAsked = (args: unknown, context: unknown) => Promise<string>;

export const dayAskedOf = (strapi: Core.Strapi, clock: Clock): DayAsked => {
  const today = oncePerRequest(() => programDay(strapi, clock));
  return (args, context) => {
    const day = isRecord(args) ? args.asOf : undefined;
    if (day instanceof Date) return Promise.resolve(day.toISOString().slice(0, 10));
    return typeof day === 'string' ? Promise.resolve(day) : today(context);
  };
};
