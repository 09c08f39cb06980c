import { Box } from '@strapi/design-system';
import { useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { useIntl } from 'react-intl';

import type { CodeFormat } from '../../../../shared/code-formats';
import { useMessages } from '../../translations/message';
import { Answer } from '../understood/answer';
import { useDraft } from '../use-draft';

import { Combobox } from './combobox';
import { understandCode } from './describe';
import { codeKind } from './kind';
import { search } from './search';

interface CodeControlProps {
  /** The id of the field. */
  id: string;
  format: CodeFormat;
  label: string;
  value: unknown;
  disabled: boolean;
  hasError: boolean;
  hasHint?: boolean;
  placeholder?: string | undefined;
  focusRef?: Ref<HTMLInputElement> | undefined;
  /** The name of the control, where no label of a field names it. */
  name?: string | undefined;
  /** What else is to be said of a code that was understood. */
  remark?: string | undefined;
  onChange: (value: string | null) => void;
  onKey?: (event: KeyboardEvent) => void;
}

const NOTHING: readonly never[] = [];

/** A code of a register, searched by name, and how it was understood. Belongs inside a field. */
export const CodeControl = ({ id, format, label, value, disabled, hasError, ...rest }: CodeControlProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const typing = useDraft(value, typeof value === 'string' ? value : '');
  // A text that is there already is no search: whoever opens the list may want another code.
  const [searched, setSearched] = useState<string>();
  const [isLookedAt, setLookedAt] = useState(false);
  const { understood } = understandCode(format, typing.text, locale, say);
  const answer =
    hasError || understood === undefined ? undefined : [understood, rest.remark].filter(Boolean).join('. ');

  const write = (text: string): void => {
    const next = understandCode(format, text, locale, say).value;
    typing.keep({ text, value: next });
    rest.onChange(next);
  };

  return (
    <Box
      width="100%"
      onFocus={() => {
        setLookedAt(true);
      }}
    >
      <Combobox
        label={label}
        text={typing.text}
        options={isLookedAt ? search(codeKind(format, locale).options(), searched ?? '') : NOTHING}
        disabled={disabled}
        placeholder={rest.placeholder}
        focusRef={rest.focusRef}
        name={rest.name}
        describedBy={hasError ? undefined : `${id}-understood${rest.hasHint ? ` ${id}-hint` : ''}`}
        onText={(text) => {
          setSearched(text);
          write(text);
        }}
        onChoose={({ code }) => {
          setSearched(undefined);
          write(code);
        }}
        onLeave={() => {
          setSearched(undefined);
          typing.drop();
        }}
        onKey={rest.onKey}
      />
      <Answer id={`${id}-understood`} words={answer} />
    </Box>
  );
};
