import { isArranging } from './arranging';
import type { EditViewHook } from './edit-layout';
import { withHeadings } from './with-headings';

/** Puts the fields of the plugin's forms under headings, each time the Content Manager lays out a form. */
export const editViewHook = (form: EditViewHook): EditViewHook =>
  isArranging(window.location.pathname) ? form : { ...form, layout: withHeadings(form.layout) };
