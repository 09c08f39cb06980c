import type { DesignationCount } from './counts';
import { countsSentence } from './counts-sentence';

const LIMIT = 50;
const UP_TO_LIMIT = Array.from({ length: LIMIT + 1 }, (_, count) => count);

const ALL: DesignationCount[][] = UP_TO_LIMIT.flatMap((sisters) =>
  UP_TO_LIMIT.map((friends): DesignationCount[] => [
    { designation: 'sister_city', count: sisters },
    { designation: 'friendship_city', count: friends },
  ]),
);

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Reads a sentence aloud, word by word, as a child would who knows the numbers up to twelve. */
const readBack = (sentence: string): DesignationCount[] =>
  sentence.split(' and ').map((phrase): DesignationCount => {
    const [number = '', kind, noun, ...rest] = phrase.split(' ');
    const count = WORDS.includes(number) ? WORDS.indexOf(number) : Number(number);
    if (rest.length > 0 || (kind !== 'sister' && kind !== 'friendship'))
      throw new Error(`What is a ${phrase}?`);
    if (noun !== (count === 1 ? 'city' : 'cities')) throw new Error(`One does not say ${phrase}.`);
    if (count < WORDS.length && /\d/.test(number)) throw new Error(`${number} has a word.`);
    return { designation: `${kind}_city`, count };
  });

describe('the English sentence of counts', () => {
  it(`of every pair from 0 to ${String(LIMIT)}, read back, gives the counts that are not zero`, () => {
    const readable = ALL.filter((counts) => counts.some(({ count }) => count > 0));
    expect(readable).toHaveLength((LIMIT + 1) ** 2 - 1);
    expect(readable.map((counts) => readBack(countsSentence(counts, 'en') ?? ''))).toEqual(
      readable.map((counts) => counts.filter(({ count }) => count > 0)),
    );
  });

  it('names the kinds in the order it is given them', () => {
    const reversed = ALL.filter((counts) => counts.every(({ count }) => count > 0)).map((counts) =>
      [...counts].reverse(),
    );
    expect(reversed.map((counts) => readBack(countsSentence(counts, 'en') ?? ''))).toEqual(reversed);
  });
});

describe('the sentence of counts', () => {
  it.each(['en', 'es', 'ja', 'uk'])('in %s is another one for each pair of counts', (locale) => {
    const sentences = ALL.map((counts) => countsSentence(counts, locale));
    expect(new Set(sentences).size).toBe(ALL.length);
  });
});
