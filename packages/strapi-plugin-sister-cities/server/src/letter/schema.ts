import {
  choice,
  date,
  files,
  inGroup,
  partialDate,
  relation,
  richText,
  slug,
  text,
} from '../model/attributes';
import { notItself } from '../model/relations';
import { code } from '../model/found-by-name';
import type { ContentTypeDefinition } from '../model/types';

import { kept, onRequestWithoutText } from './rules';

/** A letter between the city and its partners (P14; schema.org `Message` and `DigitalDocument`). */
export const letter: ContentTypeDefinition = {
  name: 'letter',
  kind: 'collectionType',
  plural: 'letters',
  displayName: 'Letter',
  description: 'A letter the city sent to partners or received from them.',
  draftAndPublish: true,
  audience: 'public',
  mainField: 'title',
  listColumns: ['title', 'direction', 'subject', 'topic', 'dateSent'],
  naturalKey: 'slug',
  importSection: 'letters',
  publishedThrough: 'relationships',
  ruleRelations: ['translationOf', 'inReplyTo'],
  acyclic: ['translationOf', 'inReplyTo'],
  rules: [notItself('translationOf'), notItself('inReplyTo')],
  publicationRules: [kept, onRequestWithoutText],
  publicationMedia: ['documents'],
  attributes: {
    ...inGroup('The letter', {
      title: text({
        label: 'Title',
        help: 'What the archive calls the letter.',
        required: true,
        indexed: true,
      }),
      slug: slug({ label: 'Slug', help: 'The name in web addresses.', targetField: 'title', required: true }),
      direction: choice('letterDirection', {
        label: 'Direction',
        help: 'Sent or received.',
        required: true,
        indexed: true,
      }),
      subject: choice('letterSubject', {
        label: 'Subject',
        help: 'What kind of letter it is.',
        required: true,
        indexed: true,
      }),
      topic: text({
        label: 'Topic',
        help: 'What links letters of one occasion, such as COVID-19.',
        placeholder: 'COVID-19',
        indexed: true,
      }),
      ...partialDate('dateSent', {
        label: 'Sent',
        help: 'As exactly as it is known.',
        placeholder: '2020',
        notInFuture: true,
        indexed: true,
      }),
      ...partialDate('dateReceived', {
        label: 'Received',
        help: 'As exactly as it is known.',
        notInFuture: true,
      }),
    }),
    ...inGroup('From whom to whom', {
      senderName: text({
        label: 'Sender',
        help: 'Person or body, such as Portland City Council.',
        placeholder: 'Portland City Council',
      }),
      senderTitle: text({ label: 'Title of the sender', help: 'Such as Mayor.' }),
      senderOrganization: text({
        label: 'Organization of the sender',
        help: 'The body a person writes for, if the sender is a person.',
      }),
      recipients: relation('manyToMany', 'city', {
        label: 'Recipient cities',
        help: 'The cities it was sent to.',
      }),
      recipientsText: text({
        label: 'Recipients in words',
        help: 'If the cities are not named one by one.',
      }),
      relationships: relation('manyToMany', 'relationship', {
        label: 'Relationships',
        help: 'The relationships it concerns.',
        inversedBy: 'letters',
      }),
    }),
    ...inGroup('Its words', {
      inLanguage: code('language', {
        label: 'Language',
        help: 'BCP 47, such as en or ja.',
        placeholder: 'en',
      }),
      body: richText({ label: 'Text', help: 'The words of the letter, if they are at hand.' }),
      documents: files({ label: 'Documents', help: 'The letter as a file, which everyone may read.' }),
      translationOf: relation('manyToOne', 'letter', {
        label: 'Translation of',
        help: 'The letter that this one says in another language.',
        inversedBy: 'translations',
      }),
      translations: relation('oneToMany', 'letter', {
        label: 'Translations',
        help: 'The same letter in other languages.',
        mappedBy: 'translationOf',
      }),
      inReplyTo: relation('manyToOne', 'letter', {
        label: 'In reply to',
        help: 'The letter that this one answers.',
        inversedBy: 'replies',
      }),
      replies: relation('oneToMany', 'letter', {
        label: 'Replies',
        help: 'The letters that answer this one.',
        mappedBy: 'inReplyTo',
      }),
    }),
    ...inGroup('Who may read it', {
      visibility: choice('letterVisibility', {
        label: 'Visible to',
        help: 'A letter on request is listed without its text; one for nobody cannot be published.',
        default: 'public',
        required: true,
      }),
      embargoUntil: date({
        label: 'Not before',
        help: 'The day from which it may be published.',
        private: true,
      }),
    }),
    ...inGroup('For the record', {
      referenceNumber: text({ label: 'Reference number', help: "The clerk's number, if it has one." }),
      retention: choice('retentionClass', {
        label: 'Retention',
        help: 'How long the clerk keeps it.',
      }),
      source: text({ label: 'Source', help: 'Where the letter is mentioned or kept.' }),
    }),
  },
};
