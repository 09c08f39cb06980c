import { hearLines } from './run-lines';

const chunksOf = (...texts: string[]) => {
  const left = texts.map((text) => new TextEncoder().encode(text));
  return {
    read: () => {
      const value = left.shift();
      return Promise.resolve(value ? { done: false, value } : { done: true });
    },
  };
};

const heard = async (...texts: string[]): Promise<unknown[]> => {
  const steps: unknown[] = [];
  const end = await hearLines(chunksOf(...texts), (done, total) => steps.push([done, total]));
  return [steps, end];
};

const END = '{"line":"failed","message":"No.","isConflict":true}\n';

describe('the answer to a run', () => {
  it('is heard line by line, however it is cut into pieces', async () => {
    const text = `{"line":"progress","done":1,"total":2}\n{"line":"progress","done":2,"total":2}\n${END}`;
    const whole = [
      [
        [1, 2],
        [2, 2],
      ],
      { line: 'failed', message: 'No.', isConflict: true },
    ];
    expect(await heard(text)).toEqual(whole);
    expect(await heard(...Array.from(text))).toEqual(whole);
  });

  it('has no end where the connection was lost', async () => {
    expect(await heard('{"line":"progress","done":1,"total":2}\n', '{"line":"do')).toEqual([
      [[1, 2]],
      undefined,
    ]);
  });
});
