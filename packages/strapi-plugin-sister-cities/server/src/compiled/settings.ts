import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { currentPolicy } from '../policy/store';
import { currentPresentation } from '../presentation/store';
import { programZone } from '../program/today';
import { defaultLocale } from '../query/locales';
import { pluginOf } from '../strapi/plugin';

import type { Env } from './finish';

/** What the values that are computed after the database has answered depend on, besides the question. */
export const readSettings = async (strapi: Core.Strapi): Promise<Omit<Env, 'variables' | 'today'>> => {
  const [zone, { policy }, { presentation }] = await Promise.all([
    programZone(strapi),
    currentPolicy(strapi),
    currentPresentation(strapi),
  ]);
  return { zone, policy, presentation };
};

const tellsPrivate = (provider: unknown): provider is { isPrivate(): unknown } =>
  isRecord(provider) && typeof provider.isPrivate === 'function';

/** Whether Strapi signs the addresses of files anew for each answer, as it does for private providers. */
const signsFilesOf = async (strapi: Core.Strapi): Promise<boolean> => {
  const upload: unknown = pluginOf(strapi, 'upload');
  const provider = isRecord(upload) ? upload.provider : undefined;
  return tellsPrivate(provider) && (await provider.isPrivate()) === true;
};

/** What every plan depends on besides its document. */
export const readInstance = async (
  strapi: Core.Strapi,
): Promise<{ locale: string | null; signsFiles: boolean }> => ({
  locale: await defaultLocale(strapi),
  signsFiles: await signsFilesOf(strapi),
});
