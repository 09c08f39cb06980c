import {
  choice,
  choices,
  date,
  inGroup,
  integer,
  longText,
  mirrorOf,
  money,
  partialDate,
  relation,
  text,
} from '../model/attributes';
import type { ContentTypeDefinition } from '../model/types';

import { moneyInOneCurrency, onePerPeriod, periodInOrder, periodOver, periodsApart } from './rules';

/** What an association reports to the Director (P24, P25, P28). Never public. */
export const associationReport: ContentTypeDefinition = {
  name: 'association-report',
  kind: 'collectionType',
  plural: 'association-reports',
  displayName: 'Association report',
  description: 'A financial, activity or annual report of an association to the Director. Never public.',
  draftAndPublish: false,
  audience: 'staff',
  mainField: 'title',
  listColumns: ['title', 'association', 'periodEnd', 'dueOn', 'submittedOn', 'review'],
  ruleRelations: ['association'],
  mirrors: { associationDocumentId: 'association' },
  rules: [periodInOrder, periodOver, moneyInOneCurrency],
  uniqueKeys: [onePerPeriod],
  siblings: { through: 'association', rule: periodsApart },
  attributes: {
    ...inGroup('The report', {
      association: relation('manyToOne', 'association', {
        label: 'Association',
        help: 'The association that reports.',
        required: true,
      }),
      associationDocumentId: mirrorOf('association', {
        label: 'Association (document id)',
        help: 'Repeats the association, for the permissions of its contact.',
        indexed: true,
      }),
      title: text({
        label: 'Title',
        help: 'Left empty, it is made of the association and the period.',
        placeholder: 'Portland-Sapporo Sister City Association, 2025',
      }),
      kind: choice('reportKind', {
        label: 'Kind',
        help: 'What the report is about.',
        required: true,
        default: 'financial',
      }),
      ...partialDate('periodStart', {
        label: 'Period from',
        help: 'The first day, month or year it covers.',
        placeholder: '2025-01',
        required: true,
      }),
      ...partialDate('periodEnd', {
        label: 'Period to',
        help: 'The last day, month or year it covers.',
        placeholder: '2025-12',
        required: true,
      }),
    }),
    ...inGroup('Dates', {
      dueOn: date({ label: 'Due', help: 'The day by which it is to arrive.' }),
      submittedOn: date({ label: 'Submitted', help: 'The day on which it arrived. Empty: not yet.' }),
      receivedBy: text({
        label: 'Received by',
        help: 'Who received it, such as International Relations Director.',
      }),
    }),
    ...inGroup('Money', {
      ...money('endingBalance', {
        label: 'Balance at the end',
        help: 'In the bank at the end of the period, such as 10000.00 USD.',
      }),
      ...money('lowestBalance', {
        label: 'Lowest balance',
        help: 'The lowest balance within the period.',
      }),
      fundingSources: choices('fundingSource', {
        label: 'Where the income came from',
        help: 'Every source of income in the period.',
      }),
      ...money('incomeDonors', { label: 'Income from donors', help: 'Gifts of money in the period.' }),
      ...money('incomeGrants', { label: 'Income from grants', help: 'Grants received in the period.' }),
      ...money('incomeDues', { label: 'Income from dues', help: 'Dues of members in the period.' }),
      ...money('incomeEvents', { label: 'Income from events', help: 'What events brought in.' }),
      ...money('incomeCity', { label: 'Income from the city', help: 'What the city paid, if it did.' }),
      ...money('expenses', { label: 'Expenses', help: 'Everything spent in the period.' }),
    }),
    ...inGroup('Activity', {
      meetingsCount: integer({ label: 'Meetings', help: 'How many meetings it held.', min: 0, max: 10_000 }),
      eventsCount: integer({ label: 'Events', help: 'How many events it held.', min: 0, max: 10_000 }),
      volunteerHours: integer({
        label: 'Volunteer hours',
        help: 'Hours that volunteers gave.',
        min: 0,
        max: 10_000_000,
      }),
    }),
    ...inGroup('Review', {
      review: choice('reportReview', {
        label: 'Review',
        help: 'What the Director thinks of it.',
        required: true,
        default: 'pending',
        indexed: true,
      }),
      reviewNote: longText({ label: 'Note', help: 'What is to be changed or remembered.' }),
      recordsReference: text({
        label: 'Kept at',
        help: 'Where the papers are kept. Do not upload statements: files of the media library are never private.',
      }),
    }),
  },
};
