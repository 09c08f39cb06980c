import { uidOf } from '../shared/names';
import type { TypeName } from '../shared/names';

import { apiOf } from './support/api';
import type { Api } from './support/api';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let visitor: Api;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  visitor = apiOf(host);
});

afterAll(async () => {
  await host.stop();
});

const documentOf = async (name: TypeName, where: Record<string, unknown>): Promise<string> => {
  const row = await host.strapi.db.query(uidOf(name)).findOne({ where });
  return row.documentId;
};

const publishedKeys = async (field: string, key: string): Promise<string[]> => {
  const { body } = await visitor.graphql(`{ ${field} { ${key} } }`);
  return body.data[field].map((row: Record<string, string>) => row[key]).sort();
};

describe('what belongs to a relationship', () => {
  it('cannot be published before the relationship is', async () => {
    const relationship = await host.documents('relationship').create({
      data: {
        homeCity: await documentOf('city', { slug: 'portland-or' }),
        partnerCity: (
          await host.documents('city').create({ data: { name: 'Vaduz', slug: 'vaduz', countryCode: 'LI' } })
        ).documentId,
      },
    });
    const goal = await host.documents('goal').create({
      data: { key: 'vaduz', statement: 'Exchange', area: 'culture', relationship: relationship.documentId },
    });
    await expect(host.documents('goal').publish({ documentId: goal.documentId })).rejects.toThrow(
      'relationship is empty or not published in en. Expected a published relationship before a goal of it: publish the relationship first.',
    );
    expect(await publishedKeys('sisterCitiesGoals', 'key')).not.toContain('vaduz');
    await host.documents('relationship').publish({ documentId: relationship.documentId });
    await host.documents('goal').publish({ documentId: goal.documentId });
    expect(await publishedKeys('sisterCitiesGoals', 'key')).toContain('vaduz');
  });

  it('is named after its two cities when the editor gives no title', async () => {
    const row = await host.strapi.db
      .query(uidOf('relationship'))
      .findOne({ where: { slug: 'portland-vaduz' } });
    expect(row.title).toBe('Portland – Vaduz');
  });

  it('cannot be taken from it, as if it belonged to the whole program', async () => {
    const documentId = await documentOf('relationship', { slug: 'portland-sapporo' });
    const refusal = /published goal “Strengthen the historic.*would be left without a relationship/;
    for (const goals of [[], { set: [] }]) {
      await expect(
        host.documents('relationship').update({ documentId, data: { goals }, status: 'published' }),
      ).rejects.toThrow(refusal);
    }
    const goal = await documentOf('goal', { key: 'sapporo-strengthen-relationship' });
    const other = await host.documents('relationship').create({
      data: {
        homeCity: await documentOf('city', { slug: 'portland-or' }),
        partnerCity: (
          await host.documents('city').create({ data: { name: 'Graz', slug: 'graz', countryCode: 'AT' } })
        ).documentId,
      },
    });
    await host
      .documents('relationship')
      .update({ documentId: other.documentId, data: { goals: { connect: [goal] } } });
    await expect(host.documents('relationship').publish({ documentId })).rejects.toThrow(refusal);
    await host.documents('goal').update({ documentId: goal, data: { relationship: documentId } });
    await host.documents('relationship').publish({ documentId });
    expect(await publishedKeys('sisterCitiesGoals', 'key')).toContain('sapporo-strengthen-relationship');
  });

  it('leaves the public site with it, and stays as a draft', async () => {
    const documentId = await documentOf('relationship', { slug: 'portland-sapporo' });
    await host.documents('relationship').unpublish({ documentId });
    expect(await publishedKeys('sisterCitiesGoals', 'key')).not.toContain('sapporo-strengthen-relationship');
    expect(await publishedKeys('sisterCitiesAssociations', 'slug')).toEqual([]);
    expect(await publishedKeys('sisterCitiesGifts', 'slug')).toEqual([]);
    expect(await publishedKeys('sisterCitiesEvents', 'slug')).toEqual(['celebrate-trade-2019']);
    const draft = await host.documents('goal').findFirst({
      filters: { key: 'sapporo-strengthen-relationship' },
      status: 'draft',
      populate: ['relationship'],
    });
    expect(draft?.relationship).toMatchObject({ documentId });
  });

  it('keeps an event public that another published relationship shares', async () => {
    const relationships = [
      await documentOf('relationship', { slug: 'portland-ulsan' }),
      await documentOf('relationship', { slug: 'portland-suzhou' }),
    ];
    await host.documents('event').create({
      data: { name: 'Shared', slug: 'shared', kind: 'meeting', relationships },
      status: 'published',
    });
    await host.documents('relationship').unpublish({ documentId: relationships[0] ?? '' });
    expect(await publishedKeys('sisterCitiesEvents', 'slug')).toContain('shared');
    await host.documents('relationship').unpublish({ documentId: relationships[1] ?? '' });
    expect(await publishedKeys('sisterCitiesEvents', 'slug')).not.toContain('shared');
  });
});

describe('a published relationship', () => {
  it.each([null, { set: [] }])('cannot lose its partner city (%j)', async (partnerCity) => {
    const documentId = await documentOf('relationship', { slug: 'portland-lviv' });
    await expect(
      host.documents('relationship').update({ documentId, data: { partnerCity }, status: 'published' }),
    ).rejects.toThrow('partnerCity is empty. Expected partner city.');
  });

  it('cannot come into being without cities, while a draft may wait for them', async () => {
    const data = {
      title: 'Somewhere',
      slug: 'somewhere',
    };
    await expect(host.documents('relationship').create({ data, status: 'published' })).rejects.toThrow(
      'homeCity is empty.',
    );
    expect((await host.documents('relationship').create({ data })).slug).toBe('somewhere');
  });
});

describe('deleting', () => {
  it('a relationship that has goals, events or letters is refused, and the message names them', async () => {
    const documentId = await documentOf('relationship', { slug: 'portland-sapporo' });
    await expect(host.documents('relationship').delete({ documentId })).rejects.toThrow(
      /cannot be deleted: association “Portland-Sapporo.*event “Peace Bell.*gift “Peace Bell.*goal “Strengthen the historic/,
    );
    expect(await documentOf('relationship', { slug: 'portland-sapporo' })).toBe(documentId);
  });

  it('a city that a relationship or the program refers to is refused', async () => {
    const documentId = await documentOf('city', { slug: 'portland-or' });
    await expect(host.documents('city').delete({ documentId })).rejects.toThrow(
      /program “International Relations”; relationship “Portland – Ashkelon”, .* and 9 more/,
    );
  });

  it('what nothing refers to works, and frees its slug', async () => {
    const data = { name: 'Vienna', slug: 'vienna', countryCode: 'AT' };
    const { documentId } = await host.documents('city').create({ data });
    await host.documents('city').delete({ documentId });
    const again = await host.documents('city').create({ data });
    expect(again.slug).toBe('vienna');
  });
});

describe('a file that a draft letter uses', () => {
  it('does not lead visitors to the letter', async () => {
    const file = await host.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'letter.pdf',
        hash: 'letter',
        ext: '.pdf',
        mime: 'application/pdf',
        size: 1,
        url: '/x',
        provider: 'local',
      },
    });
    const data = {
      slug: 'public',
      title: 'Public letter',
      direction: 'outgoing',
      subject: 'other',
      documents: [file.id],
    };
    const letter = await host.documents('letter').create({ data, status: 'published' });
    await host.documents('letter').create({ data: { ...data, slug: 'secret', title: 'Secret letter' } });
    await host
      .documents('letter')
      .update({ documentId: letter.documentId, data: { title: 'Secret change' } });
    const query =
      '{ sisterCitiesLetters(filters: { slug: { eq: "public" } }) { documents { related { ... on SisterCitiesLetter { title } } } } }';
    const nested = await visitor.graphql(query);
    expect(nested.text).not.toContain('Secret');
    for (const populate of [
      'populate[documents][populate]=related',
      'populate[documents][populate]=*',
      'populate=documents.related',
    ]) {
      const answer = await visitor.rest('GET', `/sister-cities/letters?${populate}`);
      expect([populate, answer.status, answer.text.includes('Secret')]).toEqual([populate, 400, false]);
    }
  });
});
