import { errors } from '@strapi/utils';

/** Errors whose words were written for who asked: Strapi's, the plugin's and those of HTTP that may be shown. */
export const isForPeople = (error: unknown): error is Error =>
  error instanceof errors.ApplicationError ||
  (error instanceof errors.HttpError && error.expose && error.name !== 'SyntaxError');
