import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';

import { MOST_ROWS } from '../../../shared/import-desk/report';
import { Alert } from '../dialogs/alert';
import { useMessages } from '../translations/message';

import { Card } from './card';
import type { BadFile } from './read-file';
import { badWords } from './words';

interface ChooseStepProps {
  bad: { name: string; file: BadFile } | undefined;
  takesFocus: boolean;
  choose: (file: File) => void;
}

/** Where a file is dropped or looked for. */
export const ChooseStep = ({ bad, takesFocus, choose }: ChooseStepProps) => {
  const say = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <Card title={say('import.choose-title')} takesFocus={takesFocus}>
      <Typography tag="p">{say('import.choose-help', { rows: MOST_ROWS })}</Typography>
      <Typography tag="p">{say('import.choose-safe')}</Typography>
      {bad ? (
        <Alert headline={say('import.bad-title', { name: bad.name })}>
          <Typography tag="p">{badWords(bad.file, say)}</Typography>
        </Alert>
      ) : null}
      <Box
        borderColor={isOver ? 'primary600' : 'neutral500'}
        borderStyle="dashed"
        borderWidth="1px"
        hasRadius
        padding={7}
        background={isOver ? 'primary100' : 'neutral0'}
        onDragOver={(event: React.DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event: React.DragEvent) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file) choose(file);
        }}
      >
        <Flex direction="column" gap={3}>
          <Typography tag="p">{say('import.drop')}</Typography>
          <Button variant="secondary" onClick={() => input.current?.click()}>
            {say('import.browse')}
          </Button>
          <input
            ref={input}
            type="file"
            accept=".csv,.json,text/csv,application/json"
            aria-label={say('import.file')}
            hidden
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              // The same file, mended, can be chosen again.
              event.target.value = '';
              if (file) choose(file);
            }}
          />
        </Flex>
      </Box>
    </Card>
  );
};
