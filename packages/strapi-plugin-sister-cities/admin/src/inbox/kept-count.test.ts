import { keepCount } from './kept-count';

/** The volunteers, as the first user may read them. */
const WHAT = '1:volunteers';

interface Question {
  answer: (count: number) => void;
  fail: () => void;
}

/** A server that answers when told to, and what it was asked. */
const slowServer = () => {
  const questions: Question[] = [];
  const load = (): Promise<number> =>
    new Promise((resolve, reject) => {
      questions.push({
        answer: resolve,
        fail: () => {
          reject(new Error('offline'));
        },
      });
    });
  return { questions, load };
};

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A count of 12 that is known. */
const twelve = async () => {
  const server = slowServer();
  const count = keepCount();
  count.ask(WHAT, server.load);
  server.questions[0]?.answer(12);
  await settled();
  return { ...server, count };
};

describe('a count that is kept for all that show it', () => {
  it('is not known before the server has answered, and tells its listeners then', async () => {
    const { questions, load } = slowServer();
    const count = keepCount();
    const heard: (number | undefined)[] = [];
    const letGo = count.subscribe(() => heard.push(count.read(WHAT)));
    count.ask(WHAT, load);
    expect(count.read(WHAT)).toBeUndefined();
    questions[0]?.answer(12);
    await settled();
    expect(heard).toEqual([12]);
    letGo();
    count.again();
    questions[1]?.answer(11);
    await settled();
    expect([heard, count.read(WHAT)]).toEqual([[12], 11]);
  });

  it('asks the server once, however often and by whomever it is shown', async () => {
    const { questions, load } = slowServer();
    const count = keepCount();
    count.ask(WHAT, load);
    count.ask(WHAT, load);
    questions[0]?.answer(12);
    await settled();
    count.ask(WHAT, load);
    expect(questions).toHaveLength(1);
  });

  it('asks again after a change, and shows what it knows until the answer comes', async () => {
    const { questions, count } = await twelve();
    count.again();
    expect([questions.length, count.read(WHAT)]).toEqual([2, 12]);
    questions[1]?.answer(11);
    await settled();
    expect(count.read(WHAT)).toBe(11);
  });

  it('asks again for a change that comes while it is being counted, and takes the later answer only', async () => {
    const { questions, load } = slowServer();
    const count = keepCount();
    count.ask(WHAT, load);
    count.again();
    expect(questions).toHaveLength(2);
    questions[1]?.answer(11);
    await settled();
    questions[0]?.answer(12);
    await settled();
    expect(count.read(WHAT)).toBe(11);
  });

  it('says nothing to somebody else of what it knows, not even before it is asked by them', async () => {
    const { questions, load, count } = await twelve();
    expect(count.read('2:volunteers')).toBeUndefined();
    count.ask('2:volunteers', load);
    expect(count.read('2:volunteers')).toBeUndefined();
    questions[1]?.answer(1);
    await settled();
    expect([count.read('2:volunteers'), count.read(WHAT)]).toEqual([1, undefined]);
  });

  it('shows nothing after a failure, and tries again the next time it is shown', async () => {
    const { questions, load, count } = await twelve();
    count.again();
    questions[1]?.fail();
    await settled();
    expect(count.read(WHAT)).toBeUndefined();
    count.ask(WHAT, load);
    questions[2]?.answer(11);
    await settled();
    expect(count.read(WHAT)).toBe(11);
  });

  it('shows again what a change has it count after a failure', async () => {
    const { questions, count } = await twelve();
    count.again();
    questions[1]?.fail();
    await settled();
    count.again();
    questions[2]?.answer(11);
    await settled();
    expect(count.read(WHAT)).toBe(11);
  });

  it('asks nothing for somebody who may read no list', () => {
    const { questions, load } = slowServer();
    const count = keepCount();
    count.again();
    count.ask('', load);
    expect(questions).toHaveLength(0);
  });
});
