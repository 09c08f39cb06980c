import { isRecord } from '../shared/is-record';
import { uidOf } from '../shared/names';
import type { TypeName } from '../shared/names';

import { heardOf } from './support/heard';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(async () => {
  await host.stop();
});

const hears = (
  type: TypeName,
  event: string,
  work: () => Promise<unknown>,
): Promise<Record<string, unknown>> => heardOf(host, type, event, work);

const PERSON = {
  name: 'zq-Olena',
  email: 'olena@zq.example',
  telephone: '+1 503 555 0100',
  interests: 'zq-host family',
  privateNotes: 'zq-note',
  consentOn: '2026-01-15',
  retainUntil: '2026-02-15',
};

const inquiry = (): Promise<{ documentId: string }> =>
  host.documents('volunteer-inquiry').create({ data: PERSON });

/** All that may be said of a volunteer: that there is one. */
const nothingBut = (documentId: string): object => ({
  model: 'volunteer-inquiry',
  uid: uidOf('volunteer-inquiry'),
  entry: { id: expect.any(Number), documentId },
});

describe('the host’s webhooks', () => {
  it('hear that a volunteer’s inquiry came, changed and went, and nothing of whom', async () => {
    let documentId = '';
    const created = await hears('volunteer-inquiry', 'entry.create', async () => {
      ({ documentId } = await inquiry());
    });
    expect(created).toEqual(nothingBut(documentId));
    const updated = await hears('volunteer-inquiry', 'entry.update', () =>
      host.documents('volunteer-inquiry').update({ documentId, data: { privateNotes: 'zq-other' } }),
    );
    expect(updated).toEqual(nothingBut(documentId));
    const deleted = await hears('volunteer-inquiry', 'entry.delete', () =>
      host.documents('volunteer-inquiry').delete({ documentId }),
    );
    expect(deleted).toEqual(nothingBut(documentId));
  });

  it('hear nothing of whom from the nightly purge', async () => {
    const { documentId } = await inquiry();
    const deleted = await hears('volunteer-inquiry', 'entry.delete', () =>
      host.strapi
        .plugin('sister-cities')
        .service('retention')
        .run(() => new Date('2026-03-01T12:00:00Z')),
    );
    expect(deleted).toEqual(nothingBut(documentId));
  });

  it('hear of a public type all that Strapi tells', async () => {
    const created = await hears('city', 'entry.create', () =>
      host.documents('city').create({ data: { name: 'Sapporo', slug: 'sapporo', countryCode: 'JP' } }),
    );
    const [stored] = await host.strapi.db.query(uidOf('city')).findMany({ where: { slug: 'sapporo' } });
    const entry = isRecord(created.entry) ? created.entry : {};
    expect([created.model, created.uid]).toEqual(['city', uidOf('city')]);
    expect(entry).toMatchObject({ documentId: stored.documentId, name: 'Sapporo', countryCode: 'JP' });
    const told: unknown = await host.strapi.contentAPI.sanitize.output(
      stored,
      host.strapi.getModel(uidOf('city')),
    );
    expect(told).toMatchObject({ slug: 'sapporo' });
    expect(Object.keys(entry)).toEqual(expect.arrayContaining(Object.keys(isRecord(told) ? told : {})));
  });
});
