import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import type { PresentationPage } from '../../../shared/presentation';
import type { Clock } from '../clock';
import { currentActor } from '../lifecycle/actor';
import { refuseIfAny } from '../problems-error';
import { versionProblems } from '../strapi/versions';

import { savePresentation } from './store';
import { presentationProblems, readPresentation } from './validate';

interface PresentationRequest {
  request: { body?: unknown };
}

/** Saves `{ version, presentation }` as the next version. Throws a validation error with every problem at its place. */
export const updatePresentation = async (
  strapi: Core.Strapi,
  clock: Clock,
  { request }: PresentationRequest,
): Promise<PresentationPage> => {
  const { version, presentation }: Record<string, unknown> = isRecord(request.body) ? request.body : {};
  refuseIfAny([...versionProblems(version), ...presentationProblems(presentation)]);
  return savePresentation(strapi, {
    version: Number(version),
    presentation: readPresentation(presentation),
    actor: currentActor(strapi),
    savedOn: clock(),
  });
};
