import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import { definitionOf, isLocalized } from '../content-types';
import type { ContentTypeDefinition, Problem, Values } from '../model/types';
import { referenceFrom } from '../strapi/reference';
import { tableOf, textOf } from '../strapi/table';

/** To-one relations of a type to types that are translated: Strapi links them within one language. */
const translatedTargets = (definition: ContentTypeDefinition): [string, ContentTypeDefinition][] =>
  Object.entries(definition.attributes).flatMap(
    ([name, { target, relation }]): [string, ContentTypeDefinition][] => {
      const to = target === undefined ? undefined : definitionOf(target);
      return to && isLocalized(to) && relation?.endsWith('ToOne') ? [[name, to]] : [];
    },
  );

/**
 * Records that a translation names and that are not written in its language yet. Strapi would answer with a document
 * id; this names the record and what to do.
 */
export const untranslatedTargets = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  data: Values,
  locale: unknown,
): Promise<Problem[]> => {
  if (typeof locale !== 'string' || locale === '*' || !isLocalized(definition)) return [];
  const problems: Problem[] = [];
  for (const [name, target] of translatedTargets(definition)) {
    const where = referenceFrom(data[name]);
    if (!where || !('documentId' in where)) continue;
    const rows = await tableOf(strapi, uidOf(target.name)).findMany({
      where,
      select: ['locale', target.mainField],
    });
    const [row] = rows;
    if (!row || rows.some((each) => each.locale === locale)) continue;
    const title = textOf(row, target.mainField);
    problems.push({
      path: [name],
      message: `${name} is ${title}, which is not written in ${locale} yet. Expected a ${target.displayName.toLowerCase()} that is: add that language to ${title} first.`,
      value: title,
    });
  }
  return problems;
};
