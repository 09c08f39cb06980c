import { DEFINITIONS, isLocalized, staffDefinitions } from '../../../server/src/content-types';

import type { Api } from '../api';

import { computedQuestions } from './computed';
import { fileQuestions } from './files';
import { listQuestions } from './lists';
import { officeControls, officeQuestions, panelQuestions, typeQuestions } from './office';
import { firing } from './question';
import type { Question } from './question';
import { drafted } from './records';
import type { Records } from './records';
import { deletionQuestions, writeQuestions } from './refusals';
import { draftPathQuestions, draftQuestions, privatePathQuestions, privateQuestions } from './sets';
import type { Extent } from './sets';
import { singleQuestions } from './single-records';
import { translationQuestions } from './translations';
import { hiddenTypeNames, publicTypeNames } from './type-names';

/** Questions whose answers change when everything is published. */
const publishable = (records: Records, extent: Extent): Question[] => [
  ...draftQuestions(records, extent),
  ...draftPathQuestions(records, extent),
  ...listQuestions(),
  ...singleQuestions(records),
  ...computedQuestions(),
];

/** Every question that visitors, people who signed in to the site and holders of a token may ask. */
export const everyQuestion = (records: Records, extent: Extent = 'some'): Question[] => [
  ...publishable(records, extent),
  ...privateQuestions(records, extent),
  ...privatePathQuestions(records, extent),
  ...staffDefinitions.flatMap((definition) => officeQuestions(definition, records)),
  ...drafted.filter(isLocalized).flatMap(translationQuestions),
  ...typeQuestions(hiddenTypeNames),
  ...fileQuestions(),
  ...writeQuestions(records),
];

/** Those who see more than visitors do. */
export interface Insiders {
  /** May read drafts. */
  previewer: Api;
  /** May delete. */
  writer: Api;
  /** Signed in to the admin panel. */
  editor: Api;
}

/**
 * The same ways of asking, once what was hidden is public, or asked by somebody who may see it. Returns the questions
 * that find something.
 */
export const controls = async (
  records: Records,
  visitor: Api,
  { previewer, writer, editor }: Insiders,
  extent: Extent = 'some',
): Promise<Question[]> => [
  ...(await firing(publishable(records, extent), visitor)),
  ...(await firing(officeControls(records), visitor)),
  ...(await firing(typeQuestions([...publicTypeNames]), visitor)),
  ...(await firing(translationQuestions(DEFINITIONS.city), visitor)),
  ...(await firing(fileQuestions(), previewer)),
  ...(await firing(deletionQuestions(records), writer)),
  ...(await firing(panelQuestions(records), editor)),
];
