/** Letters that a database or a parser might take for its own: quotes, escapes, patterns, other scripts. */
export const AWKWARD = 'O’Brien\'s "bell" \\ 100 % of_it\n<b>札幌</b> 🕊';

const DAYS = ['2019-06-06', '2019-06', '2019', '1988-05', null, '2030-02-28', '2031'];
const KINDS = ['meeting', 'gala', 'festival', 'delegation_visit'];
const STATUSES = ['EventScheduled', 'EventCancelled', 'EventPostponed'];

const at = <Item>(list: readonly Item[], index: number): Item | undefined => list[index % list.length];

const number = (index: number): string => String(index).padStart(2, '0');

/** What an event holds, many of them alike, so that sorts have ties and pages have ends. */
export const eventData = (index: number): Record<string, unknown> => ({
  name: index % 7 === 3 ? AWKWARD : `Evening ${number(index % 9)}`,
  slug: `evening-${number(index)}`,
  kind: at(KINDS, index),
  startsOn: at(DAYS, index),
  eventStatus: at(STATUSES, index),
  startTime: index % 3 === 0 ? '18:30' : null,
  attendance: index % 4 === 0 ? index * 25 : null,
  attendanceQualifier: index % 4 === 0 ? 'about' : null,
  venueLatitude: index % 5 === 0 ? 45.5 + index / 7 : null,
  venueLongitude: index % 5 === 0 ? -122.6762 : null,
  inHomeArea: at([true, false, null], index),
  isAccessibleForFree: at([null, true], index),
  organizers: at([[], ['City of Portland', AWKWARD], null], index),
  participants: index % 3 === 0 ? [{ name: AWKWARD, affiliations: ['A', 'B'], side: 'home' }] : null,
  delegations: index % 6 === 0 ? [{ from: 'sapporo', direction: 'inbound', size: 9 }] : [],
  description: index % 2 === 0 ? AWKWARD : null,
});

const SUBJECTS = ['anniversary', 'solidarity', 'public_health', 'invitation'];

export const letterData = (index: number): Record<string, unknown> => ({
  title: `Letter ${number(index % 5)}`,
  slug: `letter-${number(index)}`,
  direction: at(['incoming', 'outgoing'], index),
  subject: at(SUBJECTS, index),
  topic: at(['COVID-19', 'covid-19', null, AWKWARD], index),
  dateSent: at(['2020', '2020-03', '2020-03-04', null], index),
  visibility: index % 5 === 0 ? 'on_request' : 'public',
  ...(index % 5 === 0 ? {} : { body: [{ type: 'paragraph', children: [{ type: 'text', text: AWKWARD }] }] }),
});

const AREAS = ['culture', 'trade', 'peace', 'education'];

export const goalData = (index: number): Record<string, unknown> => ({
  statement: `Goal ${number(index % 6)}`,
  key: `goal-${number(index)}`,
  area: at(AREAS, index),
  statedOn: at(['2019', '2020-01', null, '2021-05-05'], index),
  isUltimate: at([false, true, null], index),
  ...(index % 3 === 0
    ? { baseline: 0.1, current: 0.30000000000000004, target: 1e21 + index, unit: 'students a year' }
    : {}),
});

export const giftData = (index: number): Record<string, unknown> => ({
  name: index === 2 ? AWKWARD : `Bell ${number(index % 3)}`,
  slug: `bell-${number(index)}`,
  direction: at(['given', 'received'], index),
  givenOn: at(['1988', '1990-05', null], index),
  latitude: index % 2 === 0 ? 1e-7 : null,
  longitude: index % 2 === 0 ? 0 : null,
});

export const associationData = (index: number): Record<string, unknown> => ({
  name: `Friends ${number(index)}`,
  slug: `friends-${number(index)}`,
  legalForm: at(['nonprofit', 'committee', null], index),
  isAcceptingVolunteers: at([true, false, null], index),
  fundingSources: at([['donors', 'grants'], ['city'], [], null], index),
  contactPoints:
    index === 0 ? [{ name: AWKWARD, topics: ['press', 'questions'], email: 'a@city.example' }] : null,
  purpose: index === 1 ? AWKWARD : null,
});
