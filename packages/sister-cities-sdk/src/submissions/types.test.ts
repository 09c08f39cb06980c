import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, isEnumType } from 'graphql';

import type { SectorOfSociety } from './types';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));

describe('what the client writes to the office', () => {
  it('names every sector that the schema has', () => {
    const sectors: Record<SectorOfSociety, true> = {
      arts_and_culture: true,
      business: true,
      education: true,
      faith: true,
      government: true,
      health: true,
      nonprofit: true,
      other: true,
      retired: true,
      sports: true,
      youth: true,
    };
    const type = schema.getType('SisterCitiesVolunteerSector');
    expect(
      isEnumType(type) &&
        type
          .getValues()
          .map(({ name }) => name)
          .sort(),
    ).toEqual(Object.keys(sectors));
  });
});
