/** Asks for one record. */
export type AskOne<Answer> = (documentId: string) => Promise<Answer | undefined>;

interface Waiting<Answer> {
  answer: Promise<Answer | undefined>;
  settle: (answers: Promise<ReadonlyMap<string, Answer>>) => void;
}

const waitingFor = <Answer>(documentId: string): Waiting<Answer> => {
  let settle: Waiting<Answer>['settle'] = () => undefined;
  const answer = new Promise<Answer | undefined>((resolve) => {
    settle = (answers) => {
      resolve(answers.then((all) => all.get(documentId)));
    };
  });
  return { answer, settle };
};

/**
 * Many cells of a list ask for their row at the same time; the server is asked once for all of them, or once for every
 * `most`. Nothing is kept: who comes back to the list sees what is so then.
 *
 * @param load Resolves with what is known, by id.
 * @param later Calls back once those who ask at the same time have asked.
 */
export const askTogether = <Answer>(
  load: (documentIds: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
  most: number,
  later: (work: () => void) => void = (work) => setTimeout(work),
): AskOne<Answer> => {
  let waiting = new Map<string, Waiting<Answer>>();
  const ask = (): void => {
    const asked = [...waiting];
    waiting = new Map();
    for (let start = 0; start < asked.length; start += most) {
      const part = asked.slice(start, start + most);
      const answers = load(part.map(([documentId]) => documentId));
      for (const [, { settle }] of part) settle(answers);
    }
  };
  return (documentId) => {
    if (waiting.size === 0) later(ask);
    const known = waiting.get(documentId) ?? waitingFor<Answer>(documentId);
    waiting.set(documentId, known);
    return known.answer;
  };
};
