import {
  choice,
  documentIdOf,
  file,
  inGroup,
  integer,
  json,
  longText,
  partialDate,
  slug,
  text,
} from '../model/attributes';
import type { ContentTypeDefinition } from '../model/types';

import { onePerPlace, voteHasItsDecision } from './rules';

/**
 * One entry of the history of a relationship: who decided what, when and with which result (Popolo `Motion` and
 * `VoteEvent`; P20, P29). It names its relationship by document id and not by a relation: a type without drafts would
 * link to draft rows, and links of published rows are made anew with every publication. History must not move.
 */
export const decision: ContentTypeDefinition = {
  name: 'decision',
  kind: 'collectionType',
  plural: 'decisions',
  displayName: 'Decision',
  description:
    'One entry of the history of a relationship: who decided what, when and with which result. Entries are added and never changed; a mistake is mended by an entry that corrects it.',
  draftAndPublish: false,
  audience: 'public',
  appendOnly: true,
  mainField: 'key',
  listColumns: ['key', 'classification', 'decidedOn', 'result', 'body'],
  naturalKey: 'key',
  importSection: 'decisions',
  rules: [voteHasItsDecision],
  uniqueKeys: [onePerPlace],
  attributes: {
    ...inGroup('What was decided', {
      key: slug({
        label: 'Key',
        help: 'A stable name for imports and links, such as portland-lviv-2.',
        required: true,
      }),
      relationshipDocumentId: documentIdOf('relationship', {
        label: 'Relationship',
        help: 'The document id of the relationship whose history it belongs to.',
        required: true,
        indexed: true,
      }),
      sequence: integer({
        label: 'Number',
        help: 'Its place in the history of the relationship, counted from 1.',
        required: true,
        alwaysSet: true,
        min: 1,
      }),
      classification: choice('decisionClassification', {
        label: 'Decision',
        help: 'What was decided.',
        required: true,
        indexed: true,
      }),
      fromDesignation: choice('designation', {
        label: 'Designation before',
        help: 'The designation before this entry, if there was one.',
      }),
      fromStanding: choice('standing', {
        label: 'Standing before',
        help: 'The standing before this entry; empty on the first one.',
      }),
      toDesignation: choice('designation', {
        label: 'Designation after',
        help: 'The designation after this entry, if there is one.',
      }),
      toStanding: choice('standing', {
        label: 'Standing after',
        help: 'The standing after this entry; the same as before where nothing changed, as after a failed vote.',
        required: true,
        alwaysSet: true,
      }),
    }),
    ...inGroup('Who decided, and how', {
      body: text({ label: 'Decided by', help: 'The body or person, such as Portland City Council.' }),
      identifier: text({
        label: 'Number of the decision',
        help: 'Number of the resolution or ordinance, as the clerk cites it.',
      }),
      ...partialDate('decidedOn', {
        label: 'Decided on',
        help: 'As exactly as it is known.',
        notInFuture: true,
        indexed: true,
      }),
      ...partialDate('effectiveOn', {
        label: 'In force from',
        help: 'If it is not the day of the decision.',
      }),
      result: choice('decisionResult', { label: 'Result', help: 'How the vote ended.' }),
      votesYes: integer({ label: 'Votes for', help: 'Number of votes for.', min: 0 }),
      votesNo: integer({ label: 'Votes against', help: 'Number of votes against.', min: 0 }),
      votesAbstain: integer({ label: 'Abstentions', help: 'Number of abstentions.', min: 0 }),
      votesAbsent: integer({ label: 'Absent', help: 'Number of members who were absent.', min: 0 }),
      motionText: longText({ label: 'Motion', help: 'What was voted on, in its own words.' }),
      reason: longText({ label: 'Reason', help: 'Why, in words for the public.' }),
      sourceUrl: text({
        label: 'Address of the decision',
        help: 'Where it can be read, with https://.',
        format: 'url',
      }),
      document: file({ label: 'Document', help: 'The decision as a file, which everyone may read.' }),
      corrects: text({
        label: 'Corrects',
        help: 'The key of the earlier entry that this one corrects.',
        format: 'slug',
      }),
      source: text({ label: 'Source', help: 'Where the decision is written down.' }),
    }),
    ...inGroup('Kept inside the admin panel', {
      actor: text({
        label: 'Entered by',
        help: 'Who made the entry. Kept inside the admin panel.',
        private: true,
      }),
      overrideJustification: longText({
        label: 'Justification of an override',
        help: 'Why the rules were set aside. Kept inside the admin panel.',
        private: true,
      }),
      datesAfter: json({
        label: 'Dates after',
        help: 'Since when it stood so after this entry. Kept inside the admin panel.',
        private: true,
      }),
      policyValues: json({
        label: 'Rules at that time',
        help: 'The rules the decision was made under. Kept inside the admin panel.',
        private: true,
      }),
      checks: json({
        label: 'Checks at that time',
        help: 'What the rules asked for and what was on file. Kept inside the admin panel.',
        private: true,
      }),
    }),
  },
};
