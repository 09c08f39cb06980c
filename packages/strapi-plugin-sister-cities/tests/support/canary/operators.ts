import type { Guesses, Target } from './targets';
import { guessesFor } from './targets';

/** An operator with a guess that finds the secret, and where needed another one that must not differ from it. */
export interface Operation {
  /** `$contains`. */
  name: string;
  guess: unknown;
  /** Without it, whatever the first guess finds is a secret. */
  other?: unknown;
  said: string[];
}

const finding = ({ wholes: [one, two, three], start, middle, end, above }: Guesses): [string, unknown][] => [
  ['$startsWith', start],
  ['$contains', middle],
  ['$eq', one],
  ['$containsi', middle.toUpperCase()],
  ['$in', [two, three]],
  ['$between', [start, above]],
  ['$endsWith', end],
  ['$eqi', two.toUpperCase()],
  ['$gt', start],
  ['$gte', start],
  ['$startsWithi', start.toUpperCase()],
  ['$endsWithi', end.toUpperCase()],
];

const comparing = ({
  wholes: [one, two],
  start,
  middle,
  above,
  wrong,
}: Guesses): [string, unknown, unknown][] => [
  ['$ne', one, wrong],
  ['$nei', two, wrong],
  ['$notIn', [one, two], [wrong, wrong]],
  ['$notContains', middle, wrong],
  ['$notContainsi', middle, wrong],
  ['$lt', above, start],
  ['$lte', above, start],
];

const textsIn = (guess: unknown): string[] =>
  [guess].flat().filter((each): each is string => typeof each === 'string');

/** Every operator of a filter on the attribute. */
export const operationsOn = (target: Target): Operation[] => {
  const guesses = guessesFor(target);
  // Whether there is a word at all tells nothing where the published version has one.
  const presence: [string, unknown][] = target.isFilled
    ? []
    : [
        ['$notNull', true],
        ['$null', false],
      ];
  return [
    ...[...finding(guesses), ...presence].map(([name, guess]) => ({ name, guess, said: textsIn(guess) })),
    ...comparing(guesses).map(([name, guess, other]) => ({
      name,
      guess,
      other,
      said: [...textsIn(guess), ...textsIn(other)],
    })),
  ];
};
