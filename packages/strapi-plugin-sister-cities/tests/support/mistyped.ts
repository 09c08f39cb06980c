import fc from 'fast-check';

import { CAPITALS, DIGITS, SMALL } from './format-models';

/** What hardly any format takes: blanks, controls, invisible marks, digits and letters of other scripts, signs. */
export const STRANGE = [
  ...[' ', '\t', '\n', '\r', '\u00a0', '\u2028', '\ufeff', '\u3000', '\u200b', '\u202e'],
  ...['\u0000', '\u0001', '\u001f', '\u007f', '\u0085', '\u009f', '\ud83d', '\u{1f54a}'],
  ...['٣', '３', '३', 'Ａ', 'ａ', 'К', 'ı', 'İ', 'ſ', '\u212a', 'é', 'ß', '都', '－', '＠', '．'],
  ...[
    '-',
    '_',
    '.',
    ',',
    '/',
    '\\',
    '@',
    '+',
    ':',
    ';',
    '<',
    '>',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '%',
    '?',
    '#',
  ],
];

const KINDS = ['replace', 'insert', 'remove', 'double', 'swap', 'otherCase', 'end', 'begin'] as const;

interface Edit {
  kind: (typeof KINDS)[number];
  at: number;
  char: string;
}

const edited = (text: string, { kind, at, char }: Edit): string => {
  const place = text === '' ? 0 : at % text.length;
  const [before, here, after] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)];
  const otherCase = here === here.toLowerCase() ? here.toUpperCase() : here.toLowerCase();
  const results: Record<Edit['kind'], string> = {
    replace: before + char + after,
    insert: before + char + here + after,
    remove: before + after,
    double: before + here + here + after,
    swap: before + after.charAt(0) + here + after.slice(1),
    otherCase: before + otherCase + after,
    end: text + char,
    begin: char + text,
  };
  return results[kind];
};

const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(),
  char: fc.constantFrom(...STRANGE, ...`${CAPITALS}${SMALL}${DIGITS}${DIGITS}`.split('')),
});

/** Right values, and what becomes of them when somebody mistypes up to three times. */
export const nearMisses = (right: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(right, fc.array(edits, { maxLength: 3 })).map(([text, all]) => all.reduce(edited, text));
