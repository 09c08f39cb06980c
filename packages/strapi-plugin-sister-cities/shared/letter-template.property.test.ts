import fc from 'fast-check';

import { fill, fillingsOf, missingIn, parseTemplate, PLACEHOLDERS } from './letter-template';

const RUN = { seed: 20201114, verbose: true };

const words = fc.string({ unit: 'binary', maxLength: 60 });
const values = fc.record(Object.fromEntries(PLACEHOLDERS.map((name) => [name, words])), { requiredKeys: [] });
const withBraces = fc
  .array(fc.constantFrom('{', '}', '{{', '}}', '{city}', '{mayor|M}', '{no}', '\n', ' a', '🙂'), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''));

describe('placeholders', () => {
  it('leave any text without braces as it is', () => {
    fc.assert(
      fc.property(words, values, (text, known) => {
        const plain = text.replace(/[{}]/g, '');
        const template = parseTemplate(plain);
        expect([fill(template, known), template.problems]).toEqual([plain, []]);
      }),
      RUN,
    );
  });

  it('leave any text alone whose braces are doubled', () => {
    fc.assert(
      fc.property(fc.oneof(words, withBraces), values, (text, known) => {
        const template = parseTemplate(text.replace(/[{}]/g, '$&$&'));
        expect([fill(template, known), template.problems]).toEqual([text, []]);
      }),
      RUN,
    );
  });

  it('are replaced once: what comes out of the records is never looked at again', () => {
    fc.assert(
      fc.property(withBraces, (city) => {
        expect(fill(parseTemplate('To {city}, {city}'), { city, mayor: 'wrong' })).toBe(
          `To ${city}, ${city}`,
        );
      }),
      RUN,
    );
  });

  it('lose nothing of a text: what was written stands there in its order, whatever is wrong with it', () => {
    fc.assert(
      fc.property(withBraces, (text) => {
        const withoutBraces = (all: string): string => all.replace(/[{}]/g, '');
        const shown = fill(parseTemplate(text), { city: 'city', mayor: 'mayor|M' });
        expect(withoutBraces(shown)).toBe(withoutBraces(text));
      }),
      RUN,
    );
  });

  it('without a value are missing exactly where they stay in sight', () => {
    fc.assert(
      fc.property(withBraces, values, (text, known) => {
        const template = parseTemplate(text);
        const shown = fillingsOf(template, known).filter(({ from }) => from === 'nothing');
        expect(new Set(shown.map((each) => each.text.slice(1, -1)))).toEqual(
          new Set(missingIn(template, known)),
        );
      }),
      RUN,
    );
  });
});
