import { factories } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../../shared/names';

import { systemClock } from './clock';
import { definitions } from './content-types';
import { runImport } from './import/run';
import type { ImportReport, ImportRequest } from './import/run';

/** `strapi.plugin('sister-cities').service('import')`. */
const importService = ({
  strapi,
}: {
  strapi: Core.Strapi;
}): { run(request: ImportRequest): Promise<ImportReport> } => ({
  run: (request) => runImport(strapi, systemClock, request),
});

export const services = {
  ...Object.fromEntries(definitions.map(({ name }) => [name, factories.createCoreService(uidOf(name))])),
  import: importService,
};
