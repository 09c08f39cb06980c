import { listenInProcess } from '../server/src/responses/in-process';
import { ANYTHING } from '../server/src/responses/written';
import { uidOf } from '../shared/names';

import { officeOf } from './support/office';
import { SUSPENDED, workshopOf } from './support/relationships';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let sapporo: string;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  sapporo = await workshopOf(host).idOf('portland-sapporo');
});

afterAll(async () => {
  await host.stop();
});

describe('what Strapi writes', () => {
  const writesOf = async (work: () => Promise<unknown>): Promise<Record<string, unknown>> => {
    const heard = new Map<string, readonly string[] | undefined>();
    const stop = listenInProcess(host.strapi, (writes) => {
      if (writes === ANYTHING) throw new Error('Strapi wrote by a statement that cannot be read.');
      for (const [table, documents] of writes) heard.set(table, documents);
    });
    await work();
    stop();
    return Object.fromEntries(heard);
  };
  const tableOf = (uid: string): string => host.strapi.db.metadata.get(uid).tableName;
  const relationships = (): string => tableOf(uidOf('relationship'));

  it.each<[string, (documentId: string) => Promise<unknown>]>([
    [
      'an update',
      (documentId) => host.documents('relationship').update({ documentId, data: { summary: 'New.' } }),
    ],
    ['a publication', (documentId) => host.documents('relationship').publish({ documentId })],
    ['an unpublication', (documentId) => host.documents('relationship').unpublish({ documentId })],
  ])('is heard by document for %s', async (_, write) => {
    expect((await writesOf(() => write(sapporo)))[relationships()]).toContain(sapporo);
  });

  it('is heard by document for a new record', async () => {
    let documentId = '';
    const writes = await writesOf(async () => {
      const made = await host
        .documents('city')
        .create({ data: { name: 'Oulu', slug: 'oulu', countryCode: 'FI' } });
      ({ documentId } = made);
    });
    expect(writes[tableOf(uidOf('city'))]).toEqual([documentId]);
  });

  it('is heard as a whole for a decision, which writes rows of the relationship past the Document Service', async () => {
    const office = await officeOf(host);
    const writes = await writesOf(() => office.transition(sapporo, SUSPENDED));
    expect(Object.keys(writes)).toContain(relationships());
  });
});
