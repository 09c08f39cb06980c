import { adminApi, useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef } from 'react';

import { unsavedIn, withUnsaved } from './unsaved';
import type { Unsaved } from './unsaved';

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

/** Tells Strapi that a record was made or changed, for lists and forms that are not on this page. */
export const useTellChanged = (): ((changed: Changed) => void) => {
  const [tell] = api.useSisterCitiesChangedMutation();
  return useCallback((changed) => void tell(changed), [tell]);
};

/**
 * Loads the document of the page again after a request of this plugin changed it. The form then holds what is stored;
 * what somebody typed into it before and has not saved is put back.
 */
export const useRefreshPage = ({ model, documentId }: Changed): (() => void) => {
  const [tell] = api.useSisterCitiesChangedMutation();
  const values: object = useForm('useRefreshPage', (form) => form.values);
  const initialValues: object = useForm('useRefreshPage', (form) => form.initialValues);
  const setValues = useForm('useRefreshPage', (form) => form.setValues);
  const isSubmitting = useForm('useRefreshPage', (form) => form.isSubmitting);
  const kept = useRef<Unsaved>();

  useEffect(() => {
    if (!kept.current) return;
    if (kept.current.before === initialValues) {
      // Nothing has arrived yet, or nothing will, as the document is as it was: what is typed by then counts.
      kept.current = isSubmitting
        ? undefined
        : { unsaved: unsavedIn(values, initialValues), before: initialValues };
      return;
    }
    const restored = withUnsaved(kept.current, initialValues);
    kept.current = undefined;
    if (restored) setValues(restored);
  }, [values, initialValues, isSubmitting, setValues]);

  return useCallback(() => {
    kept.current = { unsaved: unsavedIn(values, initialValues), before: initialValues };
    void tell({ model, documentId });
  }, [tell, model, documentId, values, initialValues]);
};
