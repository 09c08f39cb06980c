import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import { problem } from '../model/problem';
import type { Problem } from '../model/types';
import { tableOf, textOf } from '../strapi/table';

import type { Named } from './read-submission';

interface Target {
  /** The attribute that names one in addresses. */
  key: 'slug' | 'key';
  where: Readonly<Record<string, unknown>>;
  expected: string;
}

/** The words are the same for what does not exist, is a draft or takes nobody, so that nobody learns of a draft. */
const TARGETS: Readonly<Record<Named['type'], Target>> = {
  association: {
    key: 'slug',
    where: { isAcceptingVolunteers: true },
    expected:
      'the slug of an association that is published and takes volunteers now; leave it out to write to the office',
  },
  relationship: { key: 'slug', where: {}, expected: 'the slug of a published relationship, or nothing' },
  goal: { key: 'key', where: {}, expected: 'the key of a published goal, or nothing' },
};

/** The document ids of the published records that a submission names, by its fields; or what is wrong with them. */
export const findTargets = async (
  strapi: Core.Strapi,
  named: readonly Named[],
): Promise<{ found: Record<string, string>; problems: Problem[] }> => {
  const found: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const { field, type, name } of named) {
    const { key, where, expected } = TARGETS[type];
    const row = await tableOf(strapi, uidOf(type)).findOne({
      where: { ...where, [key]: name, publishedAt: { $notNull: true } },
      select: ['documentId'],
    });
    if (row) found[field] = textOf(row, 'documentId');
    else problems.push(problem([field], name, expected));
  }
  return { found, problems };
};
