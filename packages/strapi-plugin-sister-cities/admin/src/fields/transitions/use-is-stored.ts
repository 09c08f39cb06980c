import { unstable_useDocument as useDocument, useForm } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import type { FieldInputProps } from '../input-props';

import { isStored } from './is-stored';

/** Whether the form that a field stands in edits a document that exists already. */
export const useIsStored = ({ name, attribute }: Pick<FieldInputProps, 'name' | 'attribute'>): boolean => {
  const { slug = '', id, origin } = useParams();
  const values: object = useForm('useIsStored', (form) => form.initialValues);
  // Skipped: it gives the schema of the page's type, which is in memory, and asks the server nothing.
  const { schema } = useDocument({ model: slug, collectionType: '' }, { skip: true });
  // A form in a dialog can be of another type than the page, and says nothing of its own.
  const isOfPage = schema?.attributes[name] === attribute;
  return isStored({
    formDocumentId: 'documentId' in values ? values.documentId : undefined,
    pageDocumentId: isOfPage ? id : undefined,
    copiedDocumentId: origin,
  });
};
