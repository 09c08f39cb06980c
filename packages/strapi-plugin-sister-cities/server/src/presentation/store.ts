import type { Core } from '@strapi/strapi';

import { USUAL_PRESENTATION } from '../../../shared/presentation';
import type { Presentation, PresentationPage } from '../../../shared/presentation';
import { addVersion, newestVersion } from '../strapi/versions';

import { readPresentation, storedPresentation } from './validate';

const PRESENTATION_TABLE = 'plugin::sister-cities.presentation-version';

/** Every version of the city's words and switches that was ever saved, with who saved it. */
export const presentationTableModel = {
  uid: PRESENTATION_TABLE,
  singularName: 'sister_cities_presentation_version',
  tableName: 'sister_cities_presentation_versions',
  indexes: [
    { name: 'sister_cities_presentation_versions_unique', columns: ['version'], type: 'unique' as const },
  ],
  attributes: {
    id: { type: 'increments' as const },
    version: { type: 'integer' as const, column: { notNullable: true } },
    presentation: { type: 'json' as const, column: { notNullable: true } },
    actor: { type: 'string' as const, column: { notNullable: true } },
    savedOn: { type: 'datetime' as const, column: { notNullable: true } },
  },
};

/** What holds now. */
export const currentPresentation = async (strapi: Core.Strapi): Promise<PresentationPage> => {
  const newest = await newestVersion(strapi, PRESENTATION_TABLE);
  return newest
    ? { version: Number(newest.version), presentation: storedPresentation(newest.presentation) }
    : { version: 0, presentation: USUAL_PRESENTATION };
};

const CONFLICT =
  'Somebody else has saved the words and switches since you opened them. Nothing of yours was saved. Load them again and make your changes to what is there now.';

interface Save extends PresentationPage {
  actor: string;
  savedOn: Date;
}

/** Adds a version. Throws a ConflictError when another was saved since the one that the person looked at. */
export const savePresentation = async (
  strapi: Core.Strapi,
  { version, presentation, actor, savedOn }: Save,
): Promise<PresentationPage> => {
  const current = await currentPresentation(strapi);
  const saved = { version: version + 1, presentation: readPresentation(presentation) };
  await addVersion(strapi, PRESENTATION_TABLE, {
    current: current.version,
    seen: version,
    row: { ...saved, actor, savedOn: savedOn.toISOString() },
    conflict: CONFLICT,
  });
  return saved;
};

const ofRequest = new WeakMap<object, Promise<Presentation>>();

/** The same for the whole of one request, which reads it once. */
export const presentationNow = (strapi: Core.Strapi): Promise<Presentation> => {
  const read = async (): Promise<Presentation> => (await currentPresentation(strapi)).presentation;
  const request: object | undefined = strapi.requestContext.get();
  if (!request) return read();
  const begun = ofRequest.get(request) ?? read();
  ofRequest.set(request, begun);
  return begun;
};
