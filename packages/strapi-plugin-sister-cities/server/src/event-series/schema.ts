import { choice, inGroup, list, longText, slug, text, texts } from '../model/attributes';
import type { ContentTypeDefinition } from '../model/types';

/** An event that comes back, such as a yearly gala (schema.org `EventSeries`; P38 to P45). */
export const eventSeries: ContentTypeDefinition = {
  name: 'event-series',
  kind: 'collectionType',
  plural: 'event-series-list',
  displayName: 'Event series',
  description: 'An event that comes back, such as a yearly gala: its hosts, purpose and beneficiaries.',
  draftAndPublish: false,
  audience: 'public',
  mainField: 'name',
  listColumns: ['name', 'kind', 'repeatFrequency'],
  naturalKey: 'slug',
  importSection: 'eventSeries',
  attributes: {
    ...inGroup('The series', {
      name: text({
        label: 'Name',
        help: 'What the series is called.',
        placeholder: 'Celebrate Trade',
        required: true,
        localized: true,
        indexed: true,
      }),
      slug: slug({ label: 'Slug', help: 'The name in web addresses.', targetField: 'name', required: true }),
      kind: choice('eventKind', { label: 'Kind', help: 'What kind of event it is.', required: true }),
      repeatFrequency: text({
        label: 'Comes back every',
        help: 'ISO 8601 duration: P1Y is every year.',
        placeholder: 'P1Y',
        format: 'duration',
        maxLength: 20,
      }),
      superEvent: text({
        label: 'Within',
        help: 'The larger event, such as World Trade Week.',
        placeholder: 'World Trade Week',
        localized: true,
      }),
      organizers: texts({ label: 'Hosts', help: 'Everyone who hosts the series, as they are called.' }),
    }),
    ...inGroup('What it is for', {
      purpose: longText({ label: 'Purpose', help: 'What the series is for.', localized: true }),
      rationale: longText({ label: 'Rationale', help: 'Why it matters.', localized: true }),
      recognizes: texts({ label: 'Recognizes', help: 'Whom it honours, such as companies.' }),
      beneficiaries: texts({ label: 'Beneficiaries', help: 'Whom the money it raises goes to.' }),
      fundPurpose: longText({ label: 'Use of the funds', help: 'What the money is for.', localized: true }),
    }),
    ...inGroup('For the record', {
      links: list('links', { label: 'Links', help: 'Where to read more.' }),
      source: text({ label: 'Source', help: 'Where these facts are written down.' }),
    }),
  },
};
