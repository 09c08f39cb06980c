import { uidOf } from '../../shared/names';
import type { TypeName } from '../../shared/names';
import type { ServedNode } from '../support/served-node';

import { IMPORTED } from './crowd';
import type { Ledger } from './office';

/** What an audit found. */
export interface Losses {
  /** Acknowledged writes that are not there. */
  lost: string[];
  /** What is there by halves. */
  torn: string[];
}

type Row = Record<string, unknown>;

const rowsOf = async (node: ServedNode, uid: string, query: Row = {}): Promise<Row[]> =>
  JSON.parse(JSON.stringify(await node.call('rows', uid, query)));

const ofType = (node: ServedNode, type: TypeName, query: Row = {}): Promise<Row[]> =>
  rowsOf(node, uidOf(type), query);

const lostIn = (cities: readonly Row[], ledger: Ledger): string[] => {
  const sources = new Map(cities.map(({ slug, source }) => [slug, source]));
  return [...ledger.cities].flatMap(([slug, { source, maybe }]) => {
    const found = sources.get(slug);
    return found === source || (typeof found === 'string' && maybe.has(found))
      ? []
      : [`${slug}: ${source} was acknowledged, ${String(found)} is there`];
  });
};

/** An import is there whole, or not at all where nobody was told that it is. */
const tornImports = (cities: readonly Row[], { imports }: Ledger): string[] => {
  const slugs = cities.map(({ slug }) => String(slug));
  return [...imports].flatMap(([begins, wasAcknowledged]) => {
    const there = slugs.filter((slug) => slug.startsWith(begins)).length;
    const isWhole = there === IMPORTED || (there === 0 && !wasAcknowledged);
    return isWhole
      ? []
      : [`${String(there)} of ${String(IMPORTED)} cities of the import ${begins} are there`];
  });
};

/** Each city has its key, and each key of a city has its city. */
const tornKeys = (cities: readonly Row[], keys: readonly Row[]): string[] => {
  const owners = new Set(cities.map(({ documentId }) => `city:${String(documentId)}`));
  const held = new Set(keys.map(({ owner }) => String(owner)).filter((owner) => owner.startsWith('city:')));
  return [
    ...[...owners].filter((each) => !held.has(each)).map((each) => `${each} has no key`),
    ...[...held].filter((each) => !owners.has(each)).map((each) => `the key of ${each} has no record`),
  ];
};

/** The last entry of the log says where the relationship stands, and the entries are counted without a gap. */
const tornHistory = (relationships: readonly Row[], decisions: readonly Row[]): string[] =>
  relationships.flatMap(({ documentId, standing }) => {
    const log = decisions
      .filter((each) => each.relationshipDocumentId === documentId)
      .sort((one, other) => Number(one.sequence) - Number(other.sequence));
    const last = log.at(-1);
    const hasGap = log.some(({ sequence }, index) => sequence !== index + 1);
    return last?.toStanding === standing && !hasGap
      ? []
      : [`${String(documentId)} stands at ${String(standing)}, its log at ${String(last?.toStanding)}`];
  });

/** Compares what is stored with what was acknowledged, and its parts with one another. */
export const audit = async (node: ServedNode, ledger: Ledger): Promise<Losses> => {
  const cities = await ofType(node, 'city');
  const keys = await rowsOf(node, 'plugin::sister-cities.unique-key');
  const relationships = await ofType(node, 'relationship');
  const decisions = await ofType(node, 'decision');
  return {
    lost: lostIn(cities, ledger),
    torn: [
      ...tornKeys(cities, keys),
      ...tornImports(cities, ledger),
      ...tornHistory(relationships, decisions),
    ],
  };
};
