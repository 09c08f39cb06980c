import { errors } from '@strapi/utils';

import { isRecord } from '../../shared/is-record';
import type { Problem } from './model/types';

/**
 * Strapi's own validation error, so that REST answers 400, the Content Manager shows each message at its field,
 * and an import can list them.
 */
export const problemsError = (problems: readonly Problem[]): errors.ValidationError =>
  new errors.ValidationError(problems.map(({ message }) => message).join(' '), {
    errors: problems.map(({ path, message, value }) => ({ path, message, name: 'ValidationError', value })),
  });

export const refuseIfAny = (problems: readonly Problem[]): void => {
  if (problems.length > 0) throw problemsError(problems);
};

const toProblem = (each: unknown): Problem[] => {
  if (!isRecord(each) || typeof each.message !== 'string') return [];
  const path: unknown[] = Array.isArray(each.path) ? each.path : [];
  return [{ path: path.map(String), message: each.message, value: each.value }];
};

/** The problems inside a validation error, Strapi's own or ours; at least the error itself. */
export const problemsIn = (error: { message: string; details: unknown }): Problem[] => {
  const { details } = error;
  const listed: unknown[] = isRecord(details) && Array.isArray(details.errors) ? details.errors : [];
  const problems = listed.flatMap(toProblem);
  return problems.length > 0 ? problems : [{ path: [], message: error.message }];
};
