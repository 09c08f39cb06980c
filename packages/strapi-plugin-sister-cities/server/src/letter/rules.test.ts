import { kept, onRequestWithoutText } from './rules';

const today = { today: '2026-11-24' };

describe('a letter that is published', () => {
  it.each([
    [{ visibility: 'public' }, []],
    [{ visibility: 'on_request' }, []],
    [{ visibility: 'private' }, ['visibility']],
    [{ visibility: 'public', embargoUntil: '2026-11-24' }, []],
    [{ visibility: 'public', embargoUntil: '2026-11-23' }, []],
    [{ visibility: 'public', embargoUntil: '2026-11-25' }, ['embargoUntil']],
    [{}, []],
  ])('%j is held back by %j', (record, paths) => {
    expect(kept(record, today).map(({ path }) => path.join('.'))).toEqual(paths);
  });

  it('on request has no text and no documents', () => {
    const body = [{ type: 'paragraph', children: [] }];
    expect(onRequestWithoutText({ visibility: 'on_request', body }).map(({ path }) => path)).toEqual([
      ['body'],
    ]);
    expect(
      onRequestWithoutText({ visibility: 'on_request', documents: [{ id: 1 }] }).map(({ path }) => path),
    ).toEqual([['documents']]);
    expect(onRequestWithoutText({ visibility: 'on_request', body: [], documents: null })).toEqual([]);
    expect(onRequestWithoutText({ visibility: 'public', body, documents: [{ id: 1 }] })).toEqual([]);
  });
});
