import { choice, date, inGroup, longText, relation, text } from '../model/attributes';
import type { ContentTypeDefinition } from '../model/types';
import { sentIn } from '../submissions/attributes';

/** An idea that a resident sent in (S16). Only its summary is meant for others, and only through a goal. */
export const residentIdea: ContentTypeDefinition = {
  name: 'resident-idea',
  kind: 'collectionType',
  plural: 'resident-ideas',
  displayName: 'Resident idea',
  description: 'An idea that a resident sent in, and what becomes of it. Never public.',
  draftAndPublish: false,
  audience: 'staff',
  mainField: 'title',
  listColumns: ['title', 'state', 'receipt', 'area', 'relationship', 'receivedAt'],
  attributes: {
    ...inGroup('The idea', {
      title: text({ label: 'Title', help: 'The idea in a few words.', required: true }),
      text: longText({ label: 'Idea', help: 'In the words of the resident.', required: true }),
      area: choice('opportunityArea', { label: 'Area', help: 'The opportunity it belongs to.' }),
      relationship: relation('manyToOne', 'relationship', {
        label: 'Relationship',
        help: 'The partner it is about, if it is about one.',
      }),
      goal: relation('manyToOne', 'goal', {
        label: 'Goal it is about',
        help: 'The stated goal it is about, if it is about one.',
      }),
      receivedOn: date({ label: 'Received', help: 'The day on which it came in.' }),
    }),
    ...inGroup('Who sent it', {
      submitterName: text({ label: 'Name', help: 'If the resident gave it.' }),
      submitterEmail: text({ label: 'E-mail', help: 'If the resident wants an answer.', format: 'email' }),
      consentOn: date({
        label: 'Consent given',
        help: 'The day on which the person agreed that the office keeps this.',
      }),
      retainUntil: date({
        label: 'Keep the person until',
        help: 'The day after which name, e-mail and receipt are deleted and the idea stays. Left empty, as long after consent as the policy says for volunteers, three years if it says nothing.',
        indexed: true,
      }),
    }),
    ...inGroup('What becomes of it', {
      state: choice('ideaState', {
        label: 'State',
        help: 'How far it has got.',
        required: true,
        default: 'received',
        indexed: true,
      }),
      publicSummary: longText({
        label: 'Summary for others',
        help: 'The idea without the person, for a council paper or a page.',
        maxLength: 1000,
      }),
      linkedGoal: relation('manyToOne', 'goal', {
        label: 'Goal',
        help: 'The goal it became, if it was adopted.',
      }),
      privateNotes: longText({ label: 'Notes', help: 'For the office.' }),
    }),
    ...inGroup('How it came in', sentIn()),
  },
};
