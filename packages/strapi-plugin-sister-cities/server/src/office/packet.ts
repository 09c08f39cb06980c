import type { Core } from '@strapi/strapi';

import type { TransitionName } from '../../../shared/eligibility';
import type { Clock } from '../clock';
import { STEP_NAMES } from '../lifecycle/transitions';
import { problem } from '../model/problem';
import { refuseIfAny } from '../problems-error';
import { councilPacket } from '../packet/load';

import { languageFor } from './context';
import type { OfficeContext } from './context';

const FORMATS = ['html', 'markdown'] as const;

type Format = (typeof FORMATS)[number];

const isFormat = (value: unknown): value is Format => FORMATS.some((each) => each === value);

const isStep = (value: unknown): value is TransitionName => STEP_NAMES.some((each) => each === value);

const TYPES: Readonly<Record<Format, string>> = {
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
};

/** The Council packet of a relationship as a page to be printed or as Markdown; it is the whole answer. */
export const packetHandler = async (strapi: Core.Strapi, clock: Clock, ctx: OfficeContext): Promise<void> => {
  const { format = 'html', transition = null } = ctx.query;
  refuseIfAny([
    ...(isFormat(format) ? [] : [problem(['format'], format, `one of ${FORMATS.join(', ')}`)]),
    ...(transition === null || isStep(transition)
      ? []
      : [problem(['transition'], transition, `one of ${STEP_NAMES.join(', ')}`)]),
  ]);
  if (!isFormat(format)) return;
  const body = await councilPacket(strapi, clock, {
    relationshipDocumentId: ctx.params.documentId ?? '',
    transition: isStep(transition) ? transition : null,
    locale: languageFor(ctx),
    format,
  });
  ctx.type = TYPES[format];
  ctx.body = body;
};
