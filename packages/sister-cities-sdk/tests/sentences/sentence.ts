import type { SisterCitiesClient } from '../../src';

/** What was read, and what the document says. */
export type Pair = readonly [found: unknown, expected: unknown];

/** A sentence of a city's document: P01 to P45 of Portland, S01 to S16 of Salt Lake City. */
export interface Sentence {
  id: string;
  /** What a visitor learns, as the title of its test. */
  says: string;
  /** Reads it back from an instance of the city. */
  pairs: (cms: SisterCitiesClient) => Promise<readonly Pair[]>;
}

/** What follows one another in a document: `P01`, `P02` and so on. */
export const idsTo = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

/** That a text holds some words. A text that does not is told whole. */
export const wordsIn = (text: string | null | undefined, words: string): Pair => [
  text?.includes(words) ? words : text,
  words,
];

/** That a statement of the program says something, under its key, and names the sentence it is from. */
export const stated = async (
  cms: SisterCitiesClient,
  id: string,
  key: string,
  ...phrases: string[]
): Promise<Pair[]> => {
  const program = await cms.program();
  const statement = program?.statements?.find((each) => each.key === key);
  const sources = statement?.source?.split(',') ?? [];
  return [
    [sources.filter((each) => each === id), [id]],
    ...phrases.map((words) => wordsIn(statement?.text, words)),
  ];
};
