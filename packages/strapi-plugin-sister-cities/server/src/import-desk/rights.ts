import { errors } from '@strapi/utils';

import { adminActionId } from '../../../shared/admin-actions';
import { includesLanguage, languagesIn } from '../access/languages';
import type { RecordAction } from '../access/languages';
import { DEFINITIONS, definitionOf } from '../content-types';
import { targetOf } from '../import/plan';
import { SECTIONS } from '../import/sections';
import type { ContentTypeDefinition, Values } from '../model/types';
import { isAbility } from '../strapi/admin-services';

import { isWritten } from './fields';
import type { Trace } from './trace';

/** What somebody may do with the records of the office by way of files: no more than in the Content Manager. */
export interface FileRights {
  /** Whether all records of a type may be read, created, updated, published or deleted, in the language of the instance. */
  may(action: RecordAction, definition: ContentTypeDefinition, attribute?: string): boolean;
}

const mayInLog = (
  ability: unknown,
  action: RecordAction,
  definition: ContentTypeDefinition,
  attribute: string | undefined,
): boolean => {
  const written = attribute === undefined ? undefined : definition.attributes[attribute];
  if (attribute !== undefined && !(written && isWritten(definition, attribute, written))) return false;
  const needed = action === 'read' ? 'readLife' : 'recordDecisions';
  return action !== 'update' && isAbility(ability) && ability.can(adminActionId(needed));
};

/**
 * A permission with a condition, such as that of an association for its own reports, does not count: a file is about any
 * record. The log has no permission in the Content Manager: it is read with the life of relationships. A relation is told
 * by the keys of what it leads to, so whoever may not read those does not read it, and cannot ask by writing it.
 */
export const fileRightsOf = (ability: unknown, locale: string | null): FileRights => {
  const mayItself: FileRights['may'] = (action, definition, attribute) =>
    definition.appendOnly
      ? mayInLog(ability, action, definition, attribute)
      : includesLanguage(
          languagesIn(ability, action, definition.name, attribute === undefined ? [] : [attribute]),
          locale,
        );
  return {
    may: (action, definition, attribute) => {
      if (!mayItself(action, definition, attribute)) return false;
      const written = attribute === undefined ? undefined : definition.attributes[attribute];
      const uid = written && targetOf(written);
      const target = uid === undefined ? undefined : definitionOf(uid);
      return !target || mayItself('read', target, target.naturalKey);
    },
  };
};

/**
 * Somebody who changes records by a file learns what is on record: the report says which fields are as the file has them.
 * So it takes the right to read them too.
 */
const mayChange = (rights: FileRights, definition: ContentTypeDefinition, attribute?: string): boolean =>
  rights.may('update', definition, attribute) && rights.may('read', definition, attribute);

/** Whether somebody may bring in records of a type at all, new ones or changes to those there are. */
export const mayWrite = (
  rights: FileRights,
  definition: ContentTypeDefinition,
  attribute?: string,
): boolean =>
  (rights.may('create', definition, attribute) || mayChange(rights, definition, attribute)) &&
  (!definition.draftAndPublish || rights.may('publish', definition));

/** Entries of the log that are there already are compared only, so that an export can be imported as a whole. */
const mayBeIn = (rights: FileRights, definition: ContentTypeDefinition): boolean =>
  mayWrite(rights, definition) || (definition.appendOnly === true && rights.may('read', definition));

const plural = (definition: ContentTypeDefinition): string => definition.plural.replaceAll('-', ' ');

const hasRows = (section: unknown): boolean =>
  Array.isArray(section) ? section.length > 0 : section !== undefined && section !== null;

/**
 * Asked before anything is read, so that it says nothing of what is on record.
 * @throws PolicyError that names the first section of a type that whoever asks may not import.
 */
export const refuseForeignSections = (rights: FileRights, content: Values): void => {
  const closed = SECTIONS.find(
    ({ key, type }) => hasRows(content[key]) && !mayBeIn(rights, DEFINITIONS[type]),
  );
  if (closed)
    throw new errors.PolicyError(
      `Your role may not import ${plural(DEFINITIONS[closed.type])}, and the file has some. Expected a file without them, or a role that may.`,
    );
};

/** A use of a type that a file asks for: which records it makes, changes or only compares, and with which fields. */
export interface Use {
  definition: ContentTypeDefinition;
  action: 'create' | 'update' | 'read';
  attributes: readonly string[];
}

/** @throws PolicyError that names the first thing that whoever asks may not do. */
export const refuseForbidden = (rights: FileRights, uses: readonly Use[]): void => {
  for (const { definition, action, attributes } of uses) {
    const isPublished = definition.draftAndPublish && action !== 'read';
    const may = (attribute?: string): boolean =>
      action === 'update'
        ? mayChange(rights, definition, attribute)
        : rights.may(action, definition, attribute);
    const words = `${action === 'update' ? 'read and update' : action} ${plural(definition)}`;
    if (!may() || (isPublished && !rights.may('publish', definition)))
      throw new errors.PolicyError(
        `Your role may not ${words}${isPublished ? ' and publish them' : ''}, and the file does. Expected a file without them, or a role that may.`,
      );
    const closed = attributes.find((each) => !may(each));
    if (closed !== undefined)
      throw new errors.PolicyError(
        `Your role may not ${words} with the field ${closed}, which the file has. Expected a file without it, or a role that may.`,
      );
  }
};

const mayTakeBack = (rights: FileRights, { type, made, before }: Trace): boolean => {
  const definition = DEFINITIONS[type];
  if (made) return rights.may('delete', definition);
  return (
    rights.may('update', definition) &&
    Object.keys(before).every((each) => rights.may('update', definition, each)) &&
    (!definition.draftAndPublish || rights.may('publish', definition))
  );
};

/** Whether somebody may do all that an undo does. */
export const mayUndo = (rights: FileRights, traces: readonly Trace[]): boolean =>
  traces.every((trace) => mayTakeBack(rights, trace));

/** @throws PolicyError that names the first thing that whoever asks for an undo may not do. */
export const refuseForbiddenUndo = (rights: FileRights, traces: readonly Trace[]): void => {
  const closed = traces.find((trace) => !mayTakeBack(rights, trace));
  if (!closed) return;
  const definition = DEFINITIONS[closed.type];
  const published = definition.draftAndPublish ? ' and publish them' : '';
  const words = closed.made ? `delete ${plural(definition)}` : `update ${plural(definition)}${published}`;
  throw new errors.PolicyError(
    `Your role may not ${words}, and the undo does. Expected a role that may, or somebody who has one.`,
  );
};
