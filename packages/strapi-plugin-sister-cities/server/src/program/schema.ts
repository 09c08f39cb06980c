import { choices, inGroup, integer, list, longText, relation, text } from '../model/attributes';
import type { ContentTypeDefinition } from '../model/types';

/** The international-relations program of the home city: one record per instance (P01, P15, P30, S08 to S16). */
export const program: ContentTypeDefinition = {
  name: 'program',
  kind: 'singleType',
  plural: 'programs',
  displayName: 'Program',
  description: 'The international-relations program of the home city.',
  draftAndPublish: false,
  audience: 'public',
  mainField: 'name',
  listColumns: ['name', 'office'],
  importSection: 'program',
  attributes: {
    ...inGroup('The program', {
      name: text({
        label: 'Name',
        help: 'Such as International Relations.',
        placeholder: 'International Relations',
        required: true,
        localized: true,
      }),
      office: text({
        label: 'Office',
        help: 'The office the program belongs to.',
        placeholder: 'Office of Government Relations',
        localized: true,
      }),
      homeCity: relation('oneToOne', 'city', {
        label: 'Home city',
        help: 'The city that runs the program. Its time zone decides which day it is.',
      }),
      introduction: longText({ label: 'Introduction', help: 'What visitors read first.', localized: true }),
    }),
    ...inGroup('For the public', {
      contactPoints: list('contactPoints', {
        label: 'Public contacts',
        help: 'Who answers the public. Change a person here once; every page shows it.',
        localized: true,
      }),
      links: list('links', { label: 'Links', help: 'Where to read more.', localized: true }),
      calls: choices('publicCall', {
        label: 'Calls to residents',
        help: 'What residents are invited to do.',
      }),
    }),
    ...inGroup('What it stands for', {
      statements: list('statements', {
        label: 'Statements',
        help: 'What the program says about itself.',
        localized: true,
      }),
      reasons: choices('reason', { label: 'Reasons', help: 'Reasons behind the creation of partnerships.' }),
      opportunityAreas: choices('opportunityArea', {
        label: 'Opportunity areas',
        help: 'What the exchange of resources provides opportunities for.',
      }),
      engagementCauses: choices('engagementCause', {
        label: 'Causes of changing engagement',
        help: 'Why connectivity rises and falls.',
      }),
      goalAreas: choices('goalArea', { label: 'Goal areas', help: 'The fields the program works in.' }),
    }),
    ...inGroup('For the record', {
      statedSisterCityCount: integer({
        label: 'Sister cities, as your texts say',
        help: 'The number your published texts state. A difference to the records is shown as a warning.',
        min: 0,
      }),
      statedFriendshipCityCount: integer({
        label: 'Friendship cities, as your texts say',
        help: 'The number your published texts state. A difference to the records is shown as a warning.',
        min: 0,
      }),
      source: text({ label: 'Source', help: 'Where these facts are written down.' }),
    }),
  },
};
