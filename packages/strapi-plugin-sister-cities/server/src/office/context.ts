import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { isRecord } from '../../../shared/is-record';
import { adminActionId } from '../../../shared/admin-actions';
import type { AdminAction } from '../../../shared/admin-actions';
import type { TypeName } from '../../../shared/names';
import { languagesIn } from '../access/languages';
import type { Languages, RecordAction } from '../access/languages';
import { ConflictError } from '../conflict-error';
import { isAbility } from '../strapi/admin-services';

/** What handlers read of a request of the admin panel, and what they answer with. */
export interface OfficeContext {
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, unknown>>;
  request: { body?: unknown };
  state: { user?: unknown; userAbility?: unknown };
  status: number;
  type: string;
  body: unknown;
}

/** Answers one question of the admin panel: what it returns goes into `data`. */
export type OfficeHandler = (strapi: Core.Strapi, ctx: OfficeContext) => Promise<unknown>;

/** Whether whoever asks holds a permission beside the one that the route asks for. */
export const mayAlso = ({ state }: OfficeContext, action: AdminAction): boolean =>
  isAbility(state.userAbility) && state.userAbility.can(adminActionId(action));

/**
 * For routes that tell of records of the Content Manager, or make some: beside the route's own permission, whoever asks
 * may do that there with all records of the type, in the languages that are returned.
 * @throws ForbiddenError where there is none.
 */
export const languagesAllowed = (
  { state: { userAbility } }: OfficeContext,
  action: RecordAction,
  type: TypeName,
): Languages => {
  const languages = languagesIn(userAbility, action, type);
  if (languages.length === 0) throw new errors.ForbiddenError();
  return languages;
};

/** What was sent. @throws ValidationError when that is no JSON object. */
export const bodyOf = ({ request }: OfficeContext): Record<string, unknown> => {
  if (!isRecord(request.body)) throw new errors.ValidationError('The body is no JSON object. Expected one.');
  return request.body;
};

/** The id of whoever asks among the users of the admin panel. */
export const userIdOf = ({ state: { user } }: OfficeContext): number | undefined =>
  isRecord(user) && typeof user.id === 'number' ? user.id : undefined;

/** The language in which the panel speaks to whoever asks: asked for, or chosen in the person's profile. */
export const languageFor = ({ query, state }: OfficeContext): string => {
  if (typeof query.locale === 'string' && query.locale !== '') return query.locale;
  const { user } = state;
  // Strapi spells it so.
  const preferred = isRecord(user) ? user.preferedLanguage : undefined;
  return typeof preferred === 'string' && preferred !== '' ? preferred : 'en';
};

/** Runs a handler: its answer, or 409 with words where somebody else was faster. Strapi answers every other error. */
export const answering =
  (strapi: Core.Strapi, handler: OfficeHandler) =>
  async (ctx: OfficeContext): Promise<void> => {
    try {
      const data = await handler(strapi, ctx);
      ctx.body ??= { data: data ?? null };
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      const { name, message, details } = error;
      ctx.status = 409;
      ctx.body = { data: null, error: { status: 409, name, message, details } };
    }
  };
