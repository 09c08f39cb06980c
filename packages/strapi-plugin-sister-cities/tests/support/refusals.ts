import type { TypeName } from '../../shared/names';

/** A record that is good but for one field, and what its writer must be told. */
export interface Refusal {
  what: string;
  type: TypeName;
  /** The record, good but for one field; cities are named by slug in `homeCity` and `partnerCity`. */
  data: Record<string, unknown>;
  /** Where the message must point. */
  path: string;
  /** What it must say: the value found, and what was expected. */
  says: string;
}

const city = (data: Record<string, unknown>): Record<string, unknown> => ({
  name: 'Testville',
  slug: 'testville',
  countryCode: 'CH',
  ...data,
});

const relationship = (data: Record<string, unknown>): Record<string, unknown> => ({
  title: 'Portland – Testville',
  slug: 'portland-testville',
  homeCity: 'portland-or',
  partnerCity: 'ashkelon',
  designation: 'friendship_city',
  standing: 'active',
  source: 'Council minutes',
  ...data,
});

const event = (data: Record<string, unknown>): Record<string, unknown> => ({
  name: 'Test',
  slug: 'test',
  kind: 'meeting',
  ...data,
});

const association = (data: Record<string, unknown>): Record<string, unknown> => ({
  name: 'Test',
  slug: 'test',
  ...data,
});

export const REFUSALS: Refusal[] = [
  {
    what: 'a latitude beyond the pole',
    type: 'city',
    data: city({ latitude: 90.5, longitude: 0 }),
    path: 'latitude',
    says: 'latitude is 90.5. Expected degrees between -90 and 90',
  },
  {
    what: 'a longitude beyond the date line',
    type: 'city',
    data: city({ latitude: 0, longitude: -181 }),
    path: 'longitude',
    says: 'longitude is -181. Expected degrees between -180 and 180',
  },
  {
    what: 'half a coordinate',
    type: 'city',
    data: city({ latitude: 12 }),
    path: 'longitude',
    says: 'longitude is missing while latitude is given',
  },
  {
    what: 'a country code that is no country',
    type: 'city',
    data: city({ countryCode: 'XX' }),
    path: 'countryCode',
    says: 'countryCode is XX. Expected an ISO 3166-1 alpha-2 country code',
  },
  {
    what: 'a time zone that does not exist',
    type: 'city',
    data: city({ timeZone: 'Mars/Olympus' }),
    path: 'timeZone',
    says: 'timeZone is Mars/Olympus. Expected an IANA time zone',
  },
  {
    what: 'a website that would run a script',
    type: 'city',
    data: city({ officialWebsite: 'javascript:alert(1)' }),
    path: 'officialWebsite',
    says: 'officialWebsite is javascript:alert(1). Expected a web address that starts with https://',
  },
  {
    what: 'a Wikidata id that is none',
    type: 'city',
    data: city({ identifiers: [{ scheme: 'wikidata', identifier: 'P31' }] }),
    path: 'identifiers.0.identifier',
    says: 'is P31. Expected a Wikidata item id such as Q6106',
  },
  {
    what: 'a field that a list does not have',
    type: 'city',
    data: city({ identifiers: [{ scheme: 'wikidata', identifier: 'Q1', colour: 'red' }] }),
    path: 'identifiers.0.colour',
    says: 'is red. Expected one of the fields scheme, identifier',
  },
  {
    what: 'a language that is none',
    type: 'city',
    data: city({ languages: ['ja', 'Japanese language'] }),
    path: 'languages.1',
    says: 'is Japanese language. Expected a BCP 47 language tag',
  },
  {
    what: 'a goal given up before it was stated',
    type: 'goal',
    data: { key: 'test', statement: 'Test', area: 'peace', statedOn: '2020', retiredOn: '2019' },
    path: 'retiredOn',
    says: 'retiredOn is 2019, before statedOn, which is 2020',
  },
  {
    what: 'a 29 February that never was',
    type: 'event',
    data: event({ startsOn: '2023-02-29' }),
    path: 'startsOn',
    says: 'startsOn is 2023-02-29. Expected a year, month or day such as 1959, 1988-05 or 2019-06-06',
  },
  {
    what: 'an end before the start',
    type: 'event',
    data: event({ startsOn: '2024-05', endsOn: '2024-04-30' }),
    path: 'endsOn',
    says: 'endsOn is 2024-04-30, before startsOn, which is 2024-05',
  },
  {
    what: 'an unknown kind',
    type: 'event',
    data: event({ kind: 'party' }),
    path: 'kind',
    says: 'kind is party. Expected one of meeting, ceremony',
  },
  {
    what: 'a telephone number with too few digits',
    type: 'association',
    data: association({ contactPoints: [{ name: 'A', telephoneE164: '+1503' }] }),
    path: 'contactPoints.0.telephoneE164',
    says: 'is +1503. Expected a telephone number in E.164 form',
  },
  {
    what: 'an e-mail address without a host',
    type: 'association',
    data: association({ contactPoints: [{ name: 'A', email: 'nobody@' }] }),
    path: 'contactPoints.0.email',
    says: 'is nobody@. Expected an e-mail address',
  },
  {
    what: 'a funding source nobody knows',
    type: 'association',
    data: association({ fundingSources: ['donors', 'lottery'] }),
    path: 'fundingSources.1',
    says: 'is lottery. Expected one of donors, grants',
  },
  {
    what: 'a founding in the future',
    type: 'association',
    data: association({ foundedOn: '3000' }),
    path: 'foundedOn',
    says: 'foundedOn is 3000. Expected a date that is not in the future',
  },
  {
    what: 'a slug that another record has',
    type: 'association',
    data: association({ slug: 'portland-sapporo-sister-city-association' }),
    path: 'slug',
    says: '',
  },
  {
    what: 'a relationship of a city with itself',
    type: 'relationship',
    data: relationship({ partnerCity: 'portland-or' }),
    path: 'partnerCity',
    says: ', the home city itself. Expected another city.',
  },
  {
    what: 'a second relationship of the same two cities',
    type: 'relationship',
    data: relationship({ partnerCity: 'sapporo' }),
    path: 'partnerCity',
    says: 'a relationship of Portland and Sapporo that has not ended exists already',
  },
  {
    what: 'a relationship that ended before it began',
    type: 'relationship',
    data: relationship({ partnerCity: 'vaduz', establishedOn: '2001', endedOn: '2000-12-31' }),
    path: 'endedOn',
    says: 'endedOn is 2000-12-31, before establishedOn, which is 2001',
  },
];
