import type { OverviewCity } from '../../../../shared/overview';
import type { Partner } from '../select';

import { ASPECT, greatCircle, project, projectPlace, splitAtEdge } from './geometry';
import type { Piece, Place } from './geometry';
import { placeLabels } from './labels';
import type { Box } from './labels';
import { LAND, WATER } from './land';
import type { Outline } from './land';

/** What the map draws, in pixels. Paths are as SVG writes them. */
export interface Drawing extends Size, Ground {
  arcs: { partner: Partner; path: string }[];
  points: { partner: Partner; x: number; y: number; label: Box | undefined }[];
  home: { city: OverviewCity; x: number; y: number; label: Box | undefined } | undefined;
  /** Partners that nobody has given coordinates. */
  elsewhere: Partner[];
}

/** Where a city is; `undefined` where that is not on file. */
export const placeOf = (city: OverviewCity | undefined): Place | undefined => {
  const { latitude = null, longitude = null } = city ?? {};
  return latitude === null || longitude === null ? undefined : { latitude, longitude };
};

/** Characters of East Asia are about twice as wide. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/;
const NARROW_PIXELS = 7;
const WIDE_PIXELS = 13;

export const widthOf = (name: string): number =>
  Array.from(name).reduce((sum, each) => sum + (WIDE.test(each) ? WIDE_PIXELS : NARROW_PIXELS), 0);

export interface Size {
  width: number;
  height: number;
}

const pathOf = (points: Piece, { width, height }: Size): string =>
  points
    .map(([east, latitude], index) => {
      const { x, y } = project(east, latitude);
      return `${index === 0 ? 'M' : 'L'}${(x * width).toFixed(1)} ${(y * height).toFixed(1)}`;
    })
    .join('');

/** An outline that reaches beyond an edge of the map is drawn at the other one as well. */
const outlinePath = ({ points }: Outline, centre: number, size: Size): string =>
  [-360, 0, 360]
    .map((turn) => points.map(([longitude, latitude]) => [longitude - centre + turn, latitude] as const))
    .filter((turned) => turned.some(([east]) => east >= -180 && east <= 180))
    .map((turned) => `${pathOf(turned, size)}Z`)
    .join('');

const MERIDIANS = [-150, -120, -90, -60, -30, 0, 30, 60, 90, 120, 150];
const PARALLELS = [-40, -20, 0, 20, 40, 60, 80];

const graticule = (size: Size): string =>
  [
    ...MERIDIANS.map((east) => pathOf([[east, 84] as const, [east, -58] as const], size)),
    ...PARALLELS.map((latitude) => pathOf([[-180, latitude] as const, [180, latitude] as const], size)),
  ].join('');

/** What every map draws first. Paths are as SVG writes them. */
export interface Ground {
  graticule: string;
  land: string;
  water: string;
}

/** The world with a meridian in its middle. */
export const drawGround = (centre: number, size: Size): Ground => ({
  graticule: graticule(size),
  land: LAND.map((outline) => outlinePath(outline, centre, size)).join(''),
  water: WATER.map((outline) => outlinePath(outline, centre, size)).join(''),
});

/**
 * The map of some partners with the home city in its middle, so that the shortest way to each of them stays on it. A
 * relationship of another home city begins there, and is cut at the edge where its way crosses it.
 */
export const drawMap = (
  partners: readonly Partner[],
  homeCity: OverviewCity | undefined,
  width: number,
): Drawing => {
  const size = { width, height: Math.round(width / ASPECT) };
  const home = placeOf(homeCity);
  const centre = home?.longitude ?? 0;
  const at = (place: Place): { x: number; y: number } => {
    const { x, y } = projectPlace(place, centre);
    return { x: x * size.width, y: y * size.height };
  };
  const located = partners.flatMap((partner) => {
    const place = placeOf(partner.city);
    return place ? [{ partner, place }] : [];
  });
  const named = [
    ...(homeCity && home ? [{ ...at(home), width: widthOf(homeCity.name) }] : []),
    ...located.map(({ partner, place }) => ({ ...at(place), width: widthOf(partner.city?.name ?? '') })),
  ];
  const labels = placeLabels(named, size);
  const ofPartners = home ? labels.slice(1) : labels;
  return {
    ...size,
    ...drawGround(centre, size),
    arcs: located.flatMap(({ partner, place }) => {
      const from = placeOf(partner.home) ?? home;
      if (!from) return [];
      const pieces = splitAtEdge(greatCircle(from, place), centre);
      return [{ partner, path: pieces.map((piece) => pathOf(piece, size)).join('') }];
    }),
    points: located.map(({ partner, place }, index) => ({
      partner,
      ...at(place),
      label: ofPartners[index],
    })),
    home: homeCity && home ? { city: homeCity, ...at(home), label: labels[0] } : undefined,
    elsewhere: partners.filter(({ city }) => placeOf(city) === undefined),
  };
};
