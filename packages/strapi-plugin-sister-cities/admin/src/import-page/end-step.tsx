import { Button, Flex, Typography } from '@strapi/design-system';

import type { ImportType } from '../../../shared/import-desk/report';
import { Alert } from '../dialogs/alert';
import { useMessages } from '../translations/message';

import { Card } from './card';
import { ReportTable } from './report-table';
import type { Step } from './steps';
import { UndoDialog } from './undo-dialog';

interface DoneStepProps {
  step: Extract<Step, { at: 'done' }>;
  types: readonly ImportType[];
  undo: (token: string, name: string) => void;
  /** Whether it is the last import of whoever made it, and their role may do what the undo does. */
  mayUndo: boolean;
  isBusy: boolean;
  back: () => void;
}

/** What was imported, with links to it and the way back. */
export const DoneStep = ({ step, types, undo, mayUndo, isBusy, back }: DoneStepProps) => {
  const say = useMessages();
  const { file, counts, report, token } = step;
  return (
    <Card title={say('import.done-title', { name: file.name })} takesFocus>
      {report ? null : <Typography tag="p">{say('import.lost-done')}</Typography>}
      <Typography tag="p" variant="epsilon" textColor="success700">
        {say('import.counts', { ...counts })}
      </Typography>
      <Flex gap={3} wrap="wrap">
        {mayUndo ? (
          <UndoDialog
            name={file.name}
            isBusy={isBusy}
            undo={() => {
              undo(token, file.name);
            }}
          />
        ) : null}
        <Button variant="tertiary" onClick={back}>
          {say('import.another')}
        </Button>
      </Flex>
      {report ? <ReportTable file={file} report={report} types={types} /> : null}
    </Card>
  );
};

interface FailedStepProps {
  step: Extract<Step, { at: 'failed' | 'not-checked' }>;
  checkAgain: () => void;
  back: () => void;
}

/** Why nothing was imported, or nothing could be said. */
export const FailedStep = ({ step, checkAgain, back }: FailedStepProps) => {
  const say = useMessages();
  const fallback = step.at === 'failed' && step.wasLost ? say('import.lost-not') : say('import.out-of-reach');
  return (
    <Card title={say(step.at === 'failed' ? 'import.failed-title' : 'import.not-checked')} takesFocus>
      <Alert headline={step.file.name}>
        <Typography tag="p">{step.message === '' ? fallback : step.message}</Typography>
      </Alert>
      <Flex gap={3} wrap="wrap">
        <Button onClick={checkAgain}>{say('import.check-again')}</Button>
        <Button variant="tertiary" onClick={back}>
          {say('import.back')}
        </Button>
      </Flex>
    </Card>
  );
};
