import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { canRun, UNDO_HOURS } from '../../../shared/import-desk/report';
import type { ImportReport, ImportType } from '../../../shared/import-desk/report';
import { Alert } from '../dialogs/alert';
import { useMessages } from '../translations/message';

import { Card } from './card';
import { ReportTable } from './report-table';
import type { Sendable } from './steps';

interface ReportStepProps {
  file: Sendable;
  report: ImportReport;
  /** Whether it was to be imported and was refused. */
  isRefused: boolean;
  types: readonly ImportType[];
  run: () => void;
  checkAgain: () => void;
  change: (() => void) | undefined;
  back: () => void;
}

/** What an import would do, row by row, before anything is written. */
export const ReportStep = ({
  file,
  report,
  isRefused,
  types,
  run,
  checkAgain,
  change,
  back,
}: ReportStepProps) => {
  const say = useMessages();
  const { counts, problems } = report;
  const isClean = counts.refused === 0 && problems.length === 0;
  return (
    <Card title={say('import.report-title')} takesFocus>
      {isRefused ? <Alert headline={say('import.failed-title')}>{null}</Alert> : null}
      <Box role="status">
        <Typography tag="p" variant="epsilon">
          {say('import.counts', { ...counts })}
        </Typography>
        <Typography tag="p">{say('import.report-nothing')}</Typography>
      </Box>
      {problems.map(({ message }) => (
        <Typography key={message} tag="p" textColor="danger700">
          {message}
        </Typography>
      ))}
      {counts.refused > 0 ? (
        <Typography tag="p" textColor="danger700">
          {say('import.refused-help', { count: counts.refused })}
        </Typography>
      ) : null}
      {isClean && !canRun(report) ? <Typography tag="p">{say('import.nothing-new')}</Typography> : null}
      {canRun(report) ? (
        <Typography tag="p">{say('import.confirm-help', { hours: UNDO_HOURS })}</Typography>
      ) : null}
      <Flex gap={3} wrap="wrap">
        {canRun(report) ? (
          <Button onClick={run}>{say('import.confirm', { count: counts.made + counts.changed })}</Button>
        ) : null}
        <Button variant="secondary" onClick={checkAgain}>
          {say('import.check-again')}
        </Button>
        {change ? (
          <Button variant="tertiary" onClick={change}>
            {say('import.change-columns')}
          </Button>
        ) : null}
        <Button variant="tertiary" onClick={back}>
          {say('import.back')}
        </Button>
      </Flex>
      <ReportTable file={file} report={report} types={types} />
    </Card>
  );
};
