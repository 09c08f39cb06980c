import { factories } from '@strapi/strapi';

import { uidOf } from '../../shared/names';

import { systemClock } from './clock';
import { publicDefinitions } from './content-types';
import { schemaController } from './graphql/sdl';
import { officeController } from './office/handlers';
import { submissionsController } from './submissions/rest';
import { SUBMISSIONS } from './submissions/routes';

export interface Context {
  body: unknown;
}

/** Tells a site whether its token may read drafts; whoever may not gets 403 from the route itself. */
const preview = {
  read(ctx: Context): void {
    ctx.body = { data: { preview: true } };
  },
};

export const controllers = {
  ...Object.fromEntries(
    publicDefinitions.map(({ name }) => [name, factories.createCoreController(uidOf(name))]),
  ),
  preview,
  schema: schemaController,
  [SUBMISSIONS]: submissionsController(systemClock),
  office: officeController(systemClock),
};
