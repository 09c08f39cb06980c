import { createHeldAnswers } from './held-answers';

const answer = (body: string): { etag: string; body: string } => ({ etag: '"e"', body });

describe('held answers', () => {
  it('are found again under their key', () => {
    const answers = createHeldAnswers();
    answers.hold('a', answer('1'));
    expect([answers.get('a')?.body, answers.get('b')]).toEqual(['1', undefined]);
  });

  it('take no more room than they may: what was held first goes first', () => {
    const answers = createHeldAnswers(4);
    for (const [key, body] of Object.entries({ a: '11', b: '22', c: '3' })) answers.hold(key, answer(body));
    expect(['a', 'b', 'c'].map((key) => answers.get(key)?.body)).toEqual([undefined, '22', '3']);
    answers.hold('d', answer('larger than all'));
    expect(['b', 'c', 'd'].map((key) => answers.get(key))).toEqual([undefined, undefined, undefined]);
  });

  it('count what is held anew once', () => {
    const answers = createHeldAnswers(4);
    for (const body of ['1111', '22', '33']) answers.hold('a', answer(body));
    answers.hold('b', answer('44'));
    expect(['a', 'b'].map((key) => answers.get(key)?.body)).toEqual(['33', '44']);
  });
});
