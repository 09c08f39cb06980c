import fc from 'fast-check';

import { cleanLine, cleanText } from './clean-text';

const SEED = { seed: 20261128, numRuns: 2000 };

const NASTY =
  '\u0000\u0007\t\n\r\u001b\u007f\u0085\u00a0\u00ad\u034f\u061c\u0308\u200b\u200c\u200d\u200e\u202e\u2028\u2066\u2069\ufe0f\ufeff\uffff<>&"aeZ\u00fc\u043cक्می札👩🏽👨';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from(NASTY)),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((half) => String.fromCharCode(half)),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const FORBIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\uffff]/u;

describe.each([
  ['a text', cleanText],
  ['a line', cleanLine],
])('%s, whatever was sent,', (name, clean) => {
  it('is the same when it is cleaned again', () => {
    fc.assert(
      fc.property(hostile, (given) => clean(clean(given)) === clean(given)),
      SEED,
    );
  });

  it('holds nothing that controls, hides or turns, and no half of a character', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const kept = clean(given);
        return !FORBIDDEN.test(kept) && !/\p{Cs}/u.test(kept) && kept === kept.normalize('NFC');
      }),
      SEED,
    );
  });

  it('keeps every letter and digit', () => {
    const lettersOf = (text: string): string =>
      text
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/[\u115f\u1160\u3164\uffa0]/g, '');
    const words = fc
      .array(fc.constantFrom(...Array.from('aü мі札幌שלمی कष 5'), '\u200b', '\u202e', '\u0000'), {
        maxLength: 40,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, (given) => lettersOf(clean(given)) === lettersOf(given)),
      SEED,
    );
  });

  it('is on one line where it is one', () => {
    fc.assert(
      fc.property(hostile, (given) => name === 'a text' || !clean(given).includes('\n')),
      SEED,
    );
  });
});
