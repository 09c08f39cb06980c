import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { Clock } from '../clock';
import type { CompiledQueries } from '../compiled/types';
import { pluginConfig } from '../config';
import { definitions } from '../content-types';
import { programZone } from '../program/today';

import { dayEndsOf } from './day-end';
import { doorOf } from './door';
import { createFlights } from './flights';
import { graphqlRouteOf } from './graphql-route';
import type { Packed } from './http';
import { sdkOperations } from './known-operations';
import { listenInProcess } from './in-process';
import type { Heard } from './in-process';
import { createPersistedQueries } from './persisted';
import { isAuthentication, readersOf } from './readers';
import { createRefused } from './refused';
import { spellOut } from './spell-out';
import { createStore } from './store';
import { tagsOfWrite } from './tags';
import { makeTriggers } from './triggers';
import type { Watch } from './watch';
import { watchPostgres } from './watch-postgres';
import { watchSqlite } from './watch-sqlite';
import { effectsOf } from './watched';
import type { Effect } from './watched';
import { ANYTHING } from './written';

const running = new WeakMap<Core.Strapi, () => Promise<void>>();

const tablesOf = (strapi: Core.Strapi): ReadonlyMap<string, Effect> => {
  const models = [...strapi.db.metadata.values()].map(({ uid, tableName, attributes }) => ({
    uid,
    tableName,
    attributes: { ...attributes },
  }));
  return effectsOf(
    models,
    definitions.map(({ name }) => uidOf(name)),
  );
};

interface Told {
  table: string;
  documents: readonly string[] | undefined;
}

/** What becomes of all that is kept when something was written. */
interface Consequences {
  written: (told: Told) => void;
  everything: () => void;
}

const NO_WATCH: Watch = { isWatching: () => false, stop: () => Promise.resolve() };

/** Nothing is served from memory on databases that cannot tell what others write to them. */
const watchOf = async (
  strapi: Core.Strapi,
  clock: Clock,
  tables: readonly string[],
  { written, everything }: Consequences,
): Promise<Watch> => {
  const { client } = strapi.db.dialect;
  if (client === 'sqlite') return watchSqlite(strapi, clock, everything);
  if (client !== 'postgres') return NO_WATCH;
  try {
    const schema = await makeTriggers(strapi, tables);
    return await watchPostgres(strapi, { schema, heard: written, missed: everything });
  } catch (error) {
    strapi.log.warn(
      'sister-cities: the triggers by which the database tells of writes could not be made, so that no answers are kept in memory. The user of the database has to own its tables.',
    );
    strapi.log.debug(error);
    return NO_WATCH;
  }
};

const typesIn = (effects: ReadonlyMap<string, Effect>): ReadonlySet<string> =>
  new Set([...effects.values()].flatMap(({ types }) => types));

/**
 * Puts the door in front of Strapi's GraphQL route: questions that can be compiled are answered there, and the answers
 * kept until something changes that they depend on (docs/decisions/0011).
 */
export const serveResponses = async (
  strapi: Core.Strapi,
  clock: Clock,
  compiled: CompiledQueries,
): Promise<void> => {
  const route = graphqlRouteOf(strapi);
  const authentication: unknown = strapi.get('auth');
  if (!route || !isAuthentication(authentication)) return;
  const effects = tablesOf(strapi);
  const watched = typesIn(effects);
  const store = createStore<Packed>();
  const refused = createRefused();
  const dayEnds = dayEndsOf(() => programZone(strapi));
  const readers = readersOf(authentication);

  const forgetSettings = (): void => {
    compiled.forgetSettings();
    dayEnds.forget();
  };

  const everything = (): void => {
    readers.forget();
    refused.forget();
    forgetSettings();
    store.clear();
  };

  const written = ({ table, documents }: Told): void => {
    const effect = effects.get(table);
    if (!effect) return;
    if (effect.everything) {
      everything();
      return;
    }
    if (effect.settings) forgetSettings();
    const known = effect.documentsOf === undefined ? undefined : documents;
    store.drop([...effect.types.flatMap((uid) => tagsOfWrite(uid, known)), ...effect.tags]);
  };

  const heard: Heard = (writes) => {
    if (writes === ANYTHING) everything();
    else for (const [table, documents] of writes) written({ table, documents });
  };

  const stopListening = listenInProcess(strapi, heard);
  const watch = await watchOf(strapi, clock, [...effects.keys()], { written, everything });
  running.set(strapi, async () => {
    stopListening();
    await watch.stop();
  });

  const door = doorOf({
    ...route,
    settings: () => pluginConfig(strapi),
    clock,
    compiled,
    readers,
    store,
    flights: createFlights(),
    refused,
    persisted: createPersistedQueries(),
    operations: sdkOperations,
    dayEnds,
    isWatching: watch.isWatching,
    areWatched: (types) => types.every((uid) => watched.has(uid)),
    report: (error) => {
      strapi.log.debug(error);
    },
  });
  const toStock = spellOut(route, sdkOperations);
  strapi.server.use((context, next) => door(context, next));
  strapi.server.use((context, next) => toStock(context, next));
};

/** Ends what `serveResponses` began, so that nothing holds on to the database. */
export const stopResponses = async (strapi: Core.Strapi): Promise<void> => {
  const stop = running.get(strapi);
  running.delete(strapi);
  await stop?.();
};
