import { isRecord } from '../../../shared/is-record';

/** The record that a to-one relation names, in any of the forms Strapi accepts for a write. */
export const referenceFrom = (value: unknown): { documentId: string } | { id: number } | undefined => {
  if (typeof value === 'string') return { documentId: value };
  if (typeof value === 'number') return { id: value };
  if (Array.isArray(value)) return referenceFrom(value[0]);
  if (!isRecord(value)) return undefined;
  if (typeof value.documentId === 'string') return { documentId: value.documentId };
  if (typeof value.id === 'number') return { id: value.id };
  return referenceFrom(value.set ?? value.connect);
};
