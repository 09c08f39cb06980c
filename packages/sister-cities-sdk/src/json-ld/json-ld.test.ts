import type { City, Event } from '../generated/model';

import { associationJsonLd, cityJsonLd, eventJsonLd, jsonLdScript, relationshipJsonLd } from './index';

const portland = { name: 'Portland', countryName: 'United States', latitude: 45.5235, longitude: -122.6762 };
const sapporo = { name: 'Sapporo', countryName: 'Japan', latitude: 43.0642, longitude: 141.3469 };

describe('structured data', () => {
  it('tells of a city where it is, what else it is called and which item of Wikidata it is', () => {
    expect(
      cityJsonLd({
        ...sapporo,
        alternateNames: [{ name: '札幌市', language: 'ja', kind: 'official' }],
        officialWebsite: 'https://www.city.sapporo.jp',
        identifiers: [
          { scheme: 'wikidata', identifier: 'Q37951' },
          { scheme: 'geonames', identifier: '2128295' },
        ],
      }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'City',
      name: 'Sapporo',
      containedInPlace: { '@type': 'Country', name: 'Japan' },
      geo: { '@type': 'GeoCoordinates', latitude: 43.0642, longitude: 141.3469 },
      alternateName: ['札幌市'],
      url: 'https://www.city.sapporo.jp',
      sameAs: ['http://www.wikidata.org/entity/Q37951'],
    });
  });

  it('leaves out what is not known, and keeps a place on the equator', () => {
    const unknown = {
      name: 'Izhevsk',
      countryName: null,
      latitude: null,
      longitude: 53.2,
      identifiers: null,
    };
    expect(cityJsonLd(unknown)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'City',
      name: 'Izhevsk',
    });
    expect(cityJsonLd({ name: 'Null Island', latitude: 0, longitude: 0 })).toMatchObject({
      geo: { latitude: 0, longitude: 0 },
    });
  });

  it('tells of an event when, where and by whom, and that it costs something', () => {
    expect(
      eventJsonLd({
        name: 'Peace Bell Rededication Ceremony',
        startsOn: '2019-06-06',
        startsAt: null,
        endsOn: null,
        eventStatus: 'EventScheduled',
        eventAttendanceMode: 'OfflineEventAttendanceMode',
        isAccessibleForFree: false,
        organizers: ['Oregon Convention Center'],
        venueName: 'Oregon Convention Center plaza',
        venueAddress: null,
        superEvent: 'World Trade Week',
      }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Peace Bell Rededication Ceremony',
      startDate: '2019-06-06',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      isAccessibleForFree: false,
      organizer: [{ '@type': 'Organization', name: 'Oregon Convention Center' }],
      location: {
        '@type': 'Place',
        name: 'Oregon Convention Center plaza',
        address: 'Oregon Convention Center plaza',
      },
      superEvent: { '@type': 'Event', name: 'World Trade Week' },
    });
  });

  it('names the instant of an event whose time is known, and the address of one that is online', () => {
    const online = {
      startsOn: '2026-11-22',
      startsAt: '2026-11-23T02:30:00.000Z',
      onlineUrl: 'https://example.org/join',
    };
    expect(eventJsonLd({ name: 'Webinar', ...online })).toMatchObject({
      startDate: '2026-11-23T02:30:00.000Z',
      location: { '@type': 'VirtualLocation', url: 'https://example.org/join' },
    });
  });

  it('tells of an association what it is, whom it belongs to and whom to ask', () => {
    expect(
      associationJsonLd({
        name: 'Portland-Sapporo Sister City Association',
        legalForm: 'nonprofit_501c3',
        foundedOn: '1959',
        coalition: 'Portland Sister Cities Coalition',
        links: [
          { kind: 'donate', label: 'Give', url: 'https://example.org/give', source: null },
          { kind: 'website', label: 'Website', url: 'https://example.org', source: null },
        ],
        contactPoints: [
          {
            name: 'Volunteers',
            email: 'volunteers@example.org',
            telephone: null,
            telephoneE164: null,
            jobTitle: null,
            topics: null,
            source: null,
          },
        ],
      }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NGO',
      name: 'Portland-Sapporo Sister City Association',
      nonprofitStatus: 'https://schema.org/Nonprofit501c3',
      foundingDate: '1959',
      memberOf: { '@type': 'Organization', name: 'Portland Sister Cities Coalition' },
      url: 'https://example.org',
      contactPoint: [{ '@type': 'ContactPoint', name: 'Volunteers', email: 'volunteers@example.org' }],
    });
    expect(associationJsonLd({ name: 'Committee', legalForm: 'committee' })['@type']).toBe('Organization');
  });

  it('joins two cities in the words of Wikidata, as schema.org has none', () => {
    const relationship = { homeCity: portland, partnerCity: sapporo, establishedOn: '1959', endedOn: null };
    expect(relationshipJsonLd(relationship)).toEqual({
      '@context': [
        'https://schema.org',
        {
          twinning: 'http://www.wikidata.org/prop/P190',
          twinnedWith: 'http://www.wikidata.org/prop/statement/P190',
          since: 'http://www.wikidata.org/prop/qualifier/P580',
          until: 'http://www.wikidata.org/prop/qualifier/P582',
        },
      ],
      '@type': 'City',
      name: 'Portland',
      containedInPlace: { '@type': 'Country', name: 'United States' },
      geo: { '@type': 'GeoCoordinates', latitude: 45.5235, longitude: -122.6762 },
      twinning: {
        twinnedWith: {
          '@type': 'City',
          name: 'Sapporo',
          containedInPlace: { '@type': 'Country', name: 'Japan' },
          geo: { '@type': 'GeoCoordinates', latitude: 43.0642, longitude: 141.3469 },
        },
        since: '1959',
      },
    });
  });

  it('takes whole records of the client', () => {
    const take = (city: City, event: Event): object[] => [cityJsonLd(city), eventJsonLd(event)];
    expect(take).toBeDefined();
  });

  it('cannot end the element that holds it', () => {
    const script = jsonLdScript(cityJsonLd({ name: '</script><script>alert(1)</script><!--' }));
    expect(script.match(/</g)).toHaveLength(2);
    const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(script) ?? [];
    expect(JSON.parse(json)).toMatchObject({ name: '</script><script>alert(1)</script><!--' });
  });
});
