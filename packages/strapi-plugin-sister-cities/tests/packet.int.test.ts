import { councilPacket } from '../server/src/packet/load';
import type { PacketRequest } from '../server/src/packet/load';

import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

const clock = (): Date => new Date('2026-11-24T20:00:00Z');

let host: Host;
let lviv: string;

const packet = (request: Partial<PacketRequest> = {}): Promise<string> =>
  councilPacket(host.strapi, clock, {
    relationshipDocumentId: lviv,
    transition: 'change_friendship_to_sister',
    locale: 'en',
    format: 'markdown',
    ...request,
  });

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  const found = await host.documents('relationship').findFirst({ filters: { slug: 'portland-lviv' } });
  lviv = found?.documentId ?? '';
});

afterAll(async () => {
  await host.stop();
});

describe('the packet of Lviv, of what is on file', () => {
  it('tells who decided in 2022, and has a motion for what is asked', async () => {
    const text = await packet();
    expect(text).toMatch(/^# Council packet: Portland – Lviv\n/);
    expect(text).toContain('Portland – Lviv is a friendship city; its standing is active.');
    expect(text).toContain('| Designated a friendship city | Portland City Council | 2022 | passed |');
    expect(text).toContain(
      'change the friendship city relationship with Lviv, Ukraine, to a sister city relationship, effective on',
    );
  });

  it('is a page in the language asked for', async () => {
    const html = await packet({ locale: 'uk', format: 'html' });
    expect(html).toContain('<html lang="uk">');
    expect(html).toContain('Проєкт пропозиції');
  });

  it('tells what becomes of goals that are drafts, for they are what the office works on', async () => {
    await host.documents('goal').create({
      data: {
        key: 'lviv-students',
        statement: 'Twelve <students> a year.',
        area: 'education',
        relationship: lviv,
      },
    });
    expect(await packet()).toContain('| Twelve \\<students\\> a year. | not on file | active |');
    expect(await packet({ format: 'html' })).toContain('<td>Twelve &lt;students&gt; a year.</td>');
  });

  it('tells where the relationship stands when nothing is asked', async () => {
    expect(await packet({ transition: null })).not.toContain('Draft motion');
  });

  it('of a relationship that does not exist is refused', async () => {
    await expect(packet({ relationshipDocumentId: 'nowhere' })).rejects.toThrow(
      'There is no such relationship.',
    );
  });
});
