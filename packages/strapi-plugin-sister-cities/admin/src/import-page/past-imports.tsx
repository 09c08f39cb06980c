import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { PastImport } from '../../../shared/import-desk/report';
import type { Loaded } from '../loading/use-loaded';
import { DataTable } from '../overview/data-table';
import { useMessages } from '../translations/message';

import { Card } from './card';
import { UndoDialog } from './undo-dialog';
import { stateWords } from './words';

interface PastImportsProps {
  loaded: Loaded<PastImport[]>;
  isBusy: boolean;
  undo: (token: string, name: string) => void;
}

/** The imports of the past, and the way back from one's own last one. */
export const PastImports = ({ loaded, isBusy, undo }: PastImportsProps) => {
  const say = useMessages();
  const intl = useIntl();
  if (loaded.state !== 'loaded')
    return (
      <Card title={say('import.past-title')}>
        <Typography tag="p" textColor={loaded.state === 'failed' ? 'danger700' : 'neutral800'}>
          {say(loaded.state === 'failed' ? 'import.not-loaded' : 'import.loading')}
        </Typography>
      </Card>
    );
  return (
    <Card title={say('import.past-title')}>
      {loaded.value.length === 0 ? (
        <Typography tag="p">{say('import.past-none')}</Typography>
      ) : (
        <DataTable
          caption={say('import.past-caption')}
          columns={[
            say('import.past-file'),
            say('import.past-when'),
            say('import.past-who'),
            say('import.past-what'),
            say('import.past-state'),
            say('import.undo'),
          ]}
          rows={loaded.value.map((past) => ({
            key: past.token,
            cells: [
              past.name,
              intl.formatDate(past.startedAt, { dateStyle: 'medium', timeStyle: 'short' }),
              past.actor,
              past.state === 'done' ? say('import.counts', { ...past.counts }) : '',
              stateWords(past, say),
              past.obstacle === null ? (
                <UndoDialog
                  key="undo"
                  name={past.name}
                  isBusy={isBusy}
                  undo={() => {
                    undo(past.token, past.name);
                  }}
                />
              ) : (
                ''
              ),
            ],
          }))}
        />
      )}
    </Card>
  );
};
