import { anniversaryLabel } from '../../computed/anniversary-label';
import { nextAnniversary, nextMilestone } from '../../computed/anniversary';
import type { Anniversary, AnniversaryQuestion } from '../../computed/anniversary';
import { yearsSince } from '../../computed/years-since';
import type { Row } from '../../documents/rows';
import { textOf } from '../../strapi/table';

import { asOf } from './as-of';
import type { Fields } from './parts';
import { rowOf } from './source';

const question = (row: Row, day: string): AnniversaryQuestion => ({
  establishedOn: textOf(row, 'establishedOn'),
  standing: textOf(row, 'standing'),
  asOf: day,
});

const labelled = (anniversary: Anniversary | null, { locale }: Row): object | null =>
  anniversary && { ...anniversary, label: anniversaryLabel(anniversary.number, locale ?? 'en') };

/** How old a relationship is, and what there is to celebrate (P17, P32). */
export const anniversaryFields: Fields = (t, { dayAsked }) => {
  t.field('yearsSince', {
    type: 'SisterCitiesYearsSince',
    description: 'How old the relationship is; null without a date, and before it.',
    args: asOf,
    resolve: async (parent, args, context, info) =>
      yearsSince(textOf(rowOf(parent, context, info), 'establishedOn'), await dayAsked(args, context)),
  });
  t.field('nextAnniversary', {
    type: 'SisterCitiesAnniversary',
    description: 'The next anniversary, or the one of that day; none without a date or once it is over.',
    args: asOf,
    resolve: async (parent, args, context, info) => {
      const row = rowOf(parent, context, info);
      return labelled(nextAnniversary(question(row, await dayAsked(args, context))), row);
    },
  });
  t.field('nextMilestone', {
    type: 'SisterCitiesAnniversary',
    description: 'The next anniversary that cities celebrate, such as the 40th or the 50th.',
    args: asOf,
    resolve: async (parent, args, context, info) => {
      const row = rowOf(parent, context, info);
      return labelled(nextMilestone(question(row, await dayAsked(args, context))), row);
    },
  });
};
