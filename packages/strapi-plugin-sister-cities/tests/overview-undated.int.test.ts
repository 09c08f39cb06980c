import type { Overview } from '../shared/overview';

import { officeOf } from './support/office';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

describe('the overview of Salt Lake City', () => {
  let host: Host;

  beforeAll(async () => {
    host = await startHost();
    await host.importCity('salt-lake-city');
  });

  afterAll(async () => {
    await host.stop();
  });

  it('has six partners without dates, and the goal that they share', async () => {
    const office = await officeOf(host);
    const { body } = await office.send('GET', '/sister-cities/overview');
    const overview: Overview = body.data;
    const partners = overview.relationships.map(({ partnerCity, designation, standing, establishedOn }) => [
      overview.cities.find(({ documentId }) => documentId === partnerCity)?.name,
      designation,
      standing,
      establishedOn,
    ]);
    expect(partners.sort()).toEqual([
      ['Chernivtsi', 'sister_city', 'active', null],
      ['Izhevsk', 'sister_city', 'active', null],
      ['Keelung', 'sister_city', 'active', null],
      ['Matsumoto', 'sister_city', 'active', null],
      ['Torino', 'sister_city', 'active', null],
      ['Trujillo', 'sister_city', 'active', null],
    ]);
    expect(overview.goals).toMatchObject([{ area: 'peace', relationship: null, statedOn: null }]);
    expect([overview.decisions, overview.events]).toEqual([[], []]);
  });
});
