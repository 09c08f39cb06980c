import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { TransitionName } from '../../../shared/eligibility';
import { isRecord } from '../../../shared/is-record';
import type { TypeName } from '../../../shared/names';
import type { Clock } from '../clock';
import { linkedId } from '../documents/links';
import { rowsOnFile } from '../documents/on-file';
import { oneOfEach, toRow } from '../documents/rows';
import type { Row } from '../documents/rows';
import { evaluate } from '../eligibility/evaluate';
import { loadFacts } from '../eligibility/load-facts';
import { historyOf } from '../lifecycle/history';
import type { Values } from '../model/types';
import { currentPolicy } from '../policy/store';
import { programDay } from '../program/today';
import { localesFor } from '../query/locales';
import { numberIn, textIn, textOf } from '../strapi/table';

import type { PacketData, PacketGoal } from './data';
import { packetHtml } from './html';
import { packetMarkdown } from './markdown';
import { packetOf } from './packet';

/** Reads what the office has on file, drafts included, in one language where it is written in it. */
type Reading = (type: TypeName, where: Values, populate?: string[]) => Promise<Row[]>;

const readingIn = async (strapi: Core.Strapi, locale: string): Promise<Reading> => {
  const locales = await localesFor(strapi, locale);
  return async (type, where, populate) =>
    oneOfEach((await rowsOnFile(strapi, type, where, populate)).map(toRow), locales);
};

const goalOf = (row: Row): PacketGoal => ({
  documentId: row.documentId,
  statement: textOf(row, 'statement'),
  state: textOf(row, 'state'),
  statedOn: textIn(row, 'statedOn'),
  retiredOn: textIn(row, 'retiredOn'),
  measureOfSuccess: textIn(row, 'measureOfSuccess'),
  unit: textIn(row, 'unit'),
  baseline: numberIn(row, 'baseline'),
  target: numberIn(row, 'target'),
  current: numberIn(row, 'current'),
  supersedesDocumentId: linkedId(row.supersedes),
});

const cityNames = async (read: Reading, city: unknown): Promise<string[]> => {
  const documentId = isRecord(city) ? textOf(city, 'documentId') : '';
  const [row] = documentId === '' ? [] : await read('city', { documentId });
  return row ? [textOf(row, 'name'), textOf(row, 'countryName')].filter((name) => name !== '') : [];
};

/** Which packet: of which relationship, for what the Council is asked, and how it is to be written. */
export interface PacketRequest {
  relationshipDocumentId: string;
  /** `null`: nothing is asked for, the packet tells where the relationship stands. */
  transition: TransitionName | null;
  /** BCP 47; English where the plugin does not speak the language. */
  locale: string;
  format: 'markdown' | 'html';
}

const load = async (
  strapi: Core.Strapi,
  clock: Clock,
  { relationshipDocumentId, transition, locale }: PacketRequest,
): Promise<PacketData> => {
  const read = await readingIn(strapi, locale);
  const today = await programDay(strapi, clock);
  const history = await historyOf(strapi, relationshipDocumentId);
  const facts = await loadFacts(strapi, relationshipDocumentId, today, history);
  if (!facts) throw new errors.NotFoundError('There is no such relationship.');
  const [[row], [program], goals, programGoals, { policy }] = await Promise.all([
    read('relationship', { documentId: relationshipDocumentId }, ['homeCity', 'partnerCity']),
    read('program', {}, ['homeCity']),
    read('goal', { relationship: { documentId: relationshipDocumentId } }, ['supersedes']),
    read('goal', { relationship: { documentId: { $null: true } } }, ['supersedes']),
    currentPolicy(strapi),
  ]);
  const [partner, [homeCity = '']] = await Promise.all([
    cityNames(read, row?.partnerCity),
    cityNames(read, program?.homeCity ?? row?.homeCity),
  ]);
  const title = row ? textIn(row, 'title') : null;
  const told = {
    ...facts,
    relationship: { ...facts.relationship, title: title ?? facts.relationship.title },
  };
  return {
    facts: told,
    endedOn: row ? textIn(row, 'endedOn') : null,
    partner: partner.join(', '),
    decisions: history.map((entry) => entry.row),
    goals: goals.map(goalOf),
    programGoals: programGoals.map(goalOf),
    transition,
    eligibility: transition === null ? null : evaluate(transition, told, policy, locale),
    policy,
    terminology: facts.terminology,
    locale,
    program: { name: program ? textOf(program, 'name') : '', homeCity },
  };
};

/**
 * The packet of a relationship for the Council, as the office has it on file today. For the office only: it tells of
 * reports and balances.
 * @throws NotFoundError when there is no such relationship.
 */
export const councilPacket = async (
  strapi: Core.Strapi,
  clock: Clock,
  request: PacketRequest,
): Promise<string> => {
  const packet = packetOf(await load(strapi, clock, request));
  return request.format === 'html' ? packetHtml(packet) : packetMarkdown(packet);
};
