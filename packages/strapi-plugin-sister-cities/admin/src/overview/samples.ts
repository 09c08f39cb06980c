import type { Overview, OverviewEvent, OverviewGoal } from '../../../shared/overview';

/** A little of Portland, for tests. */
export const PORTLAND: Overview = {
  today: '2026-11-28',
  homeCity: 'portland',
  cities: [
    ['portland', 'Portland', 'US', 45.5235, -122.6762],
    ['sapporo', 'Sapporo', 'JP', 43.0667, 141.35],
    ['bologna', 'Bologna', 'IT', 44.4938, 11.3388],
    ['lviv', 'Lviv', 'UA', 49.8383, 24.0232],
  ].map(([documentId, name, countryCode, latitude, longitude]) => ({
    documentId: String(documentId),
    name: String(name),
    countryCode: String(countryCode),
    countryName: null,
    latitude: Number(latitude),
    longitude: Number(longitude),
  })),
  relationships: [
    ['lviv', 'friendship_city', '2022'],
    ['sapporo', 'sister_city', '1959'],
    ['bologna', 'sister_city', '2003'],
  ].map(([city, designation, establishedOn]) => ({
    documentId: `r-${String(city)}`,
    title: `Portland – ${String(city)}`,
    homeCity: 'portland',
    partnerCity: String(city),
    designation: String(designation),
    standing: 'active',
    establishedOn: String(establishedOn),
    endedOn: null,
    distanceKm: city === 'sapporo' ? 7148.3 : null,
    isPublished: true,
  })),
  decisions: [
    {
      key: 'lviv-1',
      relationship: 'r-lviv',
      classification: 'designate_friendship',
      result: 'pass',
      body: 'Portland City Council',
      identifier: null,
      decidedOn: '2022',
      isCorrected: false,
    },
  ],
  events: [],
  goals: [],
  isCut: false,
};

export const anEvent = (documentId: string, startsOn: string | null, ...of: string[]): OverviewEvent => ({
  documentId,
  name: documentId,
  startsOn,
  endsOn: null,
  takesPlace: true,
  countsAsActivity: true,
  relationships: of,
  isPublished: true,
});

export const aGoal = (
  documentId: string,
  relationship: string | null,
  values: Partial<OverviewGoal> = {},
): OverviewGoal => ({
  documentId,
  statement: documentId,
  area: 'culture',
  state: 'active',
  statedOn: null,
  retiredOn: null,
  relationship,
  isPublished: true,
  ...values,
});
