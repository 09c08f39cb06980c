import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

import { PLUGIN_ID } from '../../../shared/names';

import { step } from './step';
import type { Memory } from './step';

const NAME = 'KeepEdits';

interface PanelProps {
  model: string;
}

/**
 * Strapi 5.54 shows an edit as saved before it is, and when the server refuses, puts the whole form back to the
 * stored record: everything that was typed is gone (strapi/strapi#22646). All rules of this plugin live on the
 * server, so here the edit is put back, and the errors with it. A side panel that shows nothing, because panels are
 * what a plugin can place inside the form.
 */
export const KeepEdits = ({ model }: PanelProps): null => {
  const values = useForm(NAME, (form) => form.values);
  const initialValues = useForm(NAME, (form) => form.initialValues);
  const isModified = useForm(NAME, (form) => form.modified);
  const isSubmitting = useForm(NAME, (form) => form.isSubmitting);
  const errors = useForm(NAME, (form) => form.errors);
  const setValues = useForm(NAME, (form) => form.setValues);
  const setErrors = useForm(NAME, (form) => form.setErrors);
  const memory = useRef<Memory>();
  const held = useRef<typeof errors>();
  const isOurs = model.startsWith(`plugin::${PLUGIN_ID}.`);

  useEffect(() => {
    if (!isOurs) return;
    if (held.current && isModified) {
      setErrors(held.current);
      held.current = undefined;
    }
    const next = step(memory.current, { values, initialValues, isModified, isSubmitting });
    memory.current = next.memory;
    if (!next.restore) return;
    // The fields bind an error to the value it came with: it has to come again, after the value.
    if (Object.keys(errors).length > 0) {
      held.current = errors;
      setErrors({});
    }
    setValues(next.restore);
  });

  return null;
};
