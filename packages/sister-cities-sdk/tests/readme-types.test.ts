import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { complaintsAboutTexts } from './support/compile-texts';
import { programsOf } from './support/markdown';

/** Programs of a page in these languages, under the names by which the compiler sees them. */
const textsOf = (page: string, languages: readonly string[]): Map<string, string> => {
  const text = readFileSync(resolve(__dirname, '../../..', page), 'utf8');
  return new Map(
    programsOf(text, languages).map(({ title, language, code }, index) => [
      `${index.toString()}-${title.replace(/\W+/g, '-')}.${language === 'tsx' ? 'tsx' : 'ts'}`,
      code,
    ]),
  );
};

const README = textsOf('packages/sister-cities-sdk/README.md', ['ts', 'tsx']);
const COOKBOOK = textsOf('docs/sdk-cookbook.md', ['js', 'ts', 'tsx']);

describe('what is shown for TypeScript', () => {
  it('in the README compiles', () => {
    expect(README.size).toBeGreaterThan(1);
    expect(complaintsAboutTexts(README)).toEqual([]);
  });

  it('in the cookbook compiles, and so does its JavaScript', () => {
    expect(COOKBOOK.size).toBeGreaterThan(15);
    expect(complaintsAboutTexts(COOKBOOK)).toEqual([]);
  });

  it('would be found out if it did not', () => {
    const wrong = [...README].map(([name, code]): [string, string] => [
      name,
      code.replace('preview({ draftMode: isEnabled })', 'preview({ draftMode: false })'),
    ]);
    expect(complaintsAboutTexts(new Map(wrong))).toEqual([
      expect.stringMatching(/^\d+-Preview-of-drafts\.ts: Type 'false' is not assignable to type 'true'\.$/),
    ]);
  });
});
