import { uidOf } from '../shared/names';

import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(async () => {
  await host.stop();
});

const AT_ONCE = 40;

const attempts = async (write: (index: number) => Promise<unknown>): Promise<number> => {
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, (_, index) => write(index)));
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason.name).toBe('ValidationError');
  }
  return results.filter(({ status }) => status === 'fulfilled').length;
};

describe('written at once, forty times', () => {
  it('a slug is taken once', async () => {
    const succeeded = await attempts(() =>
      host.documents('city').create({ data: { name: 'Sapporo', slug: 'sapporo', countryCode: 'JP' } }),
    );
    expect(succeeded).toBe(1);
    expect(await host.strapi.db.query(uidOf('city')).count()).toBe(1);
  });

  it('a pair of cities has one relationship, in either direction', async () => {
    const [home, partner] = await Promise.all(
      ['portland', 'ulsan'].map(async (slug) => {
        const { documentId } = await host
          .documents('city')
          .create({ data: { name: slug, slug, countryCode: 'KR' } });
        return documentId;
      }),
    );
    const succeeded = await attempts((index) =>
      host.documents('relationship').create({
        data: {
          slug: `pair-${String(index)}`,
          homeCity: index % 2 === 0 ? home : partner,
          partnerCity: index % 2 === 0 ? partner : home,
          designation: 'sister_city',
          standing: 'active',
        },
      }),
    );
    expect(succeeded).toBe(1);
    expect(await host.strapi.db.query(uidOf('relationship')).count()).toBe(1);
  });

  it('a pair whose relationship has ended may begin again', async () => {
    const relationships = host.documents('relationship');
    const [first] = await relationships.findMany({ populate: ['homeCity', 'partnerCity'] });
    if (!first) throw new Error('no relationship');
    await host.strapi.db
      .query(uidOf('relationship'))
      .updateMany({ where: {}, data: { standing: 'terminated' } });
    await relationships.update({ documentId: first.documentId, data: { summary: 'It ended.' } });
    const again = await relationships.create({
      data: {
        slug: 'again',
        homeCity: { set: [first.homeCity] },
        partnerCity: { set: [first.partnerCity] },
        designation: 'friendship_city',
        standing: 'proposed',
      },
    });
    expect(again.slug).toBe('again');
  });
});
