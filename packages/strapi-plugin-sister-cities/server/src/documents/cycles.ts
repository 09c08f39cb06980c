import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import type { ContentTypeDefinition, Problem } from '../model/types';
import { idOf, tableOf } from '../strapi/table';

import type { Row } from './rows';

/** Longer chains than anybody writes; a chain that was stored wrongly must not keep a write going for ever. */
const MAX_STEPS = 100;

const idIn = (value: unknown): string | undefined =>
  isRecord(value) && typeof value.documentId === 'string' ? value.documentId : undefined;

const leadsBack = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  row: Row,
  relation: string,
): Promise<boolean> => {
  const table = tableOf(strapi, uidOf(definition.name));
  let next: unknown = row[relation];
  for (let step = 0; step < MAX_STEPS && isRecord(next); step += 1) {
    if (idIn(next) === row.documentId) return true;
    next = await table.load({ id: idOf(next) }, relation);
  }
  return false;
};

/** Relations of a type to itself that lead back to where they began: a goal cannot revise its own revision. */
export const cycles = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  rows: readonly Row[],
): Promise<Problem[]> => {
  const problems: Problem[] = [];
  for (const relation of definition.acyclic ?? []) {
    for (const row of rows) {
      if (!(await leadsBack(strapi, definition, row, relation))) continue;
      problems.push({
        path: [relation],
        message: `${relation} leads back to this ${definition.displayName.toLowerCase()}. Expected a record that does not follow from it.`,
        value: idIn(row[relation]),
      });
      break;
    }
  }
  return problems;
};
