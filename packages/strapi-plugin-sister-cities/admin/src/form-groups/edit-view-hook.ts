import { fieldWordsOnPage } from '../translations/fields/known';

import { isArranging } from './arranging';
import type { EditViewHook } from './edit-layout';
import { formInWords } from './in-words';
import { withHeadings } from './with-headings';

/**
 * Puts the fields of the plugin's forms under headings and says them in the language of the admin panel, each time the
 * Content Manager lays out a form.
 */
export const editViewHook = (form: EditViewHook): EditViewHook =>
  isArranging(window.location.pathname)
    ? form
    : { ...form, layout: formInWords(withHeadings(form.layout), fieldWordsOnPage()) };
