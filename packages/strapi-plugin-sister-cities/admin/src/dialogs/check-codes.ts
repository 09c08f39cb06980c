import type { CheckCode } from '../../../shared/eligibility';
import texts from '../translations/en.json';
import { isOwnText } from '../translations/own-words';

/** Whether the panel has a name for a check: every check of the server has one. */
export const isCheckCode = (code: string): code is CheckCode =>
  Object.hasOwn(texts, `check.${code}`) && !isOwnText(code);
