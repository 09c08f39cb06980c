import { fill, missingIn, parseTemplate, PLACEHOLDERS } from '../../../shared/letter-template';
import type { Template, TemplateProblem } from '../../../shared/letter-template';
import { problem, quoted } from '../model/problem';
import type { Problem, Values } from '../model/types';
import { slugify } from '../relationship/defaults';

import type { Partner } from './load';
import type { LettersRequest } from './read-request';

/** What a title may be long, as the type of the letter has it. */
const MOST_OF_TITLE = 255;

const AGAIN = 5;

/** The names in web addresses that a letter can have, best first; the last one nobody else has. */
export const slugsFor = (title: string, citySlug: string, key: string): string[] => {
  const cut = (text: string, most: number): string => text.slice(0, most).replace(/-$/, '');
  const city = cut(citySlug, 60);
  const made = cut(slugify(title), 110);
  const base = made === '' ? `letter-${city}` : made;
  const withCity = base.endsWith(city) ? base : `${base}-${city}`;
  const numbered = Array.from({ length: AGAIN }, (_, index) => `${withCity}-${String(index + 2)}`);
  return [...new Set([base, withCity, ...numbered, `${withCity}-${slugify(key).slice(0, 12)}`])];
};

/** A text as rich text: a blank line begins a paragraph, and other lines stay lines of it. */
export const paragraphsOf = (text: string): Values[] =>
  text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ type: 'paragraph', children: [{ type: 'text', text: paragraph }] }));

const WRONG: Readonly<Record<TemplateProblem['kind'], string>> = {
  unknown: 'is no placeholder',
  unclosed: 'opens a placeholder that does not end in its line',
  stray: 'ends a placeholder that does not begin',
};

const placeProblem = (name: string, { kind, found, line, column }: TemplateProblem): Problem => {
  const shown = kind === 'unknown' ? `{${quoted(found)}}` : found;
  return {
    path: [name],
    message: `${name}, line ${String(line)}, column ${String(column)}: ${shown} ${WRONG[kind]}. Expected one of ${PLACEHOLDERS.map((each) => `{${each}}`).join(', ')}, or {{ and }} for braces.`,
    value: found,
  };
};

interface Templates {
  title: Template;
  text: Template;
}

const partnerProblems = (partner: Partner, index: number, { title, text }: Templates): Problem[] => {
  const path = ['partners', String(index)];
  const { cityName, values } = partner;
  const missing = [...new Set([...missingIn(title, values), ...missingIn(text, values)])];
  const length = fill(title, values).length;
  return [
    ...missing.map((name) => ({
      path,
      message: `${cityName}: nothing is on file for {${name}}. Expected a value, or other words such as {${name}|…}, or no letter to ${cityName}.`,
      value: name,
    })),
    ...(length <= MOST_OF_TITLE
      ? []
      : [
          problem(
            path,
            cityName,
            `a title of at most ${String(MOST_OF_TITLE)} characters, not ${String(length)}`,
          ),
        ]),
  ];
};

/** A letter that is ready to be made; of its slugs the first one that nobody has. */
export interface Composed {
  slugs: readonly string[];
  data: Values;
}

/** The letters to these partners, or everything that keeps them from being made. */
export const composeLetters = (
  { key, language, title, text, shared }: LettersRequest,
  partners: readonly Partner[],
): { letters: Composed[]; problems: Problem[] } => {
  const templates = { title: parseTemplate(title), text: parseTemplate(text) };
  const problems = [
    ...templates.title.problems.map((each) => placeProblem('title', each)),
    ...templates.text.problems.map((each) => placeProblem('text', each)),
    ...partners.flatMap((partner, index) => partnerProblems(partner, index, templates)),
  ];
  const letters = partners.map(({ relationship, city, citySlug, values }): Composed => {
    const filledTitle = fill(templates.title, values);
    return {
      slugs: slugsFor(filledTitle, citySlug, key),
      data: {
        ...shared,
        title: filledTitle,
        direction: 'outgoing',
        inLanguage: language,
        recipients: [city],
        relationships: [relationship],
        body: paragraphsOf(fill(templates.text, values)),
      },
    };
  });
  return { letters, problems };
};

/** Gives each letter a slug that neither a letter on file nor another of them has. */
export const withSlugs = (letters: readonly Composed[], taken: ReadonlySet<string>): Values[] => {
  const used = new Set(taken);
  return letters.map(({ slugs, data }) => {
    const slug = slugs.find((each) => !used.has(each)) ?? slugs.at(-1) ?? '';
    used.add(slug);
    return { ...data, slug };
  });
};
