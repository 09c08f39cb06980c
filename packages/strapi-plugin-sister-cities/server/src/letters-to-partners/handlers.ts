import type { Core } from '@strapi/strapi';

import { FORMATS } from '../../../shared/formats';
import type { LettersMade, PartnersToWriteTo } from '../../../shared/letters-to-partners';
import type { Clock } from '../clock';
import { latestToday } from '../clock';
import { problem } from '../model/problem';
import { bodyOf, languagesAllowed, userIdOf } from '../office/context';
import type { OfficeContext } from '../office/context';
import { draftsFor } from '../overview/sight';
import { refuseIfAny } from '../problems-error';

import { partnersToWriteTo } from './load';
import { makeLetters } from './make';
import { isLanguage, readLetters } from './read-request';

/** The partners, with what their letters can tell in the language that `?language=` names. */
export const partnersHandler = (
  strapi: Core.Strapi,
  clock: Clock,
  { query, state }: OfficeContext,
): Promise<PartnersToWriteTo> => {
  const { language = 'en' } = query;
  if (!isLanguage(language)) refuseIfAny([problem(['language'], language, FORMATS.language.expected)]);
  return partnersToWriteTo(strapi, clock, {
    language: isLanguage(language) ? language : 'en',
    drafts: draftsFor(state.userAbility).relationship,
  });
};

export const makeLettersHandler = (
  strapi: Core.Strapi,
  clock: Clock,
  ctx: OfficeContext,
): Promise<LettersMade> => {
  languagesAllowed(ctx, 'create', 'letter');
  return makeLetters(strapi, clock, readLetters(bodyOf(ctx), latestToday(clock)), {
    drafts: draftsFor(ctx.state.userAbility).relationship,
    user: userIdOf(ctx),
  });
};
