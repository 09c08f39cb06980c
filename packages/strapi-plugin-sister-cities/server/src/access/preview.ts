import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { PREVIEW_READ } from './actions';

/** Parameters that choose between drafts and published versions. */
export const PUBLICATION_PARAMETERS = ['status', 'publicationFilter', 'hasPublishedVersion'] as const;

/** Whether a caller of the content API may read drafts of the plugin's types. */
export const mayPreview = async (strapi: Core.Strapi, auth: unknown): Promise<boolean> => {
  try {
    await strapi.auth.verify(toAuth(auth), { scope: [PREVIEW_READ] });
    return true;
  } catch {
    return false;
  }
};

type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

const isAuth = (value: unknown): value is Auth =>
  typeof value === 'object' && value !== null && 'strategy' in value;

const toAuth = (value: unknown): Auth => {
  if (!isAuth(value)) throw new errors.ForbiddenError();
  return value;
};

/** The refusal that every door gives: it names the parameters and what would allow them. */
export const previewRefusal = (parameters: readonly string[]): errors.ForbiddenError =>
  new errors.ForbiddenError(
    `${parameters.join(', ')} cannot be used here. Expected no publication parameter (published records are read without one), or a token that holds ${PREVIEW_READ}.`,
    { parameters },
  );
