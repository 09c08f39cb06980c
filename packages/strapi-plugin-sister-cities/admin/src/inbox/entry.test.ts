import { readPage, readTargets } from './entry';

const olena = {
  documentId: 'olena',
  updatedAt: '2026-11-25T10:00:00.000Z',
  createdAt: '2026-11-24T09:00:00.000Z',
  receivedAt: '2026-11-24T08:59:59.000Z',
  name: 'Olena Kovalenko',
  email: 'olena@example.org',
  interests: 'Host students from Lviv.',
  languages: ['uk', 'en'],
  state: 'forwarded',
  writtenIn: 'uk',
  retainUntil: '2029-11-24',
  receipt: '7K3M-9QXT-0B5D-W2HN',
  associations: { count: 2 },
};

describe('a page of the inbox', () => {
  it('holds volunteers with what they wrote', () => {
    const { entries, total, pageCount } = readPage('volunteers', {
      results: [olena],
      pagination: { page: 1, pageCount: 3, total: 25 },
    });
    expect([total, pageCount]).toEqual([25, 3]);
    expect(entries).toMatchObject([
      {
        title: 'Olena Kovalenko',
        state: 'forwarded',
        cameIn: '2026-11-24T08:59:59.000Z',
        words: 'Host students from Lviv.',
        languages: ['uk', 'en'],
        associationCount: 2,
        targets: {},
      },
    ]);
  });

  it('holds ideas with what they are about, and their senders only if they gave a name', () => {
    const { entries } = readPage('ideas', {
      results: [
        {
          documentId: 'market',
          createdAt: '2026-11-20T00:00:00.000Z',
          title: 'A market',
          text: 'Of both cities.',
          state: 'adopted',
          submitterName: null,
          relationship: { documentId: 'sapporo', title: 'Portland – Sapporo' },
          goal: null,
          linkedGoal: { documentId: 'trade', statement: 'Trade more.' },
        },
      ],
    });
    expect(entries).toMatchObject([
      {
        title: 'A market',
        name: '',
        email: '',
        cameIn: '2026-11-20T00:00:00.000Z',
        targets: { relationship: [{ documentId: 'sapporo', title: 'Portland – Sapporo' }], goal: [] },
        becameGoal: { documentId: 'trade', title: 'Trade more.' },
      },
    ]);
  });

  it('is empty where the answer is none', () => {
    expect(readPage('ideas', undefined)).toEqual({ entries: [], page: 1, pageCount: 1, total: 0 });
  });
});

describe('the records that something is meant for', () => {
  it('are named once, however many languages they are written in', () => {
    const answer = {
      results: [
        { id: 1, documentId: 'lviv', name: 'Portland-Lviv Association', locale: 'en' },
        { id: 2, documentId: 'lviv', name: 'Асоціація Портленд–Львів', locale: 'uk' },
        { id: 3, documentId: 'closed' },
      ],
    };
    expect(readTargets(answer, 'associations')).toEqual([
      { documentId: 'lviv', title: 'Portland-Lviv Association' },
      { documentId: 'closed', title: '' },
    ]);
  });
});
