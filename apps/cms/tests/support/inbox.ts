const LATER = ['Ana', 'Bo', 'Cleo', 'Dee', 'Eli', 'Finn', 'Gus', 'Hana', 'Ivy'];

/** What residents have offered, as somebody enters it by hand. */
export const INQUIRIES = [
  {
    name: 'Олена Коваленко',
    email: 'olena@example.org',
    languages: ['uk', 'en'],
    sector: 'education',
    interests: 'Приймати студентів зі Львова.\nВчити української.',
    state: 'received',
    consentOn: '2026-01-15',
    receivedAt: '2026-01-15T18:05:00.000Z',
    writtenIn: 'uk',
    receipt: '7K3M-9QXT-0B5D-W2HN',
  },
  {
    name: 'Kenji Sato',
    email: 'kenji@example.org',
    writtenIn: 'ja',
    state: 'received',
    consentOn: '2026-02-01',
  },
  ...LATER.map((name) => ({
    name: `${name} of Portland`,
    email: `${name.toLowerCase()}@example.org`,
    interests: 'Help at the festival of Sapporo.',
    state: 'received',
    consentOn: '2026-03-01',
  })),
];

/** What residents have thought of. */
export const IDEAS = [
  {
    title: 'A market of both cities',
    text: 'Every summer, on the river.',
    area: 'economic_development',
    state: 'received',
    submitterName: 'María López',
    submitterEmail: 'maria@example.org',
    writtenIn: 'es',
    receipt: 'Q4ZP-1HWK-88TN-M2C0',
  },
  { title: 'A bridge', text: 'Over the river.', state: 'under_review' },
];

/** Whether the inbox asks for one inquiry, as it does before and after it changes it. */
export const looksAt =
  (documentId = '') =>
  ({ search }: URL): boolean =>
    decodeURIComponent(search).includes(`[$eq]=${documentId}`);
