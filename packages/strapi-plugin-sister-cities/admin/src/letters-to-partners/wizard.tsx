import { Box, Typography } from '@strapi/design-system';
import { useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';

import type { PartnersToWriteTo } from '../../../shared/letters-to-partners';
import { Alert } from '../dialogs/alert';
import { textIn } from '../dialogs/fields';
import type { Draft } from '../dialogs/fields';
import { languageWords } from '../inbox/age';
import { useMessages } from '../translations/message';

import { DoneStep } from './done-step';
import { LETTER_LANGUAGES, sharedFields, takenOutIn } from './draft';
import { chosenIn, inOrder, lettersOf } from './letters';
import { PartnersStep } from './partners-step';
import { PreviewStep } from './preview-step';
import { lettersRequest } from './sent';
import { StepFrame } from './step-frame';
import type { Step } from './steps';
import { TextStep } from './text-step';
import { useLettersDraft } from './use-letters-draft';
import { useMake } from './use-make';
import { usePartners } from './use-partners';

interface ChoosingProps {
  step: 'partners' | 'preview';
  draft: Draft;
  found: PartnersToWriteTo;
  change: (name: string, value: string | readonly string[]) => void;
  go: (step: Step) => void;
  making: Pick<ReturnType<typeof useMake>, 'isMaking' | 'failure' | 'make'>;
  reload: () => void;
  asOthers: () => void;
}

/** The steps for which one has to know who can be written to. */
const Choosing = ({ step, draft, found, change, go, making, reload, asOthers }: ChoosingProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const partners = useMemo(() => inOrder(found.partners, locale), [found, locale]);
  const chosen = chosenIn(draft, partners);
  if (step === 'partners')
    return (
      <PartnersStep
        draft={draft}
        partners={partners}
        isCut={found.isCut}
        change={change}
        back={() => {
          go('text');
        }}
        next={() => {
          go('preview');
        }}
      />
    );
  return (
    <PreviewStep
      letters={lettersOf(draft, chosen)}
      language={textIn(draft, 'language')}
      isMaking={making.isMaking}
      failure={making.failure}
      takeOut={(relationships) => {
        change('takenOut', [...takenOutIn(draft), ...relationships]);
      }}
      reload={reload}
      asOthers={asOthers}
      back={() => {
        go('partners');
      }}
      make={() => {
        making.make(lettersRequest(draft, sharedFields(say, []), chosen, locale));
      }}
    />
  );
};

/** From one text to a letter for each partner, step by step. */
export const Wizard = ({ user }: { user: string }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { draft, change, renew, newTry, dropKept } = useLettersDraft(user);
  const { loaded, again } = usePartners(textIn(draft, 'language'));
  const { isMaking, failure, made, make, forget } = useMake(dropKept);
  const [step, setStep] = useState<Step>('text');
  const [hasMoved, setMoved] = useState(false);
  const heading = useRef<HTMLDivElement>(null);
  const go = (next: Step): void => {
    forget();
    setMoved(true);
    setStep(next);
  };
  /** Each button of an alert goes with it. */
  const focusHeading = (): void => {
    heading.current?.focus();
  };
  const reload = (): void => {
    focusHeading();
    forget();
    again();
  };
  const fields = sharedFields(
    say,
    LETTER_LANGUAGES.map((value) => ({ value, label: languageWords(value, locale) })),
  );
  const shown = made ? 'done' : step;

  return (
    <StepFrame step={shown} hasMoved={hasMoved || made !== undefined} heading={heading}>
      {shown === 'text' ? (
        <TextStep
          draft={draft}
          fields={fields}
          change={change}
          next={() => {
            go('partners');
          }}
        />
      ) : null}
      {made ? (
        <DoneStep
          made={made}
          writeMore={() => {
            renew();
            go('text');
          }}
        />
      ) : null}
      {shown === 'partners' || shown === 'preview' ? (
        <>
          <Box role="status">
            {loaded.state === 'loading' ? <Typography tag="p">{say('letters.loading')}</Typography> : null}
          </Box>
          {loaded.state === 'failed' ? (
            <Alert
              headline={say('letters.not-loaded')}
              reload={{ label: say('overview.try-again'), act: reload }}
            >
              <Typography tag="p">{say('overview.not-loaded-hint')}</Typography>
            </Alert>
          ) : null}
          {loaded.state === 'loaded' ? (
            <Choosing
              step={shown}
              draft={draft}
              found={loaded.value}
              change={change}
              go={go}
              making={{ isMaking, failure, make }}
              reload={reload}
              asOthers={() => {
                focusHeading();
                forget();
                newTry();
              }}
            />
          ) : null}
        </>
      ) : null}
    </StepFrame>
  );
};
