import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';

import { instantOf } from '../../computed/instant';
import type { Row } from '../../documents/rows';
import { programZone } from '../../program/today';
import { textOf } from '../../strapi/table';
import { objectTypeName } from '../names';

import { oncePerRequest } from './per-request';
import { rowOf } from './source';

/** The instants of an event, which calendars need: its local times in its own zone, or in the program's. */
export const eventFields = ({ extendType }: typeof Nexus, strapi: Core.Strapi): unknown => {
  const zone = oncePerRequest(() => programZone(strapi));
  const instant = async (row: Row, day: string, time: string, context: unknown): Promise<string | null> => {
    const own = textOf(row, 'timeZone');
    return instantOf(day, textOf(row, time), own === '' ? await zone(context) : own);
  };
  return extendType({
    type: objectTypeName('event'),
    definition: (t) => {
      t.field('startsAt', {
        type: 'DateTime',
        description: 'The instant it starts; null while its day or its time is not known.',
        resolve: (parent, _, context, info) => {
          const row = rowOf(parent, context, info);
          return instant(row, textOf(row, 'startsOn'), 'startTime', context);
        },
      });
      t.field('endsAt', {
        type: 'DateTime',
        description: 'The instant it ends; null while its day or its time is not known.',
        resolve: (parent, _, context, info) => {
          const row = rowOf(parent, context, info);
          const end = textOf(row, 'endsOn');
          return instant(row, end === '' ? textOf(row, 'startsOn') : end, 'endTime', context);
        },
      });
    },
  });
};
