import { uidOf } from '../../shared/names';

import type { Host } from './strapi';

type Stored = Record<string, unknown>;

/** A relationship that exists already, as an editor enters it. */
export const EXISTING = {
  designation: 'sister_city',
  standing: 'active',
  source: 'Council minutes of 1988',
};

/** A vote of a Council, as a clerk enters it. */
export const VOTE = {
  result: 'pass',
  body: 'City Council',
  identifier: 'Resolution 1',
  decidedOn: '2020-03-04',
};

/** How a relationship is suspended. */
export const SUSPENDED = {
  transition: 'suspend',
  ...VOTE,
  decidedOn: '2022-03-02',
  reason: 'The war against Ukraine.',
  publicNotice: 'Suspended until peace is restored.',
};

/** Makes relationships of one home city with partners of any name, and reads what is on record of them. */
export interface Workshop {
  makeCity(slug: string): Promise<string>;
  relationship(partner: string, data?: Record<string, unknown>): Promise<string>;
  history(documentId: string): Promise<Stored[]>;
  states(documentId: string): Promise<unknown[]>;
  idOf(slug: string): Promise<string>;
}

export const workshopOf = (host: Host): Workshop => {
  const cities = new Map<string, string>();
  const rows = (type: 'decision' | 'relationship', where: Stored, order: string): Promise<Stored[]> =>
    host.strapi.db.query(uidOf(type)).findMany({ where, orderBy: { [order]: 'asc' } });
  const makeCity = async (slug: string): Promise<string> => {
    const known = cities.get(slug);
    if (known !== undefined) return known;
    const { documentId } = await host
      .documents('city')
      .create({ data: { name: slug, slug, countryCode: 'CH' } });
    cities.set(slug, documentId);
    return documentId;
  };
  return {
    makeCity,
    relationship: async (partner, data = {}) => {
      const [homeCity, partnerCity] = [await makeCity('home'), await makeCity(partner)];
      const { documentId } = await host
        .documents('relationship')
        .create({ data: { homeCity, partnerCity, ...data } });
      return documentId;
    },
    history: (relationshipDocumentId) => rows('decision', { relationshipDocumentId }, 'sequence'),
    states: async (documentId) =>
      (await rows('relationship', { documentId }, 'id')).map(({ designation, standing }) => [
        designation,
        standing,
      ]),
    idOf: async (slug) =>
      (await host.documents('relationship').findFirst({ filters: { slug } }))?.documentId ?? '',
  };
};
