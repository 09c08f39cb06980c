import { readLinked, readPublished, readRecipients, readVersions } from './family';

describe('what belongs to a letter', () => {
  it('is published where the Content Manager hands over a published version', () => {
    const publishedAt = '2026-11-20T10:00:00.000Z';
    expect(readPublished({ data: { visibility: 'on_request', embargoUntil: null, publishedAt } })).toEqual({
      visibility: 'on_request',
      embargoUntil: null,
      since: publishedAt,
    });
    expect([readPublished({ data: {} }), readPublished(undefined)]).toEqual([undefined, undefined]);
  });

  it('has other records once, and without a title where they may not be read', () => {
    const answer = {
      results: [
        { documentId: 'a', title: 'Thanks' },
        { documentId: 'a', title: 'Thanks' },
        { documentId: 'b' },
      ],
    };
    expect(readLinked(answer, 'title')).toEqual([
      { documentId: 'a', title: 'Thanks' },
      { documentId: 'b', title: '' },
    ]);
    expect(readLinked(null, 'title')).toEqual([]);
  });

  it('has versions in languages, one of them the original', () => {
    const results = [
      { documentId: 'a', title: 'Letter', inLanguage: 'en', status: 'published' },
      { documentId: 'b', title: '手紙', inLanguage: 'ja', status: 'modified' },
      { documentId: 'c', title: 'Lettera', inLanguage: null, status: 'draft' },
    ];
    expect(readVersions({ results }, 'a')).toEqual([
      { documentId: 'a', title: 'Letter', language: 'en', isOriginal: true, isPublished: true },
      { documentId: 'b', title: '手紙', language: 'ja', isOriginal: false, isPublished: true },
      { documentId: 'c', title: 'Lettera', language: null, isOriginal: false, isPublished: false },
    ]);
  });

  it('goes to cities, with what is spoken there as far as it is known', () => {
    const linked = [
      { documentId: 'sapporo', title: 'Sapporo' },
      { documentId: 'ulsan', title: 'Ulsan' },
    ];
    const answer = {
      results: [
        { documentId: 'sapporo', languages: ['ja'] },
        { documentId: 'ulsan', languages: null },
      ],
    };
    expect(readRecipients(linked, answer)).toEqual([
      { documentId: 'sapporo', name: 'Sapporo', languages: ['ja'] },
      { documentId: 'ulsan', name: 'Ulsan', languages: [] },
    ]);
    expect(readRecipients(linked, undefined).map(({ languages }) => languages)).toEqual([[], []]);
  });
});
