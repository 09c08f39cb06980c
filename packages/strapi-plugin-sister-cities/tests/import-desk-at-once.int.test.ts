import { setTimeout } from 'node:timers/promises';

import { rehearse, runFile } from '../server/src/import-desk/run';
import type { TypeName } from '../shared/names';

import { adminOf } from './support/admin';
import { importDeskOf, lastLine, newToken } from './support/import-desk';
import type { ImportDesk } from './support/import-desk';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let desk: ImportDesk;

/** Long enough for the other one to have come as far as it can while an editor saves. */
const A_WHILE = 1500;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  desk = importDeskOf(await adminOf(host));
});

afterAll(async () => {
  await host.stop();
});

const idOf = async (type: TypeName, slug: string): Promise<string> =>
  (await host.documents(type).findFirst({ filters: { slug } }))?.documentId ?? '';

/** What happens when something else begins while an editor is saving a record. */
const whileSaving = async <Result>(
  save: () => Promise<unknown>,
  begin: () => Promise<Result>,
): Promise<Result> => {
  const began: Promise<Result>[] = [];
  await host.strapi.db.transaction(async () => {
    await save();
    began.push(begin());
    await setTimeout(A_WHILE);
  });
  const [result] = await Promise.all(began);
  if (result === undefined) throw new Error('Nothing has begun.');
  return result;
};

describe('while an editor is saving a record', () => {
  it('an undo of it waits, and is then refused', async () => {
    const { token } = await desk.take({ cities: [{ key: 'sapporo', population: 4 }] });
    const documentId = await idOf('city', 'sapporo');
    const undone = await whileSaving(
      () => host.documents('city').update({ documentId, data: { population: 5 } }),
      () => desk.undo(token),
    );
    expect([undone.status, undone.body.error?.message]).toEqual([
      409,
      expect.stringContaining('somebody has edited city “Sapporo”'),
    ]);
    expect(await host.documents('city').findOne({ documentId })).toMatchObject({ population: 5 });
  });

  it('an import of it waits, and does not publish what the editor has drafted', async () => {
    const content = { relationships: [{ key: 'portland-ulsan', summary: 'As the list says it.' }] };
    const { body } = await desk.rehearse(content);
    const documentId = await idOf('relationship', 'portland-ulsan');
    const lines = await whileSaving(
      () => host.documents('relationship').update({ documentId, data: { contextNote: 'Drafted.' } }),
      () => desk.run(content, body.data.digest),
    );
    expect(lastLine(lines)).toMatchObject({ line: 'done' });
    expect(await host.documents('relationship').findOne({ documentId })).toMatchObject({
      summary: 'As the list says it.',
      contextNote: 'Drafted.',
    });
    const published = await host.documents('relationship').findOne({ documentId, status: 'published' });
    expect(published?.contextNote).toBeNull();
  });
});

describe('an import of which the list says after ten minutes that it failed', () => {
  const ability = { can: () => true, rulesFor: () => [{}] };

  it.each([
    [600_000, 'done', 1],
    [600_001, 'failed', 0],
  ])('and that takes %d ms is %s', async (took, state, made) => {
    const key = `slow-${String(took)}`;
    const file = { content: { cities: [{ key, name: 'Slow', countryCode: 'US' }] }, ability, actorId: 0 };
    const start = new Date();
    const { digest } = await rehearse(host.strapi, () => start, file);
    const instants = [start];
    const clock = (): Date => instants.shift() ?? new Date(start.getTime() + took);
    const token = newToken();
    const ended = await runFile(host.strapi, clock, {
      ...file,
      token,
      name: 'slow.csv',
      actor: 'A test',
      seen: digest,
    }).then(
      ({ done }) => (done ? 'done' : 'refused'),
      (error: unknown) => String(error),
    );
    expect(ended).toContain(state === 'done' ? 'done' : 'it took longer than ten minutes');
    expect(await host.documents('city').count({ filters: { slug: key } })).toBe(made);
    const row = await host.strapi.db.query('plugin::sister-cities.import-run').findOne({ where: { token } });
    expect(row.state).toBe(state);
  });
});
