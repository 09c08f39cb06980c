import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import { OneOf } from '../fields/choice/one-of';
import { download, downloadJson } from '../model/download';
import { useMessages } from '../translations/message';

import { Card } from './card';
import { useImportTypes } from './use-past';

const ALL = 'all';

type Told = { kind: 'saved'; name: string } | { kind: 'failed' };

/** Takes one list or everything out, in the very shape that an import reads. */
export const ExportCard = () => {
  const say = useMessages();
  const { get } = useFetchClient();
  const { loaded } = useImportTypes('exports/types');
  const [section, setSection] = useState(ALL);
  const [told, setTold] = useState<Told>();
  const [isBusy, setBusy] = useState(false);
  const types = loaded.state === 'loaded' ? loaded.value : [];
  const isTable = types.some((type) => type.section === section && type.isTable);

  const take = async (format: 'json' | 'csv'): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setTold(undefined);
    const name = `sister-cities-${section}.${format}`;
    try {
      const params = { section, format };
      if (format === 'json') {
        const { data } = await get<{ data: unknown }>('/sister-cities/exports', { params });
        downloadJson(name, data.data);
      } else {
        const { data } = await get<Blob>('/sister-cities/exports', { params, responseType: 'blob' });
        download(name, new Blob([data], { type: 'text/csv;charset=utf-8' }));
      }
      setTold({ kind: 'saved', name });
    } catch {
      setTold({ kind: 'failed' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Card title={say('import.export-title')}>
      <Typography tag="p">{say('import.export-help')}</Typography>
      {loaded.state === 'failed' ? (
        <Typography tag="p" textColor="danger700">
          {say('import.not-loaded')}
        </Typography>
      ) : null}
      <Box maxWidth="32rem">
        <Field.Root>
          <Field.Label>{say('import.export-what')}</Field.Label>
          <OneOf
            value={section}
            options={[
              { value: ALL, label: say('import.export-all') },
              ...types.map((type) => ({ value: type.section, label: type.label })),
            ]}
            required
            disabled={loaded.state !== 'loaded'}
            onChange={(next) => {
              setSection(next ?? ALL);
            }}
          />
        </Field.Root>
      </Box>
      {/* Not `disabled`, by which whoever pressed one by keyboard would lose the focus. */}
      <Flex gap={3} wrap="wrap">
        <Button variant="secondary" aria-disabled={isBusy} onClick={() => void take('json')}>
          {say('import.export-json')}
        </Button>
        {isTable ? (
          <Button variant="secondary" aria-disabled={isBusy} onClick={() => void take('csv')}>
            {say('import.export-csv')}
          </Button>
        ) : null}
      </Flex>
      <Box role="status">
        {isBusy ? <Typography tag="p">{say('import.exporting')}</Typography> : null}
        {told ? (
          <Typography tag="p" textColor={told.kind === 'saved' ? 'success700' : 'danger700'}>
            {told.kind === 'saved' ? say('import.exported', { file: told.name }) : say('import.not-exported')}
          </Typography>
        ) : null}
      </Box>
    </Card>
  );
};
