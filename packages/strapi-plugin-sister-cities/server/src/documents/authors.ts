import type { Values } from '../model/types';

/** As the Content Manager marks who changed a record last; nothing where nobody of the admin panel is known. */
export const changedBy = (user: number | undefined): Values =>
  user === undefined || user <= 0 ? {} : { updatedBy: user };

/** The same for a record that is new. */
export const madeBy = (user: number | undefined): Values =>
  user === undefined || user <= 0 ? {} : { createdBy: user, ...changedBy(user) };
