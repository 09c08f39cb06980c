import { onePerPlace, voteHasItsDecision } from './rules';

describe('a vote that passed', () => {
  it.each([
    [{ result: 'pass', body: 'Portland City Council', decidedOn: '2022' }, []],
    [{ result: 'pass', decidedOn: '2022' }, ['body']],
    [{ result: 'pass', body: 'Portland City Council' }, ['decidedOn']],
    [{ result: 'pass', body: '', decidedOn: null }, ['body', 'decidedOn']],
    [{ result: 'fail' }, []],
    [{ result: null }, []],
    [{}, []],
  ])('%j lacks %j', (record, paths) => {
    expect(voteHasItsDecision(record).map(({ path }) => path.join('.'))).toEqual(paths);
  });
});

describe('the place of an entry in its history', () => {
  it('is held by one entry only', () => {
    const [key, ...more] = onePerPlace({ relationshipDocumentId: 'abc', sequence: 2 });
    expect([key?.key, more]).toEqual(['decision:abc:2', []]);
    expect(key?.taken.message).toContain('Somebody else made entry 2 of this history at the same time.');
  });

  it('is held by none before both are known', () => {
    expect(onePerPlace({ sequence: 2 })).toEqual([]);
    expect(onePerPlace({ relationshipDocumentId: 'abc' })).toEqual([]);
  });
});
