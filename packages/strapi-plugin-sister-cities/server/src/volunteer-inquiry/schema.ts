import { choice, date, inGroup, longText, relation, text, texts } from '../model/attributes';
import type { ContentTypeDefinition } from '../model/types';
import { sentIn } from '../submissions/attributes';

/** A resident who wants to volunteer for an association (P01). Never public; purged after its period. */
export const volunteerInquiry: ContentTypeDefinition = {
  name: 'volunteer-inquiry',
  kind: 'collectionType',
  plural: 'volunteer-inquiries',
  displayName: 'Volunteer inquiry',
  description: 'A resident who wants to volunteer for an association. Never public.',
  draftAndPublish: false,
  audience: 'staff',
  mainField: 'name',
  listColumns: ['name', 'state', 'receipt', 'associations', 'receivedAt', 'retainUntil'],
  attributes: {
    ...inGroup('The person', {
      name: text({ label: 'Name', help: 'As the person writes it.', required: true }),
      email: text({ label: 'E-mail', help: 'Where to answer.', format: 'email', required: true }),
      telephone: text({ label: 'Telephone', help: 'If the person prefers a call.', format: 'telephone' }),
      languages: texts({
        label: 'Languages',
        help: 'BCP 47 tags of the languages the person speaks.',
        format: 'language',
      }),
      sector: choice('sectorOfSociety', {
        label: 'Sector',
        help: 'The part of society the person comes from.',
      }),
    }),
    ...inGroup('The wish', {
      interests: longText({ label: 'Interests', help: 'What the person would like to do.' }),
      associations: relation('manyToMany', 'association', {
        label: 'Associations',
        help: 'Whom the inquiry is for. Empty: not decided yet.',
      }),
    }),
    ...inGroup('What becomes of it', {
      state: choice('inquiryState', {
        label: 'State',
        help: 'How far it has got.',
        required: true,
        default: 'received',
        indexed: true,
      }),
      consentOn: date({
        label: 'Consent given',
        help: 'The day on which the person agreed that the office keeps this.',
        required: true,
      }),
      retainUntil: date({
        label: 'Keep until',
        help: 'The day after which it is deleted. Left empty, as long after consent as the policy says, three years if it says nothing.',
        alwaysSet: true,
        indexed: true,
      }),
      privateNotes: longText({ label: 'Notes', help: 'For the office.' }),
    }),
    ...inGroup('How it came in', sentIn()),
  },
};
