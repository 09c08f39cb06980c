import { errors } from '@strapi/utils';

/** Somebody else was faster: what a person decided upon is no longer as they saw it. Controllers answer 409. */
export class ConflictError extends errors.ApplicationError<'ConflictError'> {
  override name = 'ConflictError' as const;
}
