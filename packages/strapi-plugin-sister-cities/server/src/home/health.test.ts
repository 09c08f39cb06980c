import { rule } from '../../../tests/support/facts';
import type { Policy } from '../../../shared/policy';

import { homeHealth, MOST_FOUND } from './health';
import type { Records } from './health';

const TODAY = '2026-11-24';

const relationship = (changes: Partial<Records['relationships'][number]> = {}) => ({
  documentId: 'sapporo',
  standing: 'active',
  establishedOn: '1959',
  ...changes,
});

const goal = (changes: Partial<Records['goals'][number]> = {}) => ({
  state: 'active',
  statedOn: '2019-06-06',
  retiredOn: null,
  relationshipDocumentId: 'sapporo',
  ...changes,
});

const city = (changes: Partial<Records['cities'][number]> = {}) => ({
  documentId: 'city',
  latitude: 43.06,
  longitude: 141.35,
  registers: ['geonames', 'wikidata'],
  ...changes,
});

const association = (changes: Partial<Records['associations'][number]> = {}) => ({
  documentId: 'pssca',
  relationshipDocumentId: 'sapporo',
  contacts: 1,
  ...changes,
});

const COMPLETE: Records = {
  relationships: [relationship()],
  goals: [goal()],
  associations: [association()],
  cities: [city()],
  events: [{ documentId: 'bell', startsOn: '2019-06-06', eventStatus: 'EventScheduled' }],
  pictures: [{ type: 'event', documentId: 'bell', text: 'The Peace Bell in front of the plaza' }],
};

const ASKING: Policy = { requirePledge: rule(true) };

const told = (changes: Partial<Records>, policy: Policy = ASKING): string[] =>
  homeHealth({ ...COMPLETE, ...changes }, policy, TODAY).findings.map(
    ({ kind, type, count }) => `${kind} ${type} ${String(count)}`,
  );

describe('what is missing in the records', () => {
  it('is nothing when all is there, and when nothing is on file at all', () => {
    expect(told({})).toEqual([]);
    const empty: Records = {
      relationships: [],
      goals: [],
      associations: [],
      cities: [],
      events: [],
      pictures: [],
    };
    expect(homeHealth(empty, ASKING, TODAY)).toEqual({ today: TODAY, findings: [] });
  });

  it.each<[string, Partial<Records>, string[]]>([
    ['a goal', { goals: [] }, ['relationship_without_goal relationship 1']],
    [
      'a goal that is still in force',
      { goals: [goal({ state: 'achieved', retiredOn: '2026-11-24' })] },
      ['relationship_without_goal relationship 1'],
    ],
    [
      'no goal that is in force until tomorrow',
      { goals: [goal({ state: 'achieved', retiredOn: '2026-11-25' })] },
      [],
    ],
    ['no goal where the program has one', { goals: [goal({ relationshipDocumentId: null })] }, []],
    [
      'a goal where another has one',
      { goals: [goal({ relationshipDocumentId: 'lviv' })] },
      ['relationship_without_goal relationship 1'],
    ],
    [
      'a date',
      { relationships: [relationship({ establishedOn: null })] },
      ['relationship_without_date relationship 1'],
    ],
    ['an association', { associations: [] }, ['relationship_without_association relationship 1']],
    ['latitude', { cities: [city({ latitude: null })] }, ['city_without_coordinates city 1']],
    ['longitude', { cities: [city({ longitude: null })] }, ['city_without_coordinates city 1']],
    ['no place on the equator', { cities: [city({ latitude: 0, longitude: 0 })] }, []],
    ['Wikidata', { cities: [city({ registers: ['geonames'] })] }, ['city_without_wikidata city 1']],
    [
      'a contact',
      { associations: [association({ contacts: 0 })] },
      ['association_without_contact association 1'],
    ],
    [
      'the date of an event',
      { events: [{ documentId: 'bell', startsOn: null, eventStatus: 'EventScheduled' }] },
      ['event_without_date event 1'],
    ],
    [
      'no date of an event that was postponed',
      { events: [{ documentId: 'bell', startsOn: null, eventStatus: 'EventPostponed' }] },
      [],
    ],
    [
      'texts of pictures',
      {
        pictures: [
          { type: 'city', documentId: 'a', text: null },
          { type: 'event', documentId: 'b', text: ' ' },
          { type: 'event', documentId: 'b', text: null },
          { type: 'gift', documentId: 'c', text: 'A bell' },
        ],
      },
      ['picture_without_text city 1', 'picture_without_text event 2'],
    ],
  ])('can be %s', (_words, changes, expected) => {
    expect(told(changes)).toEqual(expected);
  });

  it.each([
    ['active', ['goal', 'date', 'association']],
    ['suspended', ['goal', 'date', 'association']],
    ['emeritus', ['date']],
    ['proposed', []],
    ['terminated', []],
    ['declined', []],
  ])('of a relationship that is %s can be %j', (standing, expected) => {
    const bare = {
      relationships: [relationship({ standing, establishedOn: null })],
      goals: [],
      associations: [],
    };
    expect(told(bare)).toEqual(expected.map((each) => `relationship_without_${each} relationship 1`));
  });

  it('is no association where no rule of the city asks anything of one', () => {
    expect(told({ associations: [] }, {})).toEqual([]);
    expect(told({ associations: [] }, { requirePledge: rule(true, { enabled: false }) })).toEqual([]);
    expect(told({ associations: [] }, { minimumFriendshipMonths: rule(12) })).toEqual([]);
  });

  it.each([
    [50, 50],
    [51, 50],
  ])('is counted whole, and of %i the records of %i are named, each once', (count, named) => {
    const cities = Array.from({ length: count }, (_, index) =>
      city({ documentId: `city-${String(index)}`, latitude: null }),
    );
    const [finding] = homeHealth({ ...COMPLETE, cities }, ASKING, TODAY).findings;
    expect([finding?.count, finding?.records, finding?.documentIds.length]).toEqual([count, count, named]);
    expect(MOST_FOUND).toBe(50);
    const twice = [
      { type: 'event' as const, documentId: 'bell', text: null },
      { type: 'event' as const, documentId: 'bell', text: null },
    ];
    const [pictures] = homeHealth({ ...COMPLETE, pictures: twice }, ASKING, TODAY).findings;
    expect([pictures?.count, pictures?.records, pictures?.documentIds]).toEqual([2, 1, ['bell']]);
  });
});
