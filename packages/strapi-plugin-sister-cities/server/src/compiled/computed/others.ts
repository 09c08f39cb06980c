import { countsSentence } from '../../computed/counts-sentence';
import { endInstant, startInstant } from '../../computed/event-instants';
import { progressOf } from '../../computed/progress';
import { countsOf, publicProcess } from '../../graphql/computed/program';
import { uidOf } from '../../../../shared/names';
import type { DesignationCount } from '../../computed/counts';
import type { Values } from '../../model/types';
import { numberIn } from '../../strapi/table';

import { aliasIn } from '../compilation';
import { objectTypeOf, recordValue } from '../fields';
import { passOn } from '../pass-on';
import { isPublished, localeRank } from '../relations';
import type { Parent } from '../relations';

import { inputs, languageFor, ownInputs, valuesOf } from './context';
import type { ComputedContext, ComputedField } from './context';
import { ownProjection } from './projection';

const progress: ComputedField = (context) => ({
  sql: ownInputs(context, ['baseline', 'target', 'current']),
  finish: (value) => {
    const row = valuesOf(value);
    return progressOf({
      baseline: numberIn(row, 'baseline'),
      target: numberIn(row, 'target'),
      current: numberIn(row, 'current'),
    });
  },
});

export const goalComputed: Readonly<Record<string, ComputedField>> = { progress };

const inUtc = (instant: string | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();

const instant =
  (of: typeof startInstant): ComputedField =>
  (context) => {
    context.compilation.types.add(uidOf('program')).add(uidOf('city'));
    return {
      sql: ownInputs(context, ['startsOn', 'endsOn', 'startTime', 'endTime', 'timeZone']),
      finish: (value, { zone }) => inUtc(of(valuesOf(value), zone)),
    };
  };

export const eventComputed: Readonly<Record<string, ComputedField>> = {
  startsAt: instant(startInstant),
  endsAt: instant(endInstant),
};

/** The published relationship that a decision is about, in the best language. */
const relationshipOfDecision: ComputedField = ({ compilation, parent, field, selected, locales }) => {
  const model = compilation.models.byUid(uidOf('relationship'));
  compilation.types.add(model.uid);
  const row: Parent = { model, alias: aliasIn(compilation) };
  return recordValue(
    compilation,
    { row, type: objectTypeOf(field), selected, locales },
    {
      from: `${model.table} ${row.alias}`,
      where: [
        `${row.alias}.document_id = ${parent.alias}.relationship_document_id`,
        ...isPublished(model, row.alias),
      ],
      orderBy: [localeRank(row.alias, locales), `${row.alias}.id asc`],
      limit: '1',
    },
  );
};

export const decisionComputed: Readonly<Record<string, ComputedField>> = {
  relationship: relationshipOfDecision,
};

const countedSql = ({ compilation }: ComputedContext): string => {
  const model = compilation.models.byUid(uidOf('relationship'));
  compilation.types.add(model.uid);
  const row: Parent = { model, alias: aliasIn(compilation) };
  return compilation.dialect.list(inputs(compilation, row, ['documentId', 'designation', 'standing']), {
    from: `${model.table} ${row.alias}`,
    where: isPublished(model, row.alias),
    orderBy: [],
  });
};

const countsIn = (value: unknown): DesignationCount[] =>
  countsOf(Array.isArray(value) ? value.map((row): Values => valuesOf(row)) : passOn('rows'));

const counts: ComputedField = (context) => {
  const { project } = ownProjection(context);
  return { sql: countedSql(context), finish: (value) => project(countsIn(value)) };
};

const sentence: ComputedField = (context) => {
  const language = languageFor(context);
  const { dialect } = context.compilation;
  return {
    sql: dialect.record([
      { key: 'row', sql: ownInputs(context, ['locale']) },
      { key: 'counted', sql: countedSql(context) },
    ]),
    finish: (value, { presentation }) => {
      const { row, counted } = valuesOf(value);
      return countsSentence(countsIn(counted), language(valuesOf(row)) ?? 'en', presentation.terminology);
    },
  };
};

const process: ComputedField = (context) => {
  const [{ project }, language] = [ownProjection(context), languageFor(context)];
  return {
    sql: ownInputs(context, ['locale']),
    finish: (value, { policy, presentation }) =>
      project(publicProcess(policy, language(valuesOf(value)) ?? 'en', presentation)),
  };
};

export const programComputed: Readonly<Record<string, ComputedField>> = {
  counts,
  countsSentence: sentence,
  process,
};
