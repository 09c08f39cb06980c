import { uidOf } from '../shared/names';
import type { TypeName } from '../shared/names';

import { heardOf } from './support/heard';
import { startOffice } from './support/office';
import type { Office } from './support/office';
import { turnOffFor } from './support/presentation';
import type { Host } from './support/strapi';

jest.setTimeout(300_000);

const BELL = 'Lantern 7391 Bell';

let host: Host;
let office: Office;
let bellId: string;
let sapporoId: string;

const turnOff = (...names: string[]): Promise<void> => turnOffFor(office, names);

beforeAll(async () => {
  ({ host, office } = await startOffice('portland'));
  const bell = await host.documents('gift').findFirst({ filters: { name: { $contains: 'Bell' } } });
  bellId = String(bell?.documentId);
  await host.documents('gift').update({ documentId: bellId, data: { name: BELL } });
  const sapporo = await host.documents('relationship').findFirst({ filters: { slug: 'portland-sapporo' } });
  sapporoId = String(sapporo?.documentId);
});

afterAll(async () => {
  await host.stop();
});

describe('listeners such as webhooks', () => {
  const hears = (
    type: TypeName,
    event: string,
    work: () => Promise<unknown>,
  ): Promise<Record<string, unknown>> => heardOf(host, type, event, work);
  const writeGift = (): Promise<unknown> =>
    host.documents('gift').update({ documentId: bellId, data: { location: 'Convention Center' } });
  const writeProgram = async (): Promise<unknown> => {
    const program = await host.documents('program').findFirst({});
    const documentId = String(program?.documentId);
    return host.documents('program').update({ documentId, data: { name: 'International Relations' } });
  };
  const writeSapporo = (): Promise<unknown> =>
    host.documents('relationship').update({ documentId: sapporoId, data: { title: 'Portland – Sapporo' } });

  it('hear everything while everything is public', async () => {
    await turnOff();
    expect((await hears('gift', 'entry.update', writeGift)).entry).toMatchObject({ name: BELL });
    expect((await hears('program', 'entry.update', writeProgram)).entry).toHaveProperty('contactPoints');
    expect((await hears('relationship', 'entry.update', writeSapporo)).entry).toHaveProperty('gifts');
  });

  it('hear of a hidden gift only which one it is, wherever it is met', async () => {
    await turnOff('gifts', 'contactPoints');
    const kept = { model: 'gift', uid: uidOf('gift'), entry: { id: expect.any(Number), documentId: bellId } };
    expect(await hears('gift', 'entry.update', writeGift)).toEqual(kept);
    expect(
      await hears('gift', 'entry.publish', () => host.documents('gift').publish({ documentId: bellId })),
    ).toEqual(kept);
    const program = await hears('program', 'entry.update', writeProgram);
    expect(program.entry).toMatchObject({ name: 'International Relations' });
    expect(program.entry).not.toHaveProperty('contactPoints');
    const { entry } = await hears('relationship', 'entry.update', writeSapporo);
    expect(entry).toMatchObject({ slug: 'portland-sapporo' });
    expect(entry).not.toHaveProperty('gifts');
    const { documentId } = await host.documents('gift').create({
      data: { name: 'Sister tree', slug: 'sister-tree', direction: 'received' },
    });
    const deleted = await hears('gift', 'entry.delete', () => host.documents('gift').delete({ documentId }));
    expect(deleted.entry).toEqual({ id: expect.any(Number), documentId });
  });
});
