import type { GraphQLField } from 'graphql';

import { uidOf } from '../../../../shared/names';
import { monthsIn, upcomingOf } from '../../graphql/computed/upcoming';
import { oneOfEach } from '../../documents/rows';

import { aliasIn, parameter } from '../compilation';
import type { Compilation } from '../compilation';
import type { Column } from '../dialect';
import { argumentsOf, objectTypeOf } from '../fields';
import type { Arguments, Value } from '../fields';
import { finishList } from '../finish';
import type { Choice, Env } from '../finish';
import type { Variables } from '../input';
import { passOn } from '../pass-on';
import { isPublished } from '../relations';
import type { Parent, ReadLocales } from '../relations';
import { selectionSetsOf } from '../selection';
import type { Selected } from '../selection';
import { statementOf } from '../statement';

import { candidatesIn, dayOf, inputs } from './context';
import { projectionOf } from './projection';

export const UPCOMING_ROOT = 'sisterCitiesAnniversaries';

const READ = ['documentId', 'locale', 'title', 'standing', 'establishedOn', 'designatedOn'];

const argument = (given: Arguments, name: string, variables: Variables): unknown => {
  const input = given.get(name);
  if (input === undefined) return undefined;
  return input.kind === 'leaf' ? input.get(variables) : passOn(`argument ${name}`);
};

const idColumn = ({ dialect }: Compilation, { alias }: Parent): Column => ({
  key: 'id',
  sql: dialect.value(`${alias}.id`, 'number'),
});

/**
 * `sisterCitiesAnniversaries`: the dates of all relationships in one statement, and what is asked of those that have an
 * anniversary in a second.
 */
export const upcoming = (
  compilation: Compilation,
  field: GraphQLField<unknown, unknown>,
  selected: Selected,
  localesFor: (given: Arguments) => ReadLocales,
): Value => {
  const { dialect, models, types } = compilation;
  const model = models.byUid(uidOf('relationship'));
  types.add(model.uid);
  const given = argumentsOf(compilation, field, selected, ['asOf', 'locale', 'months', 'milestonesOnly']);
  const day = dayOf(compilation, given.get('asOf'));
  const locales = localesFor(given);

  const dates: Parent = { model, alias: aliasIn(compilation) };
  const sql = dialect.list([idColumn(compilation, dates), ...inputs(compilation, dates, READ)], {
    from: `${model.table} ${dates.alias}`,
    where: isPublished(model, dates.alias),
    orderBy: [`${dates.alias}.id asc`],
  });

  const second: Compilation = { ...compilation, parameters: [] };
  const row: Parent = { model, alias: aliasIn(second) };
  const ids = parameter(second, () => []);
  const projection = projectionOf(second, objectTypeOf(field), selectionSetsOf(selected), locales);
  const columns = [idColumn(second, row), ...projection.records(row)];
  const statement = statementOf(
    second,
    dialect.list(columns, {
      from: `${model.table} ${row.alias}`,
      where: [dialect.isOneOf(`${row.alias}.id`, ids)],
      orderBy: [],
    }),
  );
  compilation.byDay ||= second.byDay;
  compilation.aliases = second.aliases;

  const choose = (value: unknown, env: Env): Choice => {
    const { variables } = env;
    const rows = oneOfEach(candidatesIn(value), locales);
    const entries = upcomingOf(
      rows,
      {
        day: day(env),
        months: monthsIn({ months: argument(given, 'months', variables) }),
        locale: locales.length > 1 ? (locales[0] ?? null) : null,
        milestonesOnly: argument(given, 'milestonesOnly', variables) === true,
      },
      env.policy,
    );
    return {
      ids: [...new Set(entries.map(({ relationship }) => Number(relationship.id)))],
      build: (found) =>
        entries.map(({ relationship, ...entry }) =>
          projection.project(entry, found.get(Number(relationship.id)) ?? passOn('row')),
        ),
    };
  };
  compilation.followUps.push({ key: selected.key, statement, choose, finish: finishList(columns) });
  return { sql };
};
