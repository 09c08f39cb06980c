import type { OverviewCity } from '../../../../shared/overview';
import { PORTLAND } from '../samples';
import { partnersOf } from '../select';

import { drawMap, placeOf, widthOf } from './drawing';

const partners = partnersOf(PORTLAND, 'en');
const home = PORTLAND.cities[0];

const movesIn = (path: string): number => path.split('M').length - 1;

describe('the map', () => {
  const drawing = drawMap(partners, home, 1000);

  it('has the home city in its middle, and a line and a point for each partner', () => {
    expect(drawing.home?.x).toBe(500);
    expect(drawing.arcs.map(({ partner }) => partner.city?.name)).toEqual(['Bologna', 'Sapporo', 'Lviv']);
    expect(drawing.points).toHaveLength(3);
    const [bologna, sapporo] = drawing.points;
    expect(bologna?.x).toBeCloseTo(500 + (1000 * (11.3388 + 122.6762)) / 360, 6);
    expect(sapporo?.x).toBeCloseTo(500 - (1000 * (360 - 141.35 - 122.6762)) / 360, 6);
  });

  it('draws each line in one piece', () => {
    expect(drawing.arcs.map(({ path }) => movesIn(path))).toEqual([1, 1, 1]);
  });

  it('cuts the line of another home city where it leaves the map', () => {
    const osaka = { latitude: 34.7, longitude: 135.5, name: 'Osaka' };
    const elsewhere = partners.map((partner) => ({
      ...partner,
      home: { ...osaka, documentId: 'osaka', countryCode: 'JP', countryName: null },
    }));
    const [bologna] = drawMap(elsewhere, home, 1000).arcs;
    expect(movesIn(bologna?.path ?? '')).toBe(2);
  });

  it('names every city that there is room for', () => {
    expect(drawing.points.filter(({ label }) => label).length).toBe(3);
    expect(drawing.home?.label).toBeDefined();
  });

  it('draws nothing outside of numbers', () => {
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity/);
  });

  it('tells which partners it cannot show', () => {
    const lost = partners.map((partner) => ({
      ...partner,
      city: partner.city && { ...partner.city, latitude: null, longitude: null },
    }));
    const { points, arcs, elsewhere } = drawMap(lost, home, 1000);
    expect([points.length, arcs.length, elsewhere.length]).toEqual([0, 0, 3]);
  });

  it('has Greenwich in its middle while nobody has said where home is', () => {
    const homeless = partners.map((partner) => ({ ...partner, home: undefined }));
    const { home: none, arcs, points } = drawMap(homeless, undefined, 720);
    expect([none, arcs]).toEqual([undefined, []]);
    expect(points[0]?.x).toBeCloseTo(360 + 2 * 11.3388, 6);
  });
});

describe('a place', () => {
  const city: OverviewCity = {
    documentId: 'x',
    name: 'X',
    countryCode: 'GH',
    countryName: null,
    latitude: 0,
    longitude: 0,
  };

  it.each([
    [city, { latitude: 0, longitude: 0 }],
    [{ ...city, latitude: null }, undefined],
    [{ ...city, longitude: null }, undefined],
    [undefined, undefined],
  ])('of %j is %j', (of, place) => {
    expect(placeOf(of)).toEqual(place);
  });
});

it('a name in Japanese takes more room than its letters', () => {
  expect(widthOf('札幌')).toBe(26);
  expect(widthOf('Lviv')).toBe(28);
});
