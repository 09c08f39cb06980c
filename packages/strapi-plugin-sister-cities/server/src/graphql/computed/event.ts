import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';

import { instantOf } from '../../computed/instant';
import type { Values } from '../../model/types';
import { programZone } from '../../program/today';
import { textOf } from '../../strapi/table';
import { objectTypeName } from '../names';

import { oncePerRequest } from './per-request';
import { rowOf } from './source';

const instant = (event: Values, day: string, time: string, programZone: string): string | null => {
  const own = textOf(event, 'timeZone');
  return instantOf(day, textOf(event, time), own === '' ? programZone : own);
};

export const startInstant = (event: Values, programZone: string): string | null =>
  instant(event, textOf(event, 'startsOn'), 'startTime', programZone);

export const endInstant = (event: Values, programZone: string): string | null => {
  const end = textOf(event, 'endsOn');
  return instant(event, end === '' ? textOf(event, 'startsOn') : end, 'endTime', programZone);
};

/** The instants of an event, which calendars need: its local times in its own zone, or in the program's. */
export const eventFields = ({ extendType }: typeof Nexus, strapi: Core.Strapi): unknown => {
  const zone = oncePerRequest(() => programZone(strapi));
  return extendType({
    type: objectTypeName('event'),
    definition: (t) => {
      t.field('startsAt', {
        type: 'DateTime',
        description: 'The instant it starts; null while its day or its time is not known.',
        resolve: async (parent, _, context, info) =>
          startInstant(rowOf(parent, context, info), await zone(context)),
      });
      t.field('endsAt', {
        type: 'DateTime',
        description: 'The instant it ends; null while its day or its time is not known.',
        resolve: async (parent, _, context, info) =>
          endInstant(rowOf(parent, context, info), await zone(context)),
      });
    },
  });
};
