import { uidOf } from '../shared/names';

import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

jest.setTimeout(300_000);

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(async () => {
  await host.stop();
});

const AT_ONCE = 1000;

/** Begins all writes before any of them ends, and tells how many succeeded. All others are refused with a reason. */
const attempts = async (
  write: (index: number) => Promise<unknown>,
  refusal: RegExp,
  count = AT_ONCE,
): Promise<number> => {
  let succeeded = 0;
  const unexpected = new Set<string>();
  const attempt = (index: number): Promise<void> =>
    write(index).then(
      () => {
        succeeded += 1;
      },
      (reason: unknown) => {
        const told = reason instanceof Error ? `${reason.name}: ${reason.message}` : 'no error';
        if (!told.startsWith('ValidationError') || !refusal.test(told)) unexpected.add(told);
      },
    );
  await Promise.all(Array.from({ length: count }, (_, index) => attempt(index)));
  expect([...unexpected]).toEqual([]);
  return succeeded;
};

const city = async (slug: string): Promise<string> => {
  const { documentId } = await host
    .documents('city')
    .create({ data: { name: slug, slug, countryCode: 'KR' } });
  return documentId;
};

describe('written at once, a thousand times', () => {
  it('a slug is taken once', async () => {
    const succeeded = await attempts(
      () => host.documents('city').create({ data: { name: 'Sapporo', slug: 'sapporo', countryCode: 'JP' } }),
      // Strapi looks for the slug before it writes, and has words of its own.
      /slug is sapporo, which another city has already|This attribute must be unique/,
    );
    expect(succeeded).toBe(1);
    expect(await host.strapi.db.query(uidOf('city')).count()).toBe(1);
  });

  it('a pair of cities has one relationship, in either direction', async () => {
    const [home, partner] = [await city('portland'), await city('ulsan')];
    const succeeded = await attempts(
      (index) =>
        host.documents('relationship').create({
          data: {
            slug: `pair-${String(index)}`,
            homeCity: index % 2 === 0 ? home : partner,
            partnerCity: index % 2 === 0 ? partner : home,
            designation: 'sister_city',
            standing: 'active',
            source: 'Council minutes',
          },
        }),
      /a relationship of (portland and ulsan|ulsan and portland) that has not ended exists already/,
    );
    expect(succeeded).toBe(1);
    expect(await host.strapi.db.query(uidOf('relationship')).count()).toBe(1);
    expect(await host.strapi.db.query(uidOf('decision')).count()).toBe(1);
  });

  it('a period of an association has one report of a kind, however the period is written', async () => {
    const { documentId: association } = await host
      .documents('association')
      .create({ data: { name: 'Friends of Ulsan', slug: 'friends-of-ulsan' } });
    const periods = [
      { periodStart: '2024', periodEnd: '2024' },
      { periodStart: '2024-01', periodEnd: '2024-12' },
      { periodStart: '2024-01-01', periodEnd: '2024-12-31' },
    ];
    const succeeded = await attempts(
      (index) =>
        host
          .documents('association-report')
          .create({ data: { association, ...periods[index % periods.length] } }),
      /Friends of Ulsan has a financial report for .* already/,
    );
    expect(succeeded).toBe(1);
    expect(await host.strapi.db.query(uidOf('association-report')).count()).toBe(1);
  });
});

describe('periods of one association', () => {
  /** The months of a year, each with the one before it: any two that follow one another share a month. */
  const overlapping = Array.from({ length: 11 }, (_, index) => ({
    periodStart: `2022-${String(index + 1).padStart(2, '0')}`,
    periodEnd: `2022-${String(index + 2).padStart(2, '0')}`,
  }));

  it('that are reported at once never overlap', async () => {
    const { documentId: association } = await host
      .documents('association')
      .create({ data: { name: 'Friends of Suzhou', slug: 'friends-of-suzhou' } });
    const succeeded = await attempts(
      (index) =>
        host
          .documents('association-report')
          .create({ data: { association, ...overlapping[index % overlapping.length] } }),
      /overlaps the one from|has a financial report for .* already/,
      110,
    );
    const rows: { periodStart: string; periodEnd: string }[] = await host.strapi.db
      .query(uidOf('association-report'))
      .findMany({ where: { association: { documentId: association } }, orderBy: { periodStart: 'asc' } });
    expect(rows).toHaveLength(succeeded);
    expect(rows.length).toBeGreaterThanOrEqual(4);
    const ends = rows.map(({ periodEnd }) => periodEnd);
    const starts = rows.map(({ periodStart }) => periodStart);
    expect(starts.slice(1).every((start, index) => start > (ends[index] ?? ''))).toBe(true);
  });
});

describe('a pair whose relationship has ended', () => {
  it('may begin again with a proposal that follows on from it', async () => {
    const [homeCity, partnerCity] = [await city('salt-lake-city'), await city('matsumoto')];
    const relationships = host.documents('relationship');
    const ended = await relationships.create({
      data: {
        homeCity,
        partnerCity,
        designation: 'sister_city',
        standing: 'terminated',
        source: 'Council minutes of 2001',
      },
    });
    const proposal = { slug: 'again', homeCity, partnerCity, succeeds: ended.documentId };
    const again = await relationships.create({ data: proposal });
    expect([again.designation, again.standing]).toEqual([null, 'proposed']);
    const stored = await relationships.findOne({ documentId: again.documentId, populate: ['succeeds'] });
    expect(stored?.succeeds).toMatchObject({ documentId: ended.documentId, standing: 'terminated' });
    await expect(relationships.create({ data: { ...proposal, slug: 'once-more' } })).rejects.toThrow(
      'that has not ended exists already',
    );
  });
});
