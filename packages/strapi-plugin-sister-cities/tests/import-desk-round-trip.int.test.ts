import { parseCsv } from '../shared/import-desk/csv';
import { contentOf as contentOfTable, guessMapping } from '../shared/import-desk/mapping';
import type { ImportReport, ImportType } from '../shared/import-desk/report';

import { adminOf } from './support/admin';
import type { AdminApi } from './support/admin';
import { everythingIn, importDeskOf } from './support/import-desk';
import type { ImportDesk } from './support/import-desk';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let admin: AdminApi;
let desk: ImportDesk;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  admin = await adminOf(host);
  desk = importDeskOf(admin);
});

afterAll(async () => {
  await host.stop();
});

describe('the round trip of a city', () => {
  let content: Record<string, unknown>;

  const roundTrip = async (): Promise<ImportReport> => {
    const before = await everythingIn(host);
    const exported = await desk.export('all');
    const { body } = await desk.rehearse(exported.body.data);
    expect(await everythingIn(host)).toEqual(before);
    return body.data;
  };

  it('changes nothing: what is exported of Portland is imported without a change', async () => {
    content = (await desk.export('all')).body.data;
    const report = await roundTrip();
    expect(report.rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
    expect([report.counts, report.problems]).toEqual([
      { made: 0, changed: 0, unchanged: 30, refused: 0 },
      [],
    ]);
  });

  it('holds for tables: each list of Portland as a table reads back as the same list', async () => {
    const types: ImportType[] = (await admin.send('GET', '/sister-cities/imports/fields')).body.data;
    const sections = types.filter(({ isTable }) => isTable);
    expect(sections.map(({ section }) => section)).toEqual(
      expect.arrayContaining(['cities', 'relationships', 'associations', 'events', 'letters']),
    );
    for (const type of sections) {
      const table = await desk.export(type.section, 'csv');
      expect(table.contentType).toBe('text/csv; charset=utf-8');
      const reading = parseCsv(table.text);
      if (reading.kind !== 'read') throw new Error(`${type.section}: ${reading.problem}`);
      const content = contentOfTable(type, guessMapping(reading.header.cells, type.fields), reading.rows);
      expect(content).toEqual((await desk.export(type.section)).body.data);
    }
  });

  it('changes nothing of Salt Lake City either, which states no date at all', async () => {
    await host.importCity('salt-lake-city');
    const report = await roundTrip();
    expect(report.rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
    const theirs = report.rows.filter(
      ({ section, key }) => section === 'relationships' && key.startsWith('slc-'),
    );
    expect(theirs).toHaveLength(6);
  });

  it('holds for an empty office too: what one exports, the importer of another makes its own', async () => {
    await host.stop();
    host = await startHost();
    const importer = host.strapi.plugin('sister-cities').service('import');
    expect(await importer.run({ source: 'portland', content })).toMatchObject({ created: 30, kept: [] });
  });
});
