import { distanceKm } from '../../computed/distance';

import type { Fields } from './parts';
import { located } from './readings';
import { namedBy, rowOf } from './source';

/** Where the partner is (S13). */
export const placeFields: Fields = (t, { strapi }) => {
  t.float('distanceKm', {
    description: 'How far the partner is from home, along the great circle, in kilometres.',
    resolve: async (parent, _, context, info) => {
      const row = rowOf(parent, context, info);
      const [home, partner] = await Promise.all([
        namedBy(strapi, row, 'relationship', 'homeCity'),
        namedBy(strapi, row, 'relationship', 'partnerCity'),
      ]);
      return distanceKm(home && located(home), partner && located(partner));
    },
  });
};
