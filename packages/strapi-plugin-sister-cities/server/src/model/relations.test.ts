import { notItself } from './relations';

describe('a relation of a type to itself', () => {
  it.each([
    [{ documentId: 'a', supersedes: { documentId: 'a' } }, ['supersedes']],
    [{ documentId: 'a', supersedes: { documentId: 'b' } }, []],
    [{ documentId: 'a', supersedes: null }, []],
    [{ supersedes: { documentId: 'a' } }, []],
    [{ documentId: 'a' }, []],
  ])('names another record: %j is wrong at %j', (record, paths) => {
    expect(notItself('supersedes')(record).map(({ path }) => path.join('.'))).toEqual(paths);
  });
});
