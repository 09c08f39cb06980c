import type { Core } from '@strapi/strapi';
import { getVariableValues } from 'graphql';
import type { GraphQLSchema } from 'graphql';

import type { Clock } from '../clock';
import { dayIn } from '../computed/local-day';
import { isRecord } from '../../../shared/is-record';
import { pluginConfig } from '../config';
import { isOutOfDatabase } from '../errors/failure';
import { hidesAny } from '../presentation/hidden';
import { refusalFor } from '../query-limits/judge';
import { bounded } from '../bounded';
import type { Bounded } from '../bounded';

import { builtServer } from './built-server';
import type { BuiltServer } from './built-server';
import { cached } from './cached';
import type { Compilation, FieldAccess } from './compilation';
import { LONGEST_DOCUMENT, operationIn, prepared } from './documents';
import type { Limits, PreparedDocument } from './documents';
import { fieldAccess, hasForeignApolloPlugins } from './host';
import { formOf } from './input';
import type { Variables } from './input';
import { modelsOf } from './model';
import type { Models } from './model';
import { PassOn, passOn } from './pass-on';
import { planOf } from './plan';
import type { Plan } from './plan';
import { runnerOf } from './run';
import { readInstance, readSettings } from './settings';
import type { Runner } from './runner';
import type { CompiledQueries, Question } from './types';

export type { Answer, CompiledQueries, Question, Reads } from './types';

/** How often questions were answered here, and why others were left to Strapi; for tests and for operators. */
export interface Statistics {
  answered: number;
  passedOn: Record<string, number>;
}

const MOST_DOCUMENTS = 500;
const PLANS_OF_A_DOCUMENT = 40;
const SETTINGS_HOLD_MS = 1_000;

interface Kept {
  document: PreparedDocument;
  plans: Bounded<Plan | PassOn>;
}

interface Server {
  schema: GraphQLSchema;
  access: FieldAccess;
  models: Models;
  runner: Runner;
  limits: Limits;
  pagination: Compilation['pagination'];
}

/** What was made for a key, or what kept it from being made: neither is done a second time. */
const madeOnce = <Value extends object>(
  known: Bounded<Value | PassOn>,
  key: string,
  make: () => Value,
): Value => {
  const before = known.get(key);
  if (before instanceof PassOn) throw before;
  if (before !== undefined) return before;
  try {
    const made = make();
    known.set(key, made);
    return made;
  } catch (error) {
    if (error instanceof PassOn) known.set(key, error);
    throw error;
  }
};

type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

const isAuth = (value: unknown): value is Auth =>
  typeof value === 'object' && value !== null && 'strategy' in value;

const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

const serverOf = (strapi: Core.Strapi, built: BuiltServer): Server | null => {
  const runner = runnerOf(strapi);
  if (!runner || hasForeignApolloPlugins(strapi, built)) return null;
  const setting = (name: string): unknown => strapi.config.get(`plugin::graphql.${name}`);
  const depth = setting('depthLimit');
  const rules = setting('apolloServer.validationRules');
  return {
    schema: built.schema,
    access: fieldAccess(built),
    models: modelsOf(strapi),
    runner,
    limits: {
      depth: typeof depth === 'number' ? depth : undefined,
      rules: Array.isArray(rules) ? rules : [],
    },
    pagination: {
      defaultLimit: numberOf(setting('defaultLimit'), 10),
      maxLimit: numberOf(setting('maxLimit'), -1),
    },
  };
};

const rowsById = (rows: unknown): Map<number, Record<string, unknown>> => {
  const found: unknown[] = Array.isArray(rows) ? rows : [];
  return new Map(
    found.flatMap((row): [number, Record<string, unknown>][] =>
      isRecord(row) && typeof row.id === 'number' ? [[row.id, row]] : [],
    ),
  );
};

const formKey = ({ decisive }: PreparedDocument, variables: Variables): string =>
  Object.entries(variables)
    .map(([name, value]) => `${name}:${decisive.has(name) ? JSON.stringify(value) : formOf(value)}`)
    .join();

/**
 * Answers questions about the plugin's types with one statement of the database each, which makes the JSON of the answer
 * (docs/decisions/0010). Everything it does not know for certain it leaves to Strapi's own server.
 */
export const compiledQueries = (
  strapi: Core.Strapi,
  clock: Clock,
): CompiledQueries & { statistics: Statistics } => {
  const statistics: Statistics = { answered: 0, passedOn: {} };
  const documents = bounded<Kept | PassOn>(MOST_DOCUMENTS);
  const instance = cached(() => readInstance(strapi), SETTINGS_HOLD_MS);
  const settings = cached(() => readSettings(strapi), SETTINGS_HOLD_MS);
  const permitted = new WeakMap<object, Map<string, boolean>>();
  let server: Server | null | undefined;

  const documentOf = ({ schema, limits }: Server, query: string): Kept =>
    madeOnce(documents, query, () => ({
      document: prepared(query, schema, limits),
      plans: bounded(PLANS_OF_A_DOCUMENT),
    }));

  const mayRun = async ({ demands }: Plan, auth: Auth): Promise<boolean> => {
    const known = permitted.get(auth) ?? new Map<string, boolean>();
    permitted.set(auth, known);
    for (const [key, config] of demands) {
      const allowed =
        known.get(key) ??
        (await strapi.auth.verify(auth, config ?? {}).then(
          () => true,
          () => false,
        ));
      known.set(key, allowed);
      if (!allowed) return false;
    }
    return true;
  };

  /** Whether an answer reads what a city keeps to itself: Strapi's own server asks the switches field by field. */
  const isKeptBack = async ({ governed }: Plan): Promise<boolean> =>
    governed.length > 0 && hidesAny((await settings.get()).presentation.visibility, governed);

  /** Does what the database leaves to do, with a second statement where a rule has chosen rows. */
  const finished = async (
    { runner }: Server,
    { finish, followUps }: Plan,
    text: string,
    variables: Variables,
  ): Promise<string> => {
    if (!finish && followUps.length === 0) return text;
    const held = await settings.get();
    const env = { ...held, variables, today: dayIn(held.zone, clock()) };
    const raw: unknown = JSON.parse(text);
    const data = finish ? finish(raw, env) : raw;
    if (!isRecord(data)) return passOn('no answer');
    for (const followUp of followUps) {
      const { ids, build } = followUp.choose(data[followUp.key], env);
      const [, ...others] = followUp.statement.parameters;
      const values = [runner.dialect.bound(ids), ...others.map((get) => get(variables))];
      const rows: unknown = JSON.parse(await runner.run(followUp.statement, values));
      const shown: unknown = followUp.finish ? followUp.finish(rows, env) : rows;
      data[followUp.key] = build(rowsById(shown));
    }
    return JSON.stringify(data);
  };

  const answerOrPassOn = async (question: Question, auth: unknown): Promise<{ body: string; plan: Plan }> => {
    if (server === undefined) {
      const built = builtServer(strapi);
      server = built ? serverOf(strapi, built) : null;
    }
    if (!server) return passOn('server');
    if (question.query.length > LONGEST_DOCUMENT) return passOn('long document');
    if (!isAuth(auth)) return passOn('nobody');
    const { document, plans } = documentOf(server, question.query);
    const operation = operationIn(document, question.operationName);
    const { coerced } = getVariableValues(
      server.schema,
      operation.variableDefinitions ?? [],
      question.variables,
    );
    if (!coerced) return passOn('variables');
    const { locale: own, signsFiles } = await instance.get();
    const key = [question.operationName ?? '', own ?? '', signsFiles, formKey(document, coerced)].join('|');
    const { runner, models, schema, access, pagination } = server;
    const { fragments } = document;
    // Asked each time: the same plan serves filters of one value and of many.
    if (refusalFor(strapi, { schema, operation, fragments, variables: coerced })) return passOn('limits');
    const plan = madeOnce(plans, key, () =>
      planOf(
        {
          dialect: runner.dialect,
          models,
          schema,
          access,
          fragments,
          variables: coerced,
          pagination,
          defaultLocale: own,
          signsFiles,
          parameters: [],
          demands: new Map(),
          types: new Set(),
          attributes: new Set(),
          byDay: false,
          aliases: 0,
          followUps: [],
        },
        operation,
      ),
    );
    if (!(await mayRun(plan, auth))) return passOn('permission');
    if (await isKeptBack(plan)) return passOn('visibility');
    const values = plan.parameters.map((get) => get(coerced));
    const text = await runner.run(plan, values);
    return { body: `{"data":${await finished(server, plan, text, coerced)}}\n`, plan };
  };

  return {
    statistics,
    forgetSettings: () => {
      instance.forget();
      settings.forget();
    },
    stop: async () => {
      const { runner } = server ?? {};
      server = null;
      await runner?.stop();
    },
    answer: async (question, auth) => {
      if (!pluginConfig(strapi).compiledQueries) return null;
      try {
        const { body, plan } = await answerOrPassOn(question, auth);
        statistics.answered += 1;
        return { body, reads: { types: plan.types, byDay: plan.byDay } };
      } catch (error) {
        // Strapi's own server would only take longer to find out the same.
        if (isOutOfDatabase(error)) throw error;
        const reason = error instanceof PassOn ? error.reason : 'error';
        if (!(error instanceof PassOn))
          strapi.log.debug(`sister-cities: a compiled query failed: ${String(error)}`);
        statistics.passedOn[reason] = (statistics.passedOn[reason] ?? 0) + 1;
        return null;
      }
    },
  };
};
