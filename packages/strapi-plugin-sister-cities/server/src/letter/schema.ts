import { choice, files, partialDate, relation, richText, slug, text } from '../model/attributes';
import type { ContentTypeDefinition } from '../model/types';

/** A letter between the city and its partners (P14). */
export const letter: ContentTypeDefinition = {
  name: 'letter',
  kind: 'collectionType',
  plural: 'letters',
  displayName: 'Letter',
  description: 'A letter the city sent to partners or received from them.',
  draftAndPublish: true,
  mainField: 'title',
  listColumns: ['title', 'direction', 'subject', 'topic', 'dateSent'],
  naturalKey: 'slug',
  publishedThrough: 'relationships',
  attributes: {
    title: text({ label: 'Title', help: 'What the archive calls the letter.', required: true }),
    slug: slug({ label: 'Slug', help: 'The name in web addresses.', targetField: 'title', required: true }),
    direction: choice('letterDirection', { label: 'Direction', help: 'Sent or received.', required: true }),
    subject: choice('letterSubject', {
      label: 'Subject',
      help: 'What kind of letter it is.',
      required: true,
    }),
    topic: text({ label: 'Topic', help: 'What links letters of one occasion, such as COVID-19.' }),
    ...partialDate('dateSent', {
      label: 'Sent',
      help: 'As exactly as it is known.',
      placeholder: '2020',
      notInFuture: true,
    }),
    ...partialDate('dateReceived', {
      label: 'Received',
      help: 'As exactly as it is known.',
      notInFuture: true,
    }),
    senderName: text({ label: 'Sender', help: 'Person or body, such as Portland City Council.' }),
    senderTitle: text({ label: 'Title of the sender', help: 'Such as Mayor.' }),
    recipients: relation('manyToMany', 'city', {
      label: 'Recipient cities',
      help: 'The cities it was sent to.',
    }),
    recipientsText: text({ label: 'Recipients in words', help: 'If the cities are not named one by one.' }),
    relationships: relation('manyToMany', 'relationship', {
      label: 'Relationships',
      help: 'The relationships it concerns.',
      inversedBy: 'letters',
    }),
    referenceNumber: text({ label: 'Reference number', help: "The clerk's number, if it has one." }),
    inLanguage: text({
      label: 'Language',
      help: 'BCP 47, such as en or ja.',
      format: 'language',
      maxLength: 35,
    }),
    body: richText({ label: 'Text', help: 'The words of the letter, if they are at hand.' }),
    documents: files({ label: 'Documents', help: 'The letter as a file.' }),
    source: text({ label: 'Source', help: 'Where the letter is mentioned or kept.' }),
  },
};
