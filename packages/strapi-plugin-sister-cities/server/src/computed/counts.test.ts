import fc from 'fast-check';

import { valuesOf } from '../../../shared/vocabulary';

import { countsByDesignation } from './counts';
import type { Designated } from './counts';

const RUN = { seed: 19590622, verbose: true, numRuns: 300 };

const sister: Designated = { designation: 'sister_city', standing: 'active' };
const friendship: Designated = { designation: 'friendship_city', standing: 'active' };

const relationships = fc.array(
  fc.record({
    designation: fc.constantFrom(...valuesOf('designation'), null, 'twin_town', 'constructor'),
    standing: fc.constantFrom(...valuesOf('standing'), null),
  }),
  { maxLength: 40 },
);

describe('the counts by designation', () => {
  it('are what one gets crossing active relationships off a list, one by one', () => {
    fc.assert(
      fc.property(relationships, (all) => {
        const tally = { sister_city: 0, friendship_city: 0 };
        for (const { designation, standing } of all) {
          if (standing !== 'active') continue;
          if (designation === 'sister_city') tally.sister_city += 1;
          if (designation === 'friendship_city') tally.friendship_city += 1;
        }
        expect(countsByDesignation(all)).toEqual([
          { designation: 'sister_city', count: tally.sister_city },
          { designation: 'friendship_city', count: tally.friendship_city },
        ]);
      }),
      RUN,
    );
  });

  it.each(
    valuesOf('standing').map((standing): [string, number] => [standing, standing === 'active' ? 1 : 0]),
  )('take a relationship that is %s for %d', (standing, count) => {
    expect(countsByDesignation([{ designation: 'sister_city', standing }])[0]?.count).toBe(count);
  });

  it('are nine and one in Portland (P16), six and none in Salt Lake City (S01)', () => {
    const portland = [...Array.from({ length: 9 }, () => sister), friendship];
    const saltLakeCity = Array.from({ length: 6 }, () => sister);
    expect(
      [portland, saltLakeCity, []].map((all) => countsByDesignation(all).map(({ count }) => count)),
    ).toEqual([
      [9, 1],
      [6, 0],
      [0, 0],
    ]);
  });
});
