import { Box, Button, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';

import { MOST_CHARACTERS } from '../../../shared/letters-to-partners';
import type { Placeholder } from '../../../shared/letter-template';
import { Alert } from '../dialogs/alert';
import { DialogInput } from '../dialogs/dialog-input';
import { textIn } from '../dialogs/fields';
import type { DialogField, Draft } from '../dialogs/fields';
import { missingFields } from '../dialogs/sent';
import { useMessages } from '../translations/message';
import type { MessageId } from '../translations/message';

import { inserted } from './insert';
import { templateProblems } from './letters';
import { PlaceholderButtons, TemplateProblems } from './template-notes';

interface TextStepProps {
  draft: Draft;
  fields: readonly DialogField[];
  change: (name: string, value: string | readonly string[]) => void;
  next: () => void;
}

type Written = 'title' | 'text';

const LABELS: Readonly<Record<Written, MessageId>> = {
  title: 'letters.field-title',
  text: 'letters.field-text',
};

/** The text that every letter is made from, and what all of them share. */
export const TextStep = ({ draft, fields, change, next }: TextStepProps) => {
  const say = useMessages();
  const [hasTried, setTried] = useState(false);
  const title = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const last = useRef<Written>('text');
  const alert = useRef<HTMLDivElement>(null);

  const problems = templateProblems(draft);
  const empty = (['title', 'text'] as const).filter((name) => textIn(draft, name).trim() === '');
  const missing = missingFields(fields, draft);
  const isWrong = empty.length + missing.length + problems.title.length + problems.text.length > 0;
  const emptyWords = (label: string): string => say('letters.is-empty', { field: label });
  const errorOf = (name: Written): string | false =>
    hasTried && empty.includes(name) ? emptyWords(say(LABELS[name])) : false;

  const insert = (name: Placeholder): void => {
    const field = last.current === 'title' ? title.current : text.current;
    if (!field) return;
    const marked = {
      start: field.selectionStart ?? field.value.length,
      end: field.selectionEnd ?? field.value.length,
    };
    const after = inserted(field.value, marked, `{${name}}`);
    change(last.current, after.text);
    // Once the field has its new text.
    setTimeout(() => {
      field.focus();
      field.setSelectionRange(after.cursor, after.cursor);
    });
  };

  const go = (): void => {
    setTried(true);
    if (!isWrong) next();
    else setTimeout(() => alert.current?.focus());
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {hasTried && isWrong ? (
        <Alert ref={alert} headline={say('letters.mend-first')}>
          <Box tag="ul" paddingTop={2} paddingLeft={4} style={{ listStyle: 'disc' }}>
            {[...empty.map((name) => say(LABELS[name])), ...missing.map(({ label }) => label)].map(
              (label) => (
                <li key={label}>
                  <Typography>{emptyWords(label)}</Typography>
                </li>
              ),
            )}
            {(['title', 'text'] as const)
              .filter((name) => problems[name].length > 0)
              .map((name) => (
                <li key={name}>
                  <Typography>
                    {say('letters.has-problems', { field: say(LABELS[name]), count: problems[name].length })}
                  </Typography>
                </li>
              ))}
          </Box>
        </Alert>
      ) : null}
      <Field.Root name="title" required error={errorOf('title')}>
        <Field.Label>{say('letters.field-title')}</Field.Label>
        <TextInput
          ref={title}
          value={textIn(draft, 'title')}
          maxLength={MOST_CHARACTERS.title}
          placeholder={say('letters.title-example', { example: '{city}' })}
          autoComplete="off"
          onFocus={() => {
            last.current = 'title';
          }}
          onChange={({ target }) => {
            change('title', target.value);
          }}
        />
        <TemplateProblems problems={problems.title} />
        <Field.Error />
      </Field.Root>
      <Field.Root
        name="text"
        required
        error={errorOf('text')}
        hint={say('letters.text-hint', {
          example: '{city}',
          otherwise: '{mayor|Mayor}',
          open: '{{',
          close: '}}',
        })}
      >
        <Field.Label>{say('letters.field-text')}</Field.Label>
        <Textarea
          ref={text}
          value={textIn(draft, 'text')}
          maxLength={MOST_CHARACTERS.text}
          style={{ height: '22rem', lineHeight: 1.5 }}
          onFocus={() => {
            last.current = 'text';
          }}
          onChange={({ target }) => {
            change('text', target.value);
          }}
        />
        <Field.Hint />
        <TemplateProblems problems={problems.text} />
        <Field.Error />
      </Field.Root>
      <PlaceholderButtons insert={insert} />
      <Box
        style={{
          display: 'grid',
          gap: '1.6rem',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(26rem, 100%), 1fr))',
        }}
      >
        {fields.map((field) => (
          <DialogInput
            key={field.name}
            field={field}
            draft={draft}
            error={hasTried && missing.includes(field) ? emptyWords(field.label) : undefined}
            onChange={(value) => {
              change(field.name, value);
            }}
          />
        ))}
      </Box>
      <Flex>
        <Button onClick={go}>{say('letters.next', { name: say('letters.step-partners') })}</Button>
      </Flex>
    </Flex>
  );
};
