import { fillingsOf, missingIn, parseTemplate } from '../../../shared/letter-template';
import type { Filling, Placeholder, TemplateProblem } from '../../../shared/letter-template';
import type { PartnerToWriteTo } from '../../../shared/letters-to-partners';
import { textIn } from '../dialogs/fields';
import type { Draft } from '../dialogs/fields';

import { ALL, takenOutIn } from './draft';

/** A partner as people call it: `Sapporo, Japan`. */
export const partnerWords = ({ cityName, countryName }: PartnerToWriteTo): string =>
  [cityName, countryName].filter((each) => each !== '').join(', ');

/** In the order of the office: sister cities, friendship cities, then what has no designation, each by its name. */
const RANK = ['sister_city', 'friendship_city'];

const rankOf = ({ designation }: PartnerToWriteTo): number => {
  const rank = RANK.indexOf(designation ?? '');
  return rank < 0 ? RANK.length : rank;
};

export const inOrder = (partners: readonly PartnerToWriteTo[], locale: string): PartnerToWriteTo[] => {
  const collator = new Intl.Collator(locale);
  return [...partners].sort(
    (one, other) => rankOf(one) - rankOf(other) || collator.compare(partnerWords(one), partnerWords(other)),
  );
};

const fits = (wanted: string, value: string | null): boolean => wanted === ALL || wanted === value;

/** The partners that the filters leave. */
export const offeredTo = (draft: Draft, partners: readonly PartnerToWriteTo[]): PartnerToWriteTo[] =>
  partners.filter(
    ({ designation, standing }) =>
      fits(textIn(draft, 'designation'), designation) && fits(textIn(draft, 'standing'), standing),
  );

/** Those of them that get a letter. */
export const chosenIn = (draft: Draft, partners: readonly PartnerToWriteTo[]): PartnerToWriteTo[] => {
  const takenOut = takenOutIn(draft);
  return offeredTo(draft, partners).filter(({ relationship }) => !takenOut.includes(relationship));
};

/** What is wrong with the title and with the text, wherever they go. */
export const templateProblems = (
  draft: Draft,
): Readonly<Record<'title' | 'text', readonly TemplateProblem[]>> => ({
  title: parseTemplate(textIn(draft, 'title')).problems,
  text: parseTemplate(textIn(draft, 'text')).problems,
});

/** A letter as it will be made, in stretches that tell where each comes from. */
export interface Letter {
  partner: PartnerToWriteTo;
  title: readonly Filling[];
  text: readonly Filling[];
  /** The placeholders that nothing is on file for. */
  missing: readonly Placeholder[];
}

export const lettersOf = (draft: Draft, partners: readonly PartnerToWriteTo[]): Letter[] => {
  // As the server takes them.
  const title = parseTemplate(textIn(draft, 'title').trim());
  const text = parseTemplate(textIn(draft, 'text').trim());
  return partners.map((partner) => ({
    partner,
    title: fillingsOf(title, partner.values),
    text: fillingsOf(text, partner.values),
    missing: [...new Set([...missingIn(title, partner.values), ...missingIn(text, partner.values)])],
  }));
};

/** Whether several letters would have one title, so that nobody could tell them apart in a list. */
export const shareATitle = (letters: readonly Letter[]): boolean => {
  const titles = letters.map(({ title }) => title.map(({ text }) => text).join(''));
  return new Set(titles).size < titles.length;
};
