import { Box, Grid, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { TERM_LANGUAGES } from '../../../shared/presentation';
import type { Designation, TermForm } from '../../../shared/presentation';
import { useMessages } from '../translations/message';
import type { MessageId } from '../translations/message';

import { PartField } from './part-field';
import { formsOf, termPath } from './presentation-draft';
import type { TermsDraft } from './presentation-draft';

interface TermFieldsProps {
  designation: Designation;
  draft: TermsDraft;
  /** What the server refused, by the place of the word. */
  errors: Readonly<Record<string, string>>;
  disabled: boolean;
  onChange: (path: string, word: string) => void;
}

const FORM_LABELS = {
  one: 'presentation.form-one',
  few: 'presentation.form-few',
  other: 'presentation.form-other',
} as const satisfies Record<TermForm, MessageId>;

const TITLES = {
  sister_city: 'presentation.sister-city',
  friendship_city: 'presentation.friendship-city',
} as const satisfies Record<Designation, MessageId>;

/** What a city calls the partners of one designation, in each language that the plugin writes in. */
export const TermFields = ({ designation, draft, errors, disabled, onChange }: TermFieldsProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return (
    <Box role="group" aria-label={say(TITLES[designation])} paddingTop={4}>
      <Typography tag="h3" variant="delta">
        {say(TITLES[designation])}
      </Typography>
      <Grid.Root gap={4} paddingTop={2}>
        {TERM_LANGUAGES.flatMap((language) =>
          formsOf(language).map((form) => {
            const path = termPath(designation, language, form);
            return (
              <Grid.Item key={path} col={4} s={6} xs={12} direction="column" alignItems="stretch">
                <PartField
                  label={say(FORM_LABELS[form], { language: names.of(language) ?? language })}
                  error={errors[path]}
                >
                  <TextInput
                    value={draft[path] ?? ''}
                    lang={language}
                    disabled={disabled}
                    autoComplete="off"
                    onChange={({ target }) => {
                      onChange(path, target.value);
                    }}
                  />
                </PartField>
              </Grid.Item>
            );
          }),
        )}
      </Grid.Root>
      <Typography tag="p" variant="pi" textColor="neutral800" paddingTop={2} aria-live="polite">
        {TERM_LANGUAGES.flatMap((language) => {
          const [first] = formsOf(language);
          const one = draft[termPath(designation, language, first ?? 'other')]?.trim() ?? '';
          const other = draft[termPath(designation, language, 'other')]?.trim() ?? '';
          return one === '' || other === ''
            ? []
            : [
                say('presentation.preview', {
                  language: names.of(language) ?? language,
                  one: `1 ${one}`,
                  many: `9 ${other}`,
                }),
              ];
        }).join(' ') || say('presentation.usual-words')}
      </Typography>
    </Box>
  );
};
