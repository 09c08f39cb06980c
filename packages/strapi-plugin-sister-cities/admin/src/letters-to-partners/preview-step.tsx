import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';

import { OneOf } from '../fields/choice/one-of';
import { useMessages } from '../translations/message';

import { LetterView } from './letter-view';
import { partnerWords, shareATitle } from './letters';
import type { Letter } from './letters';
import { NotMadeNote } from './not-made-note';
import type { NotMade } from './sent';

interface PreviewStepProps {
  letters: readonly Letter[];
  language: string;
  isMaking: boolean;
  failure: NotMade | undefined;
  takeOut: (relationships: readonly string[]) => void;
  reload: () => void;
  /** Makes them although others were made from this page. */
  asOthers: () => void;
  back: () => void;
  /** Does nothing while they are being made. */
  make: () => void;
}

/** The letters that cannot be made, each with what is missing. */
const Lacking = ({ letters, takeOut }: Pick<PreviewStepProps, 'letters' | 'takeOut'>) => {
  const say = useMessages();
  if (letters.length === 0) return null;
  return (
    <Box background="danger100" borderColor="danger200" hasRadius padding={4}>
      <Typography tag="p" fontWeight="bold" textColor="danger700">
        {say('letters.cannot', { count: letters.length })}
      </Typography>
      <Box tag="ul" paddingTop={2} paddingLeft={4} style={{ listStyle: 'disc' }}>
        {letters.map(({ partner, missing }) => (
          <li key={partner.relationship}>
            <Typography>
              {say('letters.cannot-line', {
                partner: partnerWords(partner),
                names: missing.map((name) => `{${name}}`).join(', '),
              })}
            </Typography>
          </li>
        ))}
      </Box>
      <Typography tag="p" paddingTop={2}>
        {say('letters.mend-hint', { example: `{${letters[0]?.missing[0] ?? 'mayor'}|…}` })}
      </Typography>
      <Box paddingTop={3}>
        <Button
          variant="secondary"
          onClick={() => {
            takeOut(letters.map(({ partner }) => partner.relationship));
          }}
        >
          {say('letters.take-out', { count: letters.length })}
        </Button>
      </Box>
    </Box>
  );
};

interface ChooserProps {
  letters: readonly Letter[];
  shown: number;
  show: (index: number) => void;
}

const Chooser = ({ letters, shown, show }: ChooserProps) => {
  const say = useMessages();
  return (
    <Flex tag="nav" aria-label={say('letters.each')} gap={3} wrap="wrap" alignItems="flex-end">
      <Box style={{ flex: '0 1 28rem' }}>
        <Field.Root name="letter">
          <Field.Label>{say('letters.letter-to')}</Field.Label>
          <OneOf
            value={String(shown)}
            options={letters.map(({ partner }, index) => ({
              value: String(index),
              label: partnerWords(partner),
            }))}
            required
            disabled={false}
            onChange={(value) => {
              show(Number(value));
            }}
          />
        </Field.Root>
      </Box>
      {/* Not `disabled`, by which the one that leads to the end would lose the focus. */}
      <Button
        variant="tertiary"
        aria-disabled={shown === 0}
        onClick={() => {
          show(Math.max(0, shown - 1));
        }}
      >
        {say('letters.previous')}
      </Button>
      <Button
        variant="tertiary"
        aria-disabled={shown >= letters.length - 1}
        onClick={() => {
          show(Math.min(letters.length - 1, shown + 1));
        }}
      >
        {say('letters.following')}
      </Button>
    </Flex>
  );
};

/** Each letter as it will be made, and the button that makes all of them. */
export const PreviewStep = (props: PreviewStepProps) => {
  const { letters, language, isMaking, failure, takeOut, reload, asOthers, back, make } = props;
  const say = useMessages();
  const [index, setIndex] = useState(0);
  const note = useRef<HTMLDivElement>(null);
  const counted = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) note.current?.focus();
  }, [failure]);

  const shown = Math.min(index, letters.length - 1);
  const letter = letters[shown];
  const lacking = letters.filter(({ missing }) => missing.length > 0);
  const cannot = letters.length === 0 || lacking.length > 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {failure ? <NotMadeNote ref={note} failure={failure} reload={reload} asOthers={asOthers} /> : null}
      <Lacking
        letters={lacking}
        takeOut={(relationships) => {
          takeOut(relationships);
          // The button goes with the letters.
          counted.current?.focus();
        }}
      />
      {shareATitle(letters) ? (
        <Typography tag="p">{say('letters.same-title', { example: '{city}' })}</Typography>
      ) : null}
      {letter ? <Chooser letters={letters} shown={shown} show={setIndex} /> : null}
      <Box ref={counted} role="status" tabIndex={-1}>
        <Typography tag="p" fontWeight="bold">
          {letter
            ? say('letters.letter-of', {
                number: shown + 1,
                count: letters.length,
                partner: partnerWords(letter.partner),
              })
            : say('letters.chosen', { count: 0 })}
        </Typography>
      </Box>
      {letter ? <LetterView letter={letter} language={language} /> : null}
      <Box role="status">
        {isMaking ? (
          <Typography tag="p">{say('letters.making', { count: letters.length })}</Typography>
        ) : null}
      </Box>
      <Flex gap={3} wrap="wrap">
        <Button variant="tertiary" disabled={isMaking} onClick={back}>
          {say('letters.back', { name: say('letters.step-partners') })}
        </Button>
        {/* While it works it is not `disabled`, by which whoever pressed it would lose the focus. */}
        <Button disabled={cannot} aria-disabled={cannot || isMaking} onClick={make}>
          {say('letters.make', { count: letters.length })}
        </Button>
      </Flex>
    </Flex>
  );
};
