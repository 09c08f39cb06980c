import { activeGoals, goalHistory } from '../../computed/goals';
import { distanceKm } from '../../computed/distance';
import { lastEvent, nextEvent } from '../../computed/events';
import { lastContactOn } from '../../computed/last-contact';
import { nextAnniversary, nextMilestone } from '../../computed/anniversary';
import { currentNotice } from '../../computed/notice';
import { yearsActive } from '../../computed/years-active';
import { yearsSince } from '../../computed/years-since';
import { celebrationOf } from '../../computed/celebration';
import { anniversaryQuestion, labelled } from '../../graphql/computed/anniversaries';
import { dated, located, stated } from '../../graphql/computed/readings';
import { logged } from '../../lifecycle/logged';
import { isRecord } from '../../../../shared/is-record';
import { uidOf } from '../../../../shared/names';
import { textIn, textOf } from '../../strapi/table';

import { aliasIn } from '../compilation';
import type { Column } from '../dialect';
import { argumentsOf, listValue, objectTypeOf, rowValue } from '../fields';
import { passOn } from '../pass-on';
import { relatedRows } from '../relations';
import type { Parent } from '../relations';

import {
  candidates,
  ownDay,
  inputs,
  languageFor,
  namesDocumentOf,
  namesNothing,
  ownInputs,
  valuesOf,
} from './context';
import type { Candidates, ComputedContext, ComputedField } from './context';
import { ownProjection } from './projection';

/** The record itself that a field answers with, as a column of its row. */
const shownAs =
  ({ compilation, field, selected, locales }: ComputedContext) =>
  (row: Parent): Column[] => [
    { key: 'shown', ...rowValue(compilation, { row, type: objectTypeOf(field), selected, locales }) },
  ];

const ofParent = ({ parent }: ComputedContext, { alias, model }: Parent): string[] =>
  model.uid === uidOf('decision')
    ? [`${alias}.relationship_document_id = ${parent.alias}.document_id`]
    : passOn('log');

const LOGGED = [
  'key',
  'sequence',
  'classification',
  'result',
  'fromDesignation',
  'fromStanding',
  'toDesignation',
  'toStanding',
  'decidedOn',
  'effectiveOn',
  'corrects',
] as const;

const decisions: ComputedField = (context) => {
  const { compilation, field, selected, locales } = context;
  const model = compilation.models.byUid(uidOf('decision'));
  compilation.types.add(model.uid);
  const row: Parent = { model, alias: aliasIn(compilation) };
  return listValue(compilation, { row, type: objectTypeOf(field), selected, locales }, () => ({
    from: `${model.table} ${row.alias}`,
    where: ofParent(context, row),
    orderBy: [`${row.alias}.sequence asc`, `${row.alias}.id asc`],
  }));
};

const yearsSinceField: ComputedField = (context) => {
  const [day, { project }] = [ownDay(context), ownProjection(context)];
  return {
    sql: ownInputs(context, ['establishedOn']),
    finish: (value, env) => project(yearsSince(textOf(valuesOf(value), 'establishedOn'), day(env))),
  };
};

const anniversary =
  (milestonesOnly: boolean): ComputedField =>
  (context) => {
    const [day, { project }, language] = [ownDay(context), ownProjection(context), languageFor(context)];
    return {
      sql: ownInputs(context, ['establishedOn', 'designatedOn', 'standing', 'locale']),
      finish: (value, env) => {
        const row = valuesOf(value);
        const celebration = celebrationOf(env.policy);
        const question = anniversaryQuestion(row, day(env), celebration);
        const next = milestonesOnly
          ? nextMilestone(question, celebration.milestones)
          : nextAnniversary(question);
        return project(next && labelled(next, language(row)));
      },
    };
  };

/** What the database answers for several inputs of one rule. */
const together = ({ compilation }: ComputedContext, parts: Readonly<Record<string, string>>): string =>
  compilation.dialect.record(Object.entries(parts).map(([key, sql]) => ({ key, sql })));

const GOAL_DATES = ['state', 'statedOn', 'retiredOn'];

const activeGoalsField: ComputedField = (context) => {
  const [day, { project, records }] = [ownDay(context), ownProjection(context)];
  const goals = (where: (row: Parent) => string[]): Candidates =>
    candidates(context, { type: 'goal', where, names: GOAL_DATES, shown: records });
  const own = goals(namesDocumentOf(context, 'relationship'));
  const shared = goals(namesNothing(context, 'relationship'));
  return {
    sql: together(context, { own: own.sql, shared: shared.sql }),
    finish: (value, env) => {
      const read = valuesOf(value);
      const [ofItself, ofAll] = [own.read(read.own, env), shared.read(read.shared, env)];
      return activeGoals(ofItself.map(stated), ofAll.map(stated), day(env)).map(({ inherited, row }) =>
        project({ inherited }, row),
      );
    },
  };
};

const goalHistoryField: ComputedField = (context) => {
  const [day, { project, records }] = [ownDay(context), ownProjection(context)];
  const own = candidates(context, {
    type: 'goal',
    where: namesDocumentOf(context, 'relationship'),
    names: GOAL_DATES,
    shown: records,
  });
  return {
    sql: own.sql,
    finish: (value, env) =>
      goalHistory(own.read(value, env).map(stated), day(env)).map(({ stateAsOf, row }) =>
        project({ stateAsOf }, row),
      ),
  };
};

const EVENT_DATES = ['startsOn', 'endsOn', 'eventStatus'];

const event =
  (choose: typeof lastEvent): ComputedField =>
  (context) => {
    const day = ownDay(context);
    const events = candidates(context, {
      type: 'event',
      where: namesDocumentOf(context, 'relationships'),
      names: EVENT_DATES,
      shown: shownAs(context),
    });
    return {
      sql: events.sql,
      finish: (value, env) => choose(events.read(value, env).map(dated), day(env))?.row.shown ?? null,
    };
  };

const lastContact: ComputedField = (context) => {
  const day = ownDay(context);
  const of = (
    type: 'event' | 'letter' | 'gift' | 'decision',
    where: (row: Parent) => string[],
    names: string[],
  ): Candidates => candidates(context, { type, where, names });
  const events = of('event', namesDocumentOf(context, 'relationships'), EVENT_DATES);
  const letters = of('letter', namesDocumentOf(context, 'relationships'), ['dateSent', 'dateReceived']);
  const gifts = of('gift', namesDocumentOf(context, 'relationship'), ['givenOn']);
  const log = of('decision', (row) => ofParent(context, row), ['decidedOn']);
  return {
    sql: together(context, { events: events.sql, letters: letters.sql, gifts: gifts.sql, log: log.sql }),
    finish: (value, env) => {
      const read = valuesOf(value);
      const contacts = {
        events: events.read(read.events, env).map(dated),
        letters: letters.read(read.letters, env).map((each) => ({
          dateSent: textOf(each, 'dateSent'),
          dateReceived: textOf(each, 'dateReceived'),
        })),
        gifts: gifts.read(read.gifts, env).map((each) => ({ givenOn: textOf(each, 'givenOn') })),
        decisions: log.read(read.log, env).map((each) => ({ decidedOn: textOf(each, 'decidedOn') })),
      };
      return lastContactOn(contacts, day(env));
    },
  };
};

const yearsActiveField: ComputedField = (context) => {
  const [day, { project }] = [ownDay(context), ownProjection(context)];
  const log = candidates(context, {
    type: 'decision',
    where: (row) => ofParent(context, row),
    names: LOGGED,
  });
  return {
    sql: together(context, { row: ownInputs(context, ['establishedOn', 'endedOn']), log: log.sql }),
    finish: (value, env) => {
      const read = valuesOf(value);
      const row = valuesOf(read.row);
      const entries = log.read(read.log, env).map(logged);
      return project(
        yearsActive(
          { establishedOn: textIn(row, 'establishedOn'), endedOn: textIn(row, 'endedOn'), entries },
          day(env),
        ),
      );
    },
  };
};

const notice: ComputedField = (context) => {
  argumentsOf(context.compilation, context.field, context.selected, []);
  const { project, records } = ownProjection(context);
  const log = candidates(context, {
    type: 'decision',
    where: (row) => ofParent(context, row),
    names: LOGGED,
    shown: records,
  });
  return {
    sql: together(context, { row: ownInputs(context, ['standing', 'publicNotice']), log: log.sql }),
    finish: (value, env) => {
      const read = valuesOf(value);
      const row = valuesOf(read.row);
      const standing = textIn(row, 'standing');
      const current = currentNotice(standing, log.read(read.log, env).map(logged));
      if (!current) return null;
      const { since, entry } = current;
      return project({ text: textIn(row, 'publicNotice'), standing, since }, entry?.row ?? null);
    },
  };
};

const distance: ComputedField = (context) => {
  const { compilation, parent } = context;
  const cityOf = (name: string): string => {
    const relation = parent.model.attribute(name);
    if (relation?.kind !== 'relation') return passOn(`relation ${name}`);
    const model = compilation.models.byUid(relation.target);
    compilation.types.add(model.uid);
    const city: Parent = { model, alias: aliasIn(compilation) };
    const { from, where, order } = relatedRows(compilation, parent, relation, model, city.alias, ['']);
    return compilation.dialect.object(inputs(compilation, city, ['latitude', 'longitude']), {
      from,
      where,
      orderBy: [...order, `${city.alias}.id asc`],
      limit: '1',
    });
  };
  return {
    sql: together(context, { home: cityOf('homeCity'), partner: cityOf('partnerCity') }),
    finish: (value) => {
      const { home, partner } = valuesOf(value);
      return distanceKm(isRecord(home) ? located(home) : null, isRecord(partner) ? located(partner) : null);
    },
  };
};

/** What is computed of a relationship; the rules are the pure functions of `server/src/computed/`. */
export const relationshipComputed: Readonly<Record<string, ComputedField>> = {
  decisions,
  yearsSince: yearsSinceField,
  nextAnniversary: anniversary(false),
  nextMilestone: anniversary(true),
  activeGoals: activeGoalsField,
  goalHistory: goalHistoryField,
  lastEvent: event(lastEvent),
  nextEvent: event(nextEvent),
  lastContactOn: lastContact,
  yearsActive: yearsActiveField,
  currentNotice: notice,
  distanceKm: distance,
};
