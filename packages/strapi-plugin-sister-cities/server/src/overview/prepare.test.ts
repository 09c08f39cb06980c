import { toRow } from '../documents/rows';
import type { Row } from '../documents/rows';

import { overviewOf } from './prepare';
import type { OnFile } from './prepare';

let rows = 0;

const row = (documentId: string, values: Record<string, unknown> = {}): Row => {
  rows += 1;
  return toRow({ id: rows, documentId, locale: 'en', publishedAt: new Date(0), ...values });
};

const DRAFT = { publishedAt: null };

const NOTHING: OnFile = {
  relationships: [],
  goals: [],
  events: [],
  cities: [],
  decisions: [],
  programHome: null,
  isCut: false,
};

const prepared = (onFile: Partial<OnFile>, locales = ['en']) =>
  overviewOf({ ...NOTHING, ...onFile }, { today: '2026-11-28', locales });

const home = { homeCity: { documentId: 'portland' }, partnerCity: { documentId: 'sapporo' } };

it('of nothing is empty', () => {
  expect(prepared({})).toEqual({
    today: '2026-11-28',
    homeCity: null,
    cities: [],
    relationships: [],
    decisions: [],
    events: [],
    goals: [],
    isCut: false,
  });
});

describe('a relationship', () => {
  it('is told as it is in its draft, and whether it is published', () => {
    const { relationships } = prepared({
      relationships: [
        row('a', { ...home, title: 'Portland – Sapporo', establishedOn: '1959' }),
        row('a', { ...DRAFT, ...home, title: 'Portland – Sapporo', establishedOn: '1959-11-17' }),
        row('b', { ...DRAFT, title: 'Portland – Bologna' }),
        row('c', { title: 'Portland – Lviv' }),
      ],
    });
    expect(relationships.map((each) => [each.title, each.establishedOn, each.isPublished])).toEqual([
      ['Portland – Sapporo', '1959-11-17', true],
      ['Portland – Bologna', null, false],
      ['Portland – Lviv', null, true],
    ]);
  });

  it('is told in the language of its reader, else in the one that stands in', () => {
    const { relationships } = prepared(
      {
        relationships: [
          row('a', { title: 'Portland – Sapporo' }),
          row('a', { title: 'ポートランドと札幌', locale: 'ja' }),
          row('b', { title: 'Portland – Bologna' }),
        ],
      },
      ['ja', 'en'],
    );
    expect(relationships.map(({ title }) => title)).toEqual(['ポートランドと札幌', 'Portland – Bologna']);
  });
});

it('a draft in another language does not take the place of what is published in the one of the reader', () => {
  const { relationships } = prepared(
    {
      relationships: [
        row('a', { ...DRAFT, title: 'Portland – Sapporo' }),
        row('a', { title: 'ポートランドと札幌', locale: 'ja' }),
      ],
    },
    ['ja', 'en'],
  );
  expect(relationships.map(({ title, isPublished }) => [title, isPublished])).toEqual([
    ['ポートランドと札幌', true],
  ]);
});

describe('cities', () => {
  const cities = ['portland', 'sapporo', 'bologna'].map((slug) =>
    row(slug, { name: slug, countryCode: 'US', isHome: slug === 'portland', latitude: 1, longitude: 2 }),
  );

  it('are those of the relationships and the home city', () => {
    const { cities: told, homeCity } = prepared({ cities, relationships: [row('a', home)] });
    expect(told.map(({ name }) => name)).toEqual(['portland', 'sapporo']);
    expect(homeCity).toBe('portland');
  });

  it('are as far apart as the great circle is long, where both places are known', () => {
    const places = [
      row('portland', { latitude: 45.5235, longitude: -122.6762 }),
      row('sapporo', { latitude: 43.0667, longitude: 141.35 }),
      row('bologna', { latitude: null, longitude: null }),
    ];
    const unknown = { ...home, partnerCity: { documentId: 'bologna' } };
    const { relationships } = prepared({
      cities: places,
      relationships: [row('a', home), row('b', unknown), row('c')],
    });
    expect(relationships.map((each) => each.distanceKm && Math.round(each.distanceKm))).toEqual([
      7148,
      null,
      null,
    ]);
  });

  it('have as their home the one of the program, before the one that is marked', () => {
    expect(prepared({ cities, programHome: 'bologna' }).homeCity).toBe('bologna');
    expect(prepared({ relationships: [row('a', home)] }).homeCity).toBe('portland');
  });
});

describe('what belongs to a relationship', () => {
  const relationships = [row('a', home)];

  it('is not told where the relationship is not', () => {
    const goal = (documentId: string, relationship: string | null): Row =>
      row(documentId, { relationship: relationship === null ? null : { documentId: relationship } });
    const event = (documentId: string, ...of: string[]): Row =>
      row(documentId, { relationships: of.map((each) => ({ documentId: each })) });
    const decision = (key: string, relationshipDocumentId: string) => ({
      key,
      relationshipDocumentId,
      classification: 'suspend',
    });
    const told = prepared({
      relationships,
      goals: [goal('own', 'a'), goal('hidden', 'draft'), goal('program', null)],
      events: [
        event('one', 'a', 'a'),
        event('both', 'a', 'draft'),
        event('hidden', 'draft'),
        event('program'),
      ],
      decisions: [decision('a-1', 'a'), decision('draft-1', 'draft')],
    });
    expect(told.goals.map(({ documentId }) => documentId)).toEqual(['own', 'program']);
    expect(told.events.map((each) => [each.documentId, each.relationships])).toEqual([
      ['one', ['a']],
      ['both', ['a']],
      ['program', []],
    ]);
    expect(told.decisions.map(({ key }) => key)).toEqual(['a-1']);
  });

  it.each([
    ['EventScheduled', undefined, true, true],
    ['EventCancelled', true, false, true],
    ['EventPostponed', false, false, false],
    [null, null, true, true],
  ])('such as an event that is %s and counts %s', (eventStatus, counts, takesPlace, countsAsActivity) => {
    const [event] = prepared({ events: [row('e', { eventStatus, countsAsActivity: counts })] }).events;
    expect([event?.takesPlace, event?.countsAsActivity]).toEqual([takesPlace, countsAsActivity]);
  });

  it('such as a decision has its day or the one it took effect, and says whether it was a mistake', () => {
    const entry = { relationshipDocumentId: 'a', classification: 'suspend' };
    const { decisions } = prepared({
      relationships,
      decisions: [
        { ...entry, key: 'a-1', classification: 'record_existing' },
        { ...entry, key: 'a-2', classification: 'propose', decidedOn: '1958' },
        { ...entry, key: 'a-3', decidedOn: '2022-03-02', effectiveOn: '2022-04-01' },
        { ...entry, key: 'a-4', effectiveOn: '2022-05', corrects: 'a-3' },
        { ...entry, key: 'a-5' },
      ],
    });
    expect(decisions.map((each) => [each.key, each.decidedOn, each.isCorrected])).toEqual([
      ['a-2', '1958', false],
      ['a-3', '2022-03-02', true],
      ['a-4', '2022-05', false],
      ['a-5', null, false],
    ]);
  });
});
