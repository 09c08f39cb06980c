import { anniversaryLabel } from '../../computed/anniversary-label';
import { beginningOf, nextAnniversary, nextMilestone } from '../../computed/anniversary';
import type { Anniversary, AnniversaryQuestion } from '../../computed/anniversary';
import { celebrationOf } from '../../computed/celebration';
import type { Celebration } from '../../computed/celebration';
import { yearsSince } from '../../computed/years-since';
import type { Row } from '../../documents/rows';
import type { Values } from '../../model/types';
import { textOf } from '../../strapi/table';

import { asOf } from './as-of';
import type { Fields } from './parts';
import { rowOf } from './source';

export const anniversaryQuestion = (
  row: Values,
  day: string,
  { basis }: Celebration,
): AnniversaryQuestion => ({
  establishedOn: beginningOf(
    { establishedOn: textOf(row, 'establishedOn'), designatedOn: textOf(row, 'designatedOn') },
    basis,
  ),
  standing: textOf(row, 'standing'),
  asOf: day,
});

export const labelled = (anniversary: Anniversary, locale: string | null): object => ({
  ...anniversary,
  label: anniversaryLabel(anniversary.number, locale ?? 'en'),
});

const labelledOrNull = (anniversary: Anniversary | null, { locale }: Row): object | null =>
  anniversary && labelled(anniversary, locale);

/** How old a relationship is, and what there is to celebrate (P17, P32). */
export const anniversaryFields: Fields = (t, { dayAsked, policyOf }) => {
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
      const celebration = celebrationOf(await policyOf(context));
      return labelledOrNull(
        nextAnniversary(anniversaryQuestion(row, await dayAsked(args, context), celebration)),
        row,
      );
    },
  });
  t.field('nextMilestone', {
    type: 'SisterCitiesAnniversary',
    description: 'The next anniversary that the city celebrates, such as the 40th or the 50th.',
    args: asOf,
    resolve: async (parent, args, context, info) => {
      const row = rowOf(parent, context, info);
      const celebration = celebrationOf(await policyOf(context));
      const asked = anniversaryQuestion(row, await dayAsked(args, context), celebration);
      return labelledOrNull(nextMilestone(asked, celebration.milestones), row);
    },
  });
};
