import { isRecord } from '../../../shared/is-record';
import { textIn } from '../strapi/table';

/** The document that a relation to one leads to, as it was read with its row; `null` where there is none. */
export const linkedId = (linked: unknown): string | null =>
  isRecord(linked) ? textIn(linked, 'documentId') : null;

/** The documents that a relation leads to, to one or to many, each once. */
export const linkedIds = (linked: unknown): string[] => [
  ...new Set([linked].flat().flatMap((each) => linkedId(each) ?? [])),
];
