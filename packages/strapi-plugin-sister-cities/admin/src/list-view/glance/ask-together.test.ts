import { askTogether } from './ask-together';

interface World {
  ask: (documentId: string) => Promise<string | undefined>;
  asked: string[][];
  /** Lets those go on who were waiting for others. */
  go: () => void;
}

const world = (most = 100, isDown = false): World => {
  const asked: string[][] = [];
  const waiting: (() => void)[] = [];
  const load = (documentIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    asked.push([...documentIds]);
    const known = documentIds
      .filter((each) => each !== 'nowhere')
      .map((each) => [each, `of ${each}`] as const);
    return isDown ? Promise.reject(new Error('The server is away.')) : Promise.resolve(new Map(known));
  };
  const ask = askTogether(load, most, (work) => waiting.push(work));
  const go = (): void => {
    for (const work of waiting.splice(0)) work();
  };
  return { ask, asked, go };
};

describe('the cells of a list', () => {
  it('ask once for all rows, however many cells a row has', async () => {
    const { ask, asked, go } = world();
    const answers = Promise.all(['a', 'b', 'a', 'nowhere'].map(ask));
    expect(asked).toEqual([]);
    go();
    expect(await answers).toEqual(['of a', 'of b', 'of a', undefined]);
    expect(asked).toEqual([['a', 'b', 'nowhere']]);
  });

  it('ask in parts for more rows than the server answers at once', async () => {
    const { ask, asked, go } = world(2);
    const answers = Promise.all(['a', 'b', 'c'].map(ask));
    go();
    expect(await answers).toEqual(['of a', 'of b', 'of c']);
    expect(asked).toEqual([['a', 'b'], ['c']]);
  });

  it('ask again when they are shown again', async () => {
    const { ask, asked, go } = world();
    const shown = async (): Promise<void> => {
      const answer = ask('a');
      go();
      await answer;
    };
    await shown();
    await shown();
    expect(asked).toEqual([['a'], ['a']]);
  });

  it('all hear of it when the server does not answer', async () => {
    const { ask, go } = world(100, true);
    const answers = Promise.allSettled(['a', 'b'].map(ask));
    go();
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
