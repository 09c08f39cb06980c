interface FormPlace {
  /** The document whose values the form began with. */
  formDocumentId: unknown;
  /** The document that the address of the page names, if it is one of the form's type. */
  pageDocumentId: string | undefined;
  /** The document that the page makes a copy of. */
  copiedDocumentId: string | undefined;
}

/**
 * Whether a form edits a document that exists already. The form of a translation yet to be written begins without a
 * document; there the address of the page tells. A copy begins with the values of another document, its id among them.
 */
export const isStored = ({ formDocumentId, pageDocumentId, copiedDocumentId }: FormPlace): boolean => {
  if (typeof formDocumentId === 'string') return formDocumentId !== copiedDocumentId;
  return pageDocumentId !== undefined && pageDocumentId !== 'create';
};
