import { Box, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

import type { ImportField, ImportType } from '../../../shared/import-desk/report';
import { valuesOf } from '../../../shared/vocabulary';
import { Alert } from '../dialogs/alert';
import { useMay } from '../dialogs/use-may';
import { choiceWords } from '../translations/vocabulary/choice-words';
import { useMessages } from '../translations/message';

import { Card } from './card';
import { ChooseStep } from './choose-step';
import { DoneStep, FailedStep } from './end-step';
import { ExportCard } from './export-card';
import { MapStep } from './map-step';
import { notUndoneWords } from './not-undone';
import { PastImports } from './past-imports';
import { readFile } from './read-file';
import { ReportStep } from './report-step';
import { EXPORT_RECORDS, IMPORT_RECORDS } from './rights';
import { sendableOf, sheetOf } from './steps';
import type { Sheet, Step } from './steps';
import { useImport } from './use-import';
import { isUndoable } from './undoable';
import { useImportTypes, usePast } from './use-past';
import type { Undone } from './use-past';

const UndoTold = ({ undone }: { undone: Undone | undefined }) => {
  const say = useMessages();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus is gone with what it undid.
    if (undone) ref.current?.focus();
  }, [undone]);
  if (!undone) return null;
  if (undone.kind !== 'undone') {
    const { headline, reason } = notUndoneWords(undone, say);
    return (
      <Alert ref={ref} headline={headline}>
        <Typography tag="p">{reason}</Typography>
      </Alert>
    );
  }
  return (
    <Box ref={ref} tabIndex={-1} role="status" background="success100" hasRadius padding={4}>
      <Typography tag="p" textColor="success700">
        {say('import.undone', { name: undone.name })}
      </Typography>
    </Box>
  );
};

const Working = ({ step }: { step: Extract<Step, { at: 'checking' | 'running' | 'lost' }> }) => {
  const say = useMessages();
  const words = {
    checking: say('import.checking', { count: step.file.count }),
    running: say(
      'import.running',
      step.at === 'running' ? { done: step.done, total: step.total } : { done: 0, total: 0 },
    ),
    lost: say('import.lost'),
  }[step.at];
  const share = step.at === 'running' && step.total > 0 ? Math.round((100 * step.done) / step.total) : 0;
  return (
    <Card title={step.file.name} takesFocus>
      {/* Announced at its beginning only: a number for each row would drown everything else. */}
      <Typography tag="p" role={step.at === 'running' ? undefined : 'status'}>
        {words}
      </Typography>
      {step.at === 'running' ? (
        <ProgressBar value={share} aria-label={say('import.progress')} style={{ width: '100%' }} />
      ) : null}
    </Card>
  );
};

const Importing = ({ types }: { types: readonly ImportType[] }) => {
  const say = useMessages();
  const reload = useRef<() => void>(() => undefined);
  const { step, go, leaveEnd, check, run } = useImport(() => {
    reload.current();
  });
  const past = usePast(leaveEnd);
  reload.current = past.again;
  const wasElsewhere = useRef(false);
  if (step.at !== 'choose') wasElsewhere.current = true;

  const namesOf = ({ vocabulary }: ImportField): Record<string, string> =>
    vocabulary === undefined
      ? {}
      : Object.fromEntries(valuesOf(vocabulary).map((value) => [value, choiceWords(say, vocabulary, value)]));

  const choose = async (file: File): Promise<void> => {
    past.forget();
    const reading = readFile(new Uint8Array(await file.arrayBuffer()));
    const { name } = file;
    if (reading.kind === 'bad') go({ at: 'choose', bad: { name, file: reading } });
    else if (reading.kind === 'content')
      await check({ name, content: reading.content, count: reading.rows, sheet: undefined });
    else {
      const sheet = sheetOf(name, reading, types);
      if (sheet) go({ at: 'map', sheet });
    }
  };

  const back = (): void => {
    go({ at: 'choose' });
  };
  const toMap = (sheet: Sheet): void => {
    go({ at: 'map', sheet });
  };

  const undo = (token: string, name: string): void => void past.undo(token, name);

  const body = (): React.ReactNode => {
    switch (step.at) {
      case 'choose':
        return (
          <ChooseStep
            bad={step.bad}
            takesFocus={wasElsewhere.current && !past.undone}
            choose={(file) => void choose(file)}
          />
        );
      case 'map':
        return (
          <MapStep
            sheet={step.sheet}
            types={types}
            change={toMap}
            check={() => void check(sendableOf(step.sheet, namesOf))}
            back={back}
          />
        );
      case 'report': {
        const { file, report, isRefused } = step;
        const { sheet } = file;
        return (
          <ReportStep
            file={file}
            report={report}
            isRefused={isRefused}
            types={types}
            run={() => void run(file, report)}
            checkAgain={() => void check(file)}
            change={
              sheet &&
              (() => {
                toMap(sheet);
              })
            }
            back={back}
          />
        );
      }
      case 'failed':
      case 'not-checked':
        return <FailedStep step={step} checkAgain={() => void check(step.file)} back={back} />;
      case 'done':
        return (
          <DoneStep
            step={step}
            types={types}
            undo={undo}
            mayUndo={isUndoable(past.loaded, step.token)}
            isBusy={past.isBusy}
            back={back}
          />
        );
      default:
        return <Working step={step} />;
    }
  };

  return (
    <>
      <UndoTold undone={past.undone} />
      {body()}
      <PastImports loaded={past.loaded} isBusy={past.isBusy || step.at === 'running'} undo={undo} />
    </>
  );
};

const ImportPart = () => {
  const say = useMessages();
  const { loaded } = useImportTypes('imports/fields');
  if (loaded.state === 'loaded') return <Importing types={loaded.value} />;
  return (
    <Card title={say('import.choose-title')}>
      <Typography tag="p" textColor={loaded.state === 'failed' ? 'danger700' : 'neutral800'}>
        {say(loaded.state === 'failed' ? 'import.not-loaded' : 'import.loading')}
      </Typography>
    </Card>
  );
};

const Parts = () => {
  const mayImport = useMay(IMPORT_RECORDS);
  const mayExport = useMay(EXPORT_RECORDS);
  return (
    <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
      {mayImport ? <ImportPart /> : null}
      {mayExport ? <ExportCard /> : null}
    </Flex>
  );
};

/** The page on which lists come in from files and go out again. */
const ImportPage = () => {
  const say = useMessages();
  return (
    <Page.Protect permissions={[IMPORT_RECORDS, EXPORT_RECORDS]}>
      <Page.Main>
        <Page.Title>{say('import.title')}</Page.Title>
        <Layouts.Header title={say('import.title')} subtitle={say('import.subtitle')} />
        <Layouts.Content>
          <Parts />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default ImportPage;
