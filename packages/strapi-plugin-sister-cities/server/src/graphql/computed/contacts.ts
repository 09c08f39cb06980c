import { lastEvent, nextEvent } from '../../computed/events';
import { lastContactOn } from '../../computed/last-contact';
import { presentationNow } from '../../presentation/store';
import { textOf } from '../../strapi/table';
import { objectTypeName } from '../names';
import { PARTIAL_DATE } from '../scalars';

import { asOf } from './as-of';
import { entriesOf } from './history';
import type { Fields } from './parts';
import { dated } from './readings';
import { linkedTo, rowOf } from './source';

/** When the two cities met last, and when they will next (S06). */
export const contactFields: Fields = (t, { strapi, dayAsked }) => {
  t.field('lastEvent', {
    type: objectTypeName('event'),
    description: 'The event that was over last.',
    args: asOf,
    resolve: async (parent, args, context, info) => {
      const events = await linkedTo(strapi, rowOf(parent, context, info), 'event', 'relationships');
      return lastEvent(events.map(dated), await dayAsked(args, context))?.row ?? null;
    },
  });
  t.field('nextEvent', {
    type: objectTypeName('event'),
    description: 'The event that goes on, or the one that begins first.',
    args: asOf,
    resolve: async (parent, args, context, info) => {
      const events = await linkedTo(strapi, rowOf(parent, context, info), 'event', 'relationships');
      return nextEvent(events.map(dated), await dayAsked(args, context))?.row ?? null;
    },
  });
  t.field('lastContactOn', {
    type: PARTIAL_DATE,
    description:
      'The latest date on file of an event, letter, gift or decision, as exactly as it is known; null when nothing is on file.',
    args: asOf,
    resolve: async (parent, args, context, info) => {
      const row = rowOf(parent, context, info);
      const [events, letters, gifts, decisions] = await Promise.all([
        linkedTo(strapi, row, 'event', 'relationships'),
        linkedTo(strapi, row, 'letter', 'relationships'),
        // A date that readers may not see must not come back as that of the last contact.
        presentationNow(strapi).then(({ visibility }) =>
          visibility.gifts ? linkedTo(strapi, row, 'gift', 'relationship') : [],
        ),
        entriesOf(strapi, row),
      ]);
      const contacts = {
        events: events.map(dated),
        letters: letters.map((each) => ({
          dateSent: textOf(each, 'dateSent'),
          dateReceived: textOf(each, 'dateReceived'),
        })),
        gifts: gifts.map((each) => ({ givenOn: textOf(each, 'givenOn') })),
        decisions: decisions.map((each) => ({ decidedOn: textOf(each, 'decidedOn') })),
      };
      return lastContactOn(contacts, await dayAsked(args, context));
    },
  });
};
