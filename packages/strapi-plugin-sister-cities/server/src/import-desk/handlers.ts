import { PassThrough } from 'node:stream';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { isRecord } from '../../../shared/is-record';
import type { ImportReport, ImportType, PastImport, RunLine } from '../../../shared/import-desk/report';
import { tableOfSection } from '../../../shared/import-desk/table';
import type { Clock } from '../clock';
import { ConflictError } from '../conflict-error';
import { currentActor } from '../lifecycle/actor';
import { problem } from '../model/problem';
import type { Values } from '../model/types';
import { bodyOf, userIdOf } from '../office/context';
import type { OfficeContext } from '../office/context';
import { problemsError, refuseIfAny } from '../problems-error';
import { defaultLocale } from '../query/locales';

import { exportContent } from './export';
import { importTypes } from './fields';
import { importOf } from './log';
import type { Asked } from './log';
import { tooMuch } from './outline';
import { fileRightsOf, mayWrite } from './rights';
import type { FileRights } from './rights';
import { rehearse, runFile } from './run';
import type { FileRun } from './run';
import { offered, offeredImports, undoImport } from './undo';

const askedBy = (ctx: OfficeContext, clock: Clock): Asked => ({
  actorId: userIdOf(ctx) ?? 0,
  now: clock(),
});

const contentIn = ({ content }: Values): Values => {
  if (!isRecord(content))
    throw problemsError([problem(['content'], content, 'the sections of an import file')]);
  const refusal = tooMuch(content);
  if (refusal !== undefined) throw new errors.ValidationError(refusal);
  return content;
};

const rightsOf = async (strapi: Core.Strapi, { state }: OfficeContext): Promise<FileRights> =>
  fileRightsOf(state.userAbility, await defaultLocale(strapi));

const MAX_NAME = 200;
const TOKEN = /^[\w-]{16,64}$/;

const textIn = (body: Values, name: string, pattern?: RegExp): string => {
  const value = body[name];
  const text = typeof value === 'string' ? value.trim() : '';
  const isFit = pattern?.test(text) ?? text !== '';
  if (!isFit) refuseIfAny([problem([name], value, pattern ? '16 to 64 letters and digits' : 'a text')]);
  return text.slice(0, MAX_NAME);
};

/** The types that whoever asks may import, and their fields. */
export const importFields = async (
  strapi: Core.Strapi,
  _clock: Clock,
  ctx: OfficeContext,
): Promise<ImportType[]> => {
  const rights = await rightsOf(strapi, ctx);
  return importTypes((definition, attribute) => mayWrite(rights, definition, attribute));
};

/** The types that whoever asks may export. */
export const exportTypes = async (
  strapi: Core.Strapi,
  _clock: Clock,
  ctx: OfficeContext,
): Promise<ImportType[]> => {
  const rights = await rightsOf(strapi, ctx);
  return importTypes((definition, attribute) => rights.may('read', definition, attribute));
};

export const rehearseImport = (
  strapi: Core.Strapi,
  clock: Clock,
  ctx: OfficeContext,
): Promise<ImportReport> =>
  rehearse(strapi, clock, {
    content: contentIn(bodyOf(ctx)),
    ability: ctx.state.userAbility,
    actorId: askedBy(ctx, clock).actorId,
  });

const FAILED = 'Nothing was imported: the server failed. Expected it to work again later.';

const failureOf = (strapi: Core.Strapi, error: unknown): RunLine => {
  if (error instanceof errors.ApplicationError)
    return { line: 'failed', message: String(error.message), isConflict: error instanceof ConflictError };
  strapi.log.error(error);
  return { line: 'failed', message: FAILED, isConflict: false };
};

/**
 * Runs an import and answers in lines of JSON while it goes on, the last one telling how it ended. It goes on when nobody
 * listens any more: the list of imports tells then what became of it.
 */
export const runImportFile = (strapi: Core.Strapi, clock: Clock, ctx: OfficeContext): Promise<void> => {
  const body = bodyOf(ctx);
  const lines = new PassThrough();
  // Whoever left does not end the import.
  lines.on('error', () => undefined);
  const say = (line: RunLine): void => {
    if (!lines.destroyed) lines.write(`${JSON.stringify(line)}\n`);
  };
  const run: FileRun = {
    content: contentIn(body),
    ability: ctx.state.userAbility,
    token: textIn(body, 'token', TOKEN),
    name: textIn(body, 'name'),
    seen: textIn(body, 'seen'),
    actor: currentActor(strapi),
    actorId: askedBy(ctx, clock).actorId,
    progress: (done, total) => {
      say({ line: 'progress', done, total });
    },
  };
  void runFile(strapi, clock, run)
    .then(({ done, report }): RunLine => ({ line: done ? 'done' : 'refused', report }))
    .catch((error: unknown) => failureOf(strapi, error))
    .then((line) => {
      say(line);
      lines.end();
    });
  ctx.type = 'application/x-ndjson; charset=utf-8';
  ctx.body = lines;
  return Promise.resolve();
};

export const listImports = async (
  strapi: Core.Strapi,
  clock: Clock,
  ctx: OfficeContext,
): Promise<PastImport[]> => offeredImports(strapi, askedBy(ctx, clock), await rightsOf(strapi, ctx));

/** What became of one import; `null` where none began under that token. */
export const oneImport = async (
  strapi: Core.Strapi,
  clock: Clock,
  ctx: OfficeContext,
): Promise<PastImport | null> => {
  const found = await importOf(strapi, ctx.params.token ?? '', askedBy(ctx, clock));
  return found ? offered(found.past, found.records, await rightsOf(strapi, ctx)) : null;
};

export const undoOneImport = async (
  strapi: Core.Strapi,
  clock: Clock,
  ctx: OfficeContext,
): Promise<PastImport> =>
  undoImport(strapi, ctx.params.token ?? '', askedBy(ctx, clock), await rightsOf(strapi, ctx));

/** Records as a file: JSON in the shape of an import, or one section as a table. */
export const exportFile = async (
  strapi: Core.Strapi,
  clock: Clock,
  ctx: OfficeContext,
): Promise<Record<string, unknown> | undefined> => {
  const { section = 'all', format = 'json' } = ctx.query;
  const rights = await rightsOf(strapi, ctx);
  if (format === 'json') return exportContent(strapi, String(section), rights, await defaultLocale(strapi));
  const types = (await exportTypes(strapi, clock, ctx)).filter(({ isTable }) => isTable);
  const type = types.find((each) => each.section === section);
  if (!type || format !== 'csv') {
    const words = types.map((each) => each.section).join(', ');
    throw format === 'csv'
      ? problemsError([problem(['section'], section, `one of ${words}`)])
      : problemsError([problem(['format'], format, 'json or csv')]);
  }
  ctx.type = 'text/csv; charset=utf-8';
  ctx.body = tableOfSection(
    type,
    await exportContent(strapi, type.section, rights, await defaultLocale(strapi)),
  );
  return undefined;
};
