import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useId, useRef, useState } from 'react';

import { VISIBILITY_SWITCHES } from '../../../shared/presentation';
import type { PresentationPage, VisibilitySwitch } from '../../../shared/presentation';
import { Alert } from '../dialogs/alert';
import { useIsThere } from '../loading/use-is-there';
import { useMessages } from '../translations/message';
import type { MessageId } from '../translations/message';

import { DESIGNATIONS, isChanged, sentTerminology, termsDraftOf } from './presentation-draft';
import { answerIn, isAnswerLost, refusedWords } from './refusal';
import { TermFields } from './term-fields';
import type { PresentationUpdate } from './use-presentation';

interface PresentationFormProps {
  page: PresentationPage;
  canChange: boolean;
  save: (update: PresentationUpdate) => Promise<void>;
  reload: () => void;
  /** Puts the focus where it can stay while what has it goes. */
  focusPlace: () => void;
}

interface Words {
  label: MessageId;
  on: MessageId;
  off: MessageId;
}

const SWITCHES: Readonly<Record<VisibilitySwitch, Words>> = {
  process: {
    label: 'presentation.process',
    on: 'presentation.process-on',
    off: 'presentation.process-off',
  },
  contactPoints: {
    label: 'presentation.contacts',
    on: 'presentation.contacts-on',
    off: 'presentation.contacts-off',
  },
  gifts: { label: 'presentation.gifts', on: 'presentation.gifts-on', off: 'presentation.gifts-off' },
};

interface Refused {
  /** Whether something else may be there now. */
  mayReload: boolean;
  headline: MessageId;
  message: string;
  byPath: Readonly<Record<string, string>>;
}

const refusedFor = (thrown: unknown): Refused => {
  const { status, message, problems } = answerIn(thrown);
  return {
    mayReload: status === 409 || isAnswerLost(thrown),
    headline: refusedWords(thrown),
    message,
    byPath: Object.fromEntries(problems.map((each) => [each.path.join('.'), each.message])),
  };
};

/** The city's own words for its partners, and what of its records the public sees, with what each choice does in words. */
export const PresentationForm = ({ page, canChange, save, reload, focusPlace }: PresentationFormProps) => {
  const say = useMessages();
  const isThere = useIsThere();
  const { toggleNotification } = useNotification();
  const id = useId();
  const alertRef = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(() => termsDraftOf(page.presentation.terminology));
  const [visibility, setVisibility] = useState(page.presentation.visibility);
  const [refused, setRefused] = useState<Refused>();
  const [isSaving, setSaving] = useState(false);

  useEffect(() => {
    if (refused) alertRef.current?.focus();
  }, [refused]);

  const submit = async (): Promise<void> => {
    // Nothing can be changed while it is saved, and then the form is another one.
    focusPlace();
    setSaving(true);
    try {
      await save({
        version: page.version,
        presentation: { terminology: sentTerminology(draft), visibility },
      });
      toggleNotification({ type: 'success', message: say('presentation.saved') });
    } catch (thrown) {
      setRefused(refusedFor(thrown));
      setSaving(false);
      if (!isThere())
        toggleNotification({
          type: 'danger',
          message: `${say('presentation.title')}: ${say(refusedWords(thrown))}`,
        });
    }
  };

  return (
    <form
      noValidate
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
        <Typography tag="h2" variant="beta" id={id}>
          {say('presentation.title')}
        </Typography>
        {refused ? (
          <Box paddingTop={4}>
            <Alert
              ref={alertRef}
              headline={say(refused.headline)}
              reload={refused.mayReload ? { label: say('policy.reload'), act: reload } : undefined}
            >
              <Typography tag="p">{refused.message}</Typography>
            </Alert>
          </Box>
        ) : null}
        <Typography tag="p" paddingTop={2}>
          {say('presentation.words-help')}
        </Typography>
        {DESIGNATIONS.map((designation) => (
          <TermFields
            key={designation}
            designation={designation}
            draft={draft}
            errors={refused?.byPath ?? {}}
            disabled={!canChange || isSaving}
            onChange={(path, word) => {
              setDraft((present) => ({ ...present, [path]: word }));
            }}
          />
        ))}
        <Typography tag="h3" variant="delta" paddingTop={6}>
          {say('presentation.visibility')}
        </Typography>
        <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
          {VISIBILITY_SWITCHES.map((name) => (
            <Box key={name}>
              <Checkbox
                checked={visibility[name]}
                disabled={!canChange || isSaving}
                aria-describedby={`${id}-${name}`}
                onCheckedChange={(isPublic) => {
                  setVisibility((present) => ({ ...present, [name]: isPublic === true }));
                }}
              >
                {say(SWITCHES[name].label)}
              </Checkbox>
              <Typography tag="p" variant="pi" textColor="neutral800" id={`${id}-${name}`} aria-live="polite">
                {say(visibility[name] ? SWITCHES[name].on : SWITCHES[name].off)}
              </Typography>
            </Box>
          ))}
        </Flex>
        {canChange ? (
          <Box paddingTop={5}>
            <Button
              type="submit"
              disabled={!isChanged(page.presentation, draft, visibility)}
              loading={isSaving}
            >
              {say('presentation.save')}
            </Button>
          </Box>
        ) : null}
      </Box>
    </form>
  );
};
