import { isEnded } from '../lifecycle/transitions';
import { mustNotPrecede } from '../model/dates';
import type { Problem, UniqueKey, Values } from '../model/types';

export const datesInOrder = (record: Values): Problem[] => [
  ...mustNotPrecede(record, 'designatedOn', 'establishedOn'),
  ...mustNotPrecede(record, 'endedOn', 'establishedOn'),
];

interface CityReference {
  documentId: string;
  name: string;
}

const cityOf = (value: unknown): CityReference | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { documentId, name }: { documentId?: unknown; name?: unknown } = value;
  if (typeof documentId !== 'string') return undefined;
  return { documentId, name: typeof name === 'string' ? name : documentId };
};

/** P03 to P12: a relationship joins two cities. */
export const twoDifferentCities = (record: Values): Problem[] => {
  const home = cityOf(record.homeCity);
  const partner = cityOf(record.partnerCity);
  if (!home || home.documentId !== partner?.documentId) return [];
  return [
    {
      path: ['partnerCity'],
      message: `partnerCity is ${partner.name}, the home city itself. Expected another city.`,
      value: partner.name,
    },
  ];
};

/** No two relationships of the same two cities at a time, whichever of them is called home. */
export const onePerPair = (record: Values): UniqueKey[] => {
  const home = cityOf(record.homeCity);
  const partner = cityOf(record.partnerCity);
  if (!home || !partner || isEnded(record.standing)) return [];
  const pair = [home.documentId, partner.documentId].sort();
  return [
    {
      key: `pair:${pair.join(':')}`,
      taken: {
        path: ['partnerCity'],
        message: `partnerCity is ${partner.name}, and a relationship of ${home.name} and ${partner.name} that has not ended exists already. Expected one per pair of cities: open that one, or end it first.`,
        value: partner.name,
      },
    },
  ];
};
