import { readOptions } from './options';

describe('the options', () => {
  it('are, where nothing is said, all sizes and questions on PostgreSQL', () => {
    expect(readOptions([])).toEqual({
      sizes: [100, 1000, 10_000, 26_000],
      questions: ['list', 'deep', 'detail', 'filter', 'events', 'cities'],
      servers: ['ours', 'stock', 'bytes', 'postgraphile', 'floor'],
      seconds: 2,
      rounds: 3,
      database: 'postgres',
    });
  });

  it('leave out on SQLite what needs PostgreSQL', () => {
    expect(readOptions(['--database', 'sqlite']).servers).toEqual(['ours', 'stock', 'bytes']);
  });

  it.each([
    { args: ['--sizes', '99'], says: '--sizes has "99". Expected numbers of relationships from 100.' },
    { args: ['--sizes', 'many'], says: '--sizes is "many". Expected a number above 0.' },
    { args: ['--seconds', '0'], says: '--seconds is "0". Expected a number above 0.' },
    { args: ['--rounds', '1.5'], says: '--rounds is "1.5". Expected a whole number.' },
    {
      args: ['--questions', 'list,lists'],
      says: '--questions has "lists". Expected some of list,deep,detail,filter,events,cities.',
    },
  ])('refuse $args and say what was expected', ({ args, says }) => {
    expect(() => readOptions(args)).toThrow(says);
  });

  it('take the smallest size that fills 100 cities', () => {
    expect(readOptions(['--sizes', '100']).sizes).toEqual([100]);
  });
});
