import { ask, nextOf } from './asking';
import type { Running } from './asking';
import { canonical, difference } from './canonical';
import type { QuestionName } from './questions';

const SAMPLES = 12;

/** Rows that an answer must at least have, so that equal answers are not equally empty ones. */
const isEmpty = (text: string): boolean => /^\{"data":\{"[a-zA-Z]+":\[\]\}\}$/.test(text);

/**
 * Asks every server the same, the question repeated and a dozen with variables of their own, and throws where an
 * answer is another one than that of the first server. `bytes` is left out: it writes what it is given.
 */
export const requireEqualAnswers = async (
  servers: readonly Running[],
  question: QuestionName,
  relationships: number,
): Promise<void> => {
  const [first, ...others] = servers.filter(({ name }) => name !== 'bytes');
  if (first === undefined) return;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const expected = canonical(await ask(first, question, sample, relationships));
    if (isEmpty(expected))
      throw new Error(`${first.name} answers ${question} number ${String(sample)} with nothing.`);
    for (const other of others) {
      const found = canonical(await ask(other, question, sample, relationships));
      const where = difference(expected, found);
      if (where !== undefined)
        throw new Error(
          `${other.name} and ${first.name} answer ${question} number ${String(sample)} of ${String(relationships)} relationships differently, so nothing is measured. They part ${where}`,
        );
    }
  }
  for (const each of [first, ...others]) nextOf(each, question, SAMPLES);
};
