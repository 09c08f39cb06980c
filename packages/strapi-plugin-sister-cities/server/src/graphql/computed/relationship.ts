import type * as Nexus from 'nexus';

import { objectTypeName } from '../names';

import { anniversaryFields } from './anniversaries';
import { contactFields } from './contacts';
import { goalFields } from './goals';
import { historyFields } from './history';
import type { Making } from './making';
import { reads } from './parts';
import { placeFields } from './place';

const RELATIONSHIP = objectTypeName('relationship');

/** Who may read the computed fields of a relationship, as Strapi's GraphQL plugin takes it. */
export const relationshipAccess = {
  [`${RELATIONSHIP}.decisions`]: reads('decision'),
  [`${RELATIONSHIP}.yearsActive`]: reads('decision'),
  [`${RELATIONSHIP}.currentNotice`]: reads('decision'),
  [`${RELATIONSHIP}.activeGoals`]: reads('goal'),
  [`${RELATIONSHIP}.goalHistory`]: reads('goal'),
  [`${RELATIONSHIP}.lastEvent`]: reads('event'),
  [`${RELATIONSHIP}.nextEvent`]: reads('event'),
  [`${RELATIONSHIP}.lastContactOn`]: reads('event', 'letter', 'gift', 'decision'),
  [`${RELATIONSHIP}.distanceKm`]: reads('city'),
};

/** What is computed of a relationship; the rules are the pure functions of `server/src/computed/`. */
export const relationshipFields = ({ extendType }: typeof Nexus, making: Making): unknown =>
  extendType({
    type: RELATIONSHIP,
    definition: (t) => {
      for (const add of [historyFields, anniversaryFields, goalFields, contactFields, placeFields])
        add(t, making);
    },
  });
