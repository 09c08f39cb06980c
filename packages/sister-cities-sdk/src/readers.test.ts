import type { Ask, Question } from './ask';
import type { SisterCitiesError } from './error';
import { createReaders } from './readers';

interface Leader {
  name: string;
}

const leaders = { name: 'leaders' };
const leader = { name: 'leader', key: 'key', many: 'leaders' } as const;

const setUp = () => {
  const questions: Question[] = [];
  const ask: Ask = (question) => {
    questions.push(question);
    return Promise.resolve({ sisterCitiesLeaders: [{ name: 'Sara' }], sisterCitiesLeader: { name: 'Sara' } });
  };
  const readers = createReaders({ ask, locale: undefined });
  return {
    questions,
    many: readers.list<Leader, unknown, string>(leaders),
    one: readers.one<Leader>(leader),
    single: readers.single<Leader>(leader),
  };
};

describe('a call as of a day', () => {
  it('sends the day as a variable', async () => {
    const { many, one, single, questions } = setUp();
    await many({ asOf: '2026-11-22' });
    await one({ documentId: 'x', asOf: '2026-11-23' });
    await one({ key: 'sara', asOf: '2026-11-24' });
    await single({ asOf: '2026-11-25' });
    expect(questions).toMatchObject([
      { operation: 'leaders', variables: { asOf: '2026-11-22' } },
      { operation: 'leader', variables: { documentId: 'x', asOf: '2026-11-23' } },
      { operation: 'leaderByKey', variables: { key: 'sara', asOf: '2026-11-24' } },
      { operation: 'leader', variables: { asOf: '2026-11-25' } },
    ]);
  });

  it('leaves the day to the server when it names none', async () => {
    const { many, questions } = setUp();
    await many({ asOf: undefined });
    expect(questions.map(({ variables }) => variables?.asOf)).toEqual([undefined]);
  });

  it('is not sent when its day is none', async () => {
    const { many, one, single, questions } = setUp();
    const asOf = 'canary';
    const calls = [many({ asOf }), one({ key: 'sara', asOf }), single({ asOf })];
    const outcomes = await Promise.allSettled(calls);
    const errors = outcomes.map((outcome): SisterCitiesError | undefined =>
      outcome.status === 'rejected' ? outcome.reason : undefined,
    );
    expect(errors.map((error) => error?.code)).toEqual(Array(3).fill('invalid_input'));
    expect(errors.map((error) => error?.message).join()).not.toContain('canary');
    expect(questions).toEqual([]);
  });
});
