import {
  boolean,
  choice,
  images,
  inGroup,
  integer,
  list,
  longText,
  money,
  partialDate,
  relation,
  slug,
  text,
  texts,
} from '../model/attributes';
import { code, coordinate } from '../model/found-by-name';
import type { ContentTypeDefinition } from '../model/types';

import { endsAfterItStarts, rescheduledFromADate, venueHasBothCoordinates } from './rules';

/** Something that takes place within a relationship or the program (schema.org `Event`; P28, P31 to P45). */
export const event: ContentTypeDefinition = {
  name: 'event',
  kind: 'collectionType',
  plural: 'events',
  displayName: 'Event',
  description: 'A meeting, ceremony, visit or other event, of one or more relationships or of the program.',
  draftAndPublish: true,
  audience: 'public',
  mainField: 'name',
  listColumns: ['name', 'kind', 'startsOn', 'relationships', 'venueName'],
  naturalKey: 'slug',
  importSection: 'events',
  publishedThrough: 'relationships',
  rules: [endsAfterItStarts, rescheduledFromADate, venueHasBothCoordinates],
  attributes: {
    ...inGroup('The event', {
      name: text({
        label: 'Name',
        help: 'What the event is called.',
        placeholder: 'Peace Bell Rededication Ceremony',
        required: true,
        localized: true,
        indexed: true,
      }),
      slug: slug({ label: 'Slug', help: 'The name in web addresses.', targetField: 'name', required: true }),
      kind: choice('eventKind', {
        label: 'Kind',
        help: 'What kind of event it is.',
        required: true,
        indexed: true,
      }),
      theme: text({ label: 'Theme', help: 'What the event was about.', localized: true }),
      description: longText({ label: 'Description', help: 'What visitors read.', localized: true }),
    }),
    ...inGroup('When', {
      ...partialDate('startsOn', {
        label: 'Starts',
        help: 'The day, or as much as is known: 2019-06-06, 2019-06 or 2019.',
        placeholder: '2019-06-06',
        indexed: true,
      }),
      ...partialDate('endsOn', { label: 'Ends', help: 'The last day, if it is not the first.' }),
      startTime: text({
        label: 'Start time',
        help: 'Local time, such as 18:30.',
        placeholder: '18:30',
        format: 'time',
        maxLength: 5,
      }),
      endTime: text({
        label: 'End time',
        help: 'Local time, such as 21:00.',
        placeholder: '21:00',
        format: 'time',
        maxLength: 5,
      }),
      timeZone: code('timeZone', {
        label: 'Time zone',
        help: "IANA name of the local time. Empty: the home city's.",
        placeholder: 'America/Los_Angeles',
      }),
      eventStatus: choice('eventStatus', {
        label: 'Status',
        help: 'Scheduled, or what became of it. A cancelled event keeps its date.',
        default: 'EventScheduled',
        indexed: true,
      }),
      ...partialDate('previousStartsOn', {
        label: 'Was to start',
        help: 'The earlier date of an event that was moved to another one.',
      }),
    }),
    ...inGroup('Where', {
      eventAttendanceMode: choice('eventAttendanceMode', {
        label: 'How people attend',
        help: 'In person, online or both.',
      }),
      venueName: text({
        label: 'Venue',
        help: 'Such as Oregon Convention Center.',
        placeholder: 'Oregon Convention Center',
        localized: true,
      }),
      venueAddress: text({ label: 'Address of the venue', help: 'Street and city.', localized: true }),
      venueLatitude: coordinate('latitude', {
        label: 'Latitude of the venue',
        help: 'Degrees, north positive.',
        pair: 'venueLongitude',
      }),
      venueLongitude: coordinate('longitude', {
        label: 'Longitude of the venue',
        help: 'Degrees, east positive.',
        pair: 'venueLatitude',
      }),
      onlineUrl: text({ label: 'Online at', help: 'Where to join, with https://.', format: 'url' }),
      inHomeArea: boolean({ label: 'In the home area', help: 'Took place in and around the home city.' }),
    }),
    ...inGroup('Whose it is', {
      relationships: relation('manyToMany', 'relationship', {
        label: 'Relationships',
        help: 'Empty for an event of the whole program.',
        inversedBy: 'events',
      }),
      association: relation('manyToOne', 'association', {
        label: 'Association',
        help: 'The association that organized it, if one did.',
        inversedBy: 'events',
      }),
      countsAsActivity: boolean({
        label: 'Counts as activity',
        help: 'Whether it counts where the rules ask an association for regular meetings and events.',
        default: true,
      }),
      organizers: texts({ label: 'Hosts', help: 'Everyone who hosts the event, as they are called.' }),
      series: relation('manyToOne', 'event-series', {
        label: 'Series',
        help: 'The series it is an edition of, if it comes back.',
      }),
      editionLabel: text({
        label: 'Edition, as stated',
        help: 'Such as 10th anniversary. Kept as stated, not computed.',
        localized: true,
      }),
      superEvent: text({
        label: 'Within',
        help: 'The larger event, such as World Trade Week.',
        placeholder: 'World Trade Week',
        localized: true,
      }),
      partOf: text({
        label: 'Part of',
        help: 'The project it belonged to, such as a renovation.',
        localized: true,
      }),
      anniversary: integer({
        label: 'Anniversary',
        help: 'Such as 60 for the 60th anniversary.',
        placeholder: '60',
        min: 1,
        max: 1000,
      }),
      anniversaryOf: text({
        label: 'Anniversary of',
        help: 'What began so many years ago, if it is not the relationship.',
        localized: true,
      }),
    }),
    ...inGroup('Who took part', {
      participants: list('participants', {
        label: 'Participants',
        help: 'People and groups, exactly as they are called.',
      }),
      delegations: list('delegations', {
        label: 'Delegations',
        help: 'Who sent how many. Not their names.',
      }),
      attendance: integer({ label: 'Attendance', help: 'How many people came.', min: 0, max: 10000000 }),
      attendanceQualifier: choice('sizeQualifier', {
        label: 'Attendance is',
        help: 'Whether the number is exact.',
      }),
      quotes: list('quotes', { label: 'Quotes', help: 'Words that were said.' }),
      landAcknowledgement: longText({
        label: 'Land acknowledgement',
        help: 'The words, as they were given.',
        localized: true,
      }),
      gifts: relation('manyToMany', 'gift', { label: 'Gifts', help: 'Gifts it was about.' }),
    }),
    ...inGroup('For visitors', {
      registrationUrl: text({
        label: 'Registration',
        help: 'Where to register, with https://.',
        format: 'url',
      }),
      isAccessibleForFree: boolean({
        label: 'Free of charge',
        help: 'Whether it costs nothing to attend.',
      }),
      accessibility: longText({
        label: 'Accessibility',
        help: 'Steps, lifts, sign language: what visitors need to know.',
        localized: true,
        maxLength: 1000,
      }),
      sponsors: texts({ label: 'Sponsors', help: 'Who paid for it, as they are called.' }),
      beneficiaries: texts({ label: 'Beneficiaries', help: 'Whom the money it raised goes to.' }),
      pictures: images({
        label: 'Pictures',
        help: 'Pictures of it, each with a text for those who cannot see it.',
      }),
    }),
    ...inGroup('Kept inside the admin panel', {
      delegates: list('people', {
        label: 'Names of delegates',
        help: 'Who travelled or was received. Kept inside the admin panel.',
        private: true,
      }),
      ...money('internalCost', {
        label: 'Cost to the city',
        help: 'What it cost the city. Kept inside the admin panel.',
      }),
      travelAuthorization: text({
        label: 'Travel authorization',
        help: 'Number of the prior authorization. Kept inside the admin panel.',
        private: true,
      }),
    }),
    ...inGroup('For the record', {
      source: text({ label: 'Source', help: 'Where these facts are written down.' }),
    }),
  },
};
