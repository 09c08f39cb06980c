import type { Host } from './strapi';

/** A record of everything that the office keeps to itself. */
export const fillOffice = async (host: Host): Promise<void> => {
  const association = await host.documents('association').findFirst({});
  const associations = association ? [association.documentId] : [];
  await host.documents('volunteer-inquiry').create({
    data: {
      name: 'Ana',
      email: 'ana@city.example',
      consentOn: '2026-11-24',
      state: 'received',
      associations,
    },
  });
  await host.documents('resident-idea').create({
    data: {
      title: 'A garden',
      text: 'Plant a garden together.',
      receivedOn: '2026-11-20',
      state: 'received',
    },
  });
  await host.documents('association-report').create({
    data: {
      association: association?.documentId,
      kind: 'financial',
      periodStart: '2025-01-01',
      periodEnd: '2025-12-31',
      endingBalance: '12345.67 USD',
    },
  });
};
