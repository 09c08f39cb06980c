import { useIntl } from 'react-intl';

import { isCodeFormat } from '../../../../shared/code-formats';
import { useMessages } from '../../translations/message';

import { understandCode } from './describe';

/** Why a stored value is no code of its format, in words; `undefined` where it is one, or the format has no register. */
export const useCodeProblem = (): ((format: unknown, value: unknown) => string | undefined) => {
  const say = useMessages();
  const { locale } = useIntl();
  return (format, value) =>
    isCodeFormat(format) && typeof value === 'string'
      ? understandCode(format, value, locale, say).problem
      : undefined;
};
