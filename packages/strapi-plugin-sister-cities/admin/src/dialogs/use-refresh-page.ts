import { adminApi, useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef } from 'react';

import { unsavedIn } from './unsaved';

interface Changed {
  model: string;
  documentId: string;
}

/** Tells Strapi that a document has changed behind its back, so that forms and lists ask for it again. */
const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    sisterCitiesChanged: builder.mutation<null, Changed>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, { model, documentId }) => [
        { type: 'Document', id: `${model}_${documentId}` },
        { type: 'Document', id: `${model}_LIST` },
      ],
    }),
  }),
});

/**
 * Loads the document of the page again after a request of this plugin changed it. The form then holds what is stored;
 * what somebody typed into it before and has not saved is put back.
 */
export const useRefreshPage = ({ model, documentId }: Changed): (() => void) => {
  const [tell] = api.useSisterCitiesChangedMutation();
  const values: object = useForm('useRefreshPage', (form) => form.values);
  const initialValues: object = useForm('useRefreshPage', (form) => form.initialValues);
  const setValues = useForm('useRefreshPage', (form) => form.setValues);
  const kept = useRef<{ unsaved: object; before: object }>();

  useEffect(() => {
    if (!kept.current || kept.current.before === initialValues) return;
    const { unsaved } = kept.current;
    kept.current = undefined;
    setValues({ ...initialValues, ...unsaved });
  }, [initialValues, setValues]);

  return useCallback(() => {
    const unsaved = unsavedIn(values, initialValues);
    if (Object.keys(unsaved).length > 0) kept.current = { unsaved, before: initialValues };
    void tell({ model, documentId });
  }, [tell, model, documentId, values, initialValues]);
};
