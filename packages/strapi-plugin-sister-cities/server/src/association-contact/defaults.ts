import type { Core } from '@strapi/strapi';

import { problem } from '../model/problem';
import type { Values } from '../model/types';
import { problemsError } from '../problems-error';
import { idOf, tableOf } from '../strapi/table';

/**
 * Ties a contact to the account with its e-mail address. The account counts from then on: whoever changes an address
 * later does not become somebody else.
 * @throws ValidationError when nobody signs in with that address.
 */
export const accountOf = async (strapi: Core.Strapi, data: Values): Promise<Values> => {
  const rest: Record<string, unknown> = { ...data };
  delete rest.user;
  const { email } = rest;
  if (typeof email !== 'string' || email.trim() === '') return rest;
  const user = await tableOf(strapi, 'admin::user').findOne({
    where: { email: { $eqi: email.trim() } },
    select: ['id'],
  });
  if (!user)
    throw problemsError([
      problem(['email'], email, 'the address of somebody who may sign in: invite the person first'),
    ]);
  return { ...rest, user: idOf(user) };
};
