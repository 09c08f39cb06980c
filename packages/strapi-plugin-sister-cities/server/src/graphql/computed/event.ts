import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';

import { endInstant, startInstant } from '../../computed/event-instants';
import { programZone } from '../../program/today';
import { objectTypeName } from '../names';

import { oncePerRequest } from './per-request';
import { rowOf } from './source';

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
