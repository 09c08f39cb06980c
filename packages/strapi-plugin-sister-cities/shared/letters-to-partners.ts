import type { PlaceholderValues } from './letter-template';
import type { StateOf } from './office';

/** What the page “One letter to every partner” asks and sends. Never part of the public API. */

/** As many as the list of letters can name in one address, and more partners than any city has. */
export const MOST_LETTERS = 50;

export const MOST_CHARACTERS = { title: 200, text: 20_000 } as const;

/** A relationship whose partner can be written to: `GET /sister-cities/letters-to-partners`. */
export interface PartnerToWriteTo extends StateOf {
  relationship: string;
  cityName: string;
  countryName: string;
  /** What its letter can tell, in the language of the letter. */
  values: PlaceholderValues;
  /** Another one as soon as something changes that its letter can tell. */
  version: string;
}

export interface PartnersToWriteTo {
  partners: PartnerToWriteTo[];
  /** Whether more are on file than one page can show. */
  isCut: boolean;
}

/** What was made: `POST /sister-cities/letters-to-partners`. */
export interface LettersMade {
  letters: string[];
  /** Whether they were made by an earlier request with the same key, and nothing was made now. */
  isRepeated: boolean;
}
