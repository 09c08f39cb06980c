import { errors } from '@strapi/utils';
import { get, set } from 'lodash';

import { DEFINITIONS } from '../server/src/content-types';
import type { ImportReport } from '../server/src/import/run';
import { problemsIn } from '../server/src/problems-error';
import { uidOf } from '../shared/names';

import { contentOf, startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;

beforeEach(async () => {
  host = await startHost();
});

afterEach(async () => {
  await host.stop();
});

const importing = (content: Record<string, unknown>, source = 'portland'): Promise<ImportReport> =>
  host.strapi.plugin('sister-cities').service('import').run({ source, content });

const counts = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(
      Object.values(DEFINITIONS).map(async ({ name }) => [
        name,
        await host.strapi.db.query(uidOf(name)).count(),
      ]),
    ),
  );

/** Portland's profile with other values at the given paths. */
const changed = (changes: Record<string, unknown>): Record<string, unknown> => {
  const content = contentOf('portland');
  for (const [path, value] of Object.entries(changes)) set(content, path, value);
  return content;
};

/** The messages that an import which must fail fails with. */
const complaints = async (content: Record<string, unknown>): Promise<string[]> => {
  const error: unknown = await importing(content).then(
    () => new Error('the import was accepted'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof errors.ValidationError)) throw error;
  return problemsIn(error).map(({ message }) => message);
};

describe('importing a profile', () => {
  it('writes every record once, however often it runs', async () => {
    const content = contentOf('portland');
    expect(await importing(content)).toEqual({ created: 30, updated: 0, unchanged: 0, kept: [] });
    const before = await counts();
    expect(await importing(content)).toEqual({ created: 0, updated: 0, unchanged: 30, kept: [] });
    expect(await counts()).toEqual(before);
  });

  it('stops whole at a bad row, changes nothing and names every mistake', async () => {
    const content = changed({
      'cities.3.timeZone': 'Asia/Nowhere',
      'relationships.0.partnerCity': 'atlantis',
      'goals.0.mood': 'good',
      'events.0.kind': undefined,
    });
    expect(await complaints(content)).toEqual([
      'cities.3.timeZone is Asia/Nowhere. Expected an IANA time zone such as America/Los_Angeles.',
      'events.0.kind is empty. Expected a value.',
      'goals.0.mood is good. Expected a field of goal, which has none of that name.',
      'relationships.0.partnerCity is atlantis. Expected the key of a record in this file or in the database.',
    ]);
    expect(Object.values(await counts())).toEqual(Object.values(DEFINITIONS).map(() => 0));
  });

  it('stops whole at what only the database knows', async () => {
    const sapporo = {
      ...Object(get(contentOf('portland'), 'relationships.0')),
      key: 'portland-sapporo-again',
    };
    expect(await complaints(changed({ 'relationships.10': sapporo }))).toEqual([
      expect.stringContaining(
        'relationships.10: partnerCity is Sapporo, and a relationship of Portland and Sapporo that has not ended exists already.',
      ),
    ]);
    expect(Object.values(await counts())).toEqual(Object.values(DEFINITIONS).map(() => 0));
  });

  it('writes what the file changed, and keeps what an editor changed', async () => {
    await importing(contentOf('portland'));
    const relationships = host.documents('relationship');
    const { documentId = '' } =
      (await relationships.findFirst({ filters: { slug: 'portland-sapporo' } })) ?? {};
    await relationships.update({
      documentId,
      data: { summary: 'As the editor says it.' },
      status: 'published',
    });
    const report = await importing(
      changed({
        'relationships.0.summary': 'As the new file says it.',
        'relationships.0.contextNoteAsOf': '2020',
      }),
    );
    expect(report).toEqual({
      created: 0,
      updated: 1,
      unchanged: 29,
      kept: ['relationship:portland-sapporo.summary'],
    });
    const published = await relationships.findOne({ documentId, status: 'published' });
    expect([published?.summary, published?.contextNoteAsOf]).toEqual(['As the editor says it.', '2020']);
  });

  it('does not publish what an editor is still writing', async () => {
    await importing(contentOf('portland'));
    const relationships = host.documents('relationship');
    const { documentId = '' } =
      (await relationships.findFirst({ filters: { slug: 'portland-sapporo' } })) ?? {};
    await relationships.update({
      documentId,
      data: { story: [{ type: 'paragraph', children: [{ type: 'text', text: 'not yet' }] }] },
    });
    await importing(changed({ 'relationships.0.contextNoteAsOf': '2020' }));
    const published = await relationships.findOne({ documentId, status: 'published' });
    expect([published?.story, published?.contextNoteAsOf]).toEqual([null, '2019']);
  });

  it('does not bring back what an editor deleted', async () => {
    await importing(contentOf('portland'));
    const letters = host.documents('letter');
    const { documentId = '' } = (await letters.findFirst({})) ?? {};
    await letters.delete({ documentId });
    expect((await importing(contentOf('portland'))).created).toBe(0);
    expect(await letters.count({})).toBe(0);
  });

  it('loads Salt Lake City, which states no date at all', async () => {
    expect(await importing(contentOf('salt-lake-city'), 'salt-lake-city')).toEqual({
      created: 15,
      updated: 0,
      unchanged: 0,
      kept: [],
    });
  });
});
