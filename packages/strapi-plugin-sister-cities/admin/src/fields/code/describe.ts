import type { CodeFormat } from '../../../../shared/code-formats';
import type { Say } from '../../translations/message';
import type { Understanding } from '../understood/understood-input';

import { codeKind } from './kind';

const UNCLEAR = {
  countryCode: 'code.unclear-country',
  language: 'code.unclear-language',
  timeZone: 'code.unclear-time-zone',
} as const;

/** What a text of the format is taken for, in words. */
export const understandCode = (format: CodeFormat, text: string, locale: string, say: Say): Understanding => {
  const reading = codeKind(format, locale).read(text);
  switch (reading.kind) {
    case 'empty':
      return { value: null, understood: undefined, problem: undefined };
    case 'unclear':
      return {
        value: text.trim(),
        understood: undefined,
        problem: say(UNCLEAR[format], { text: reading.text }),
      };
    case 'code':
      return {
        value: reading.code,
        understood: reading.name ?? say('code.unnamed', { code: reading.code }),
        problem: undefined,
      };
  }
};
