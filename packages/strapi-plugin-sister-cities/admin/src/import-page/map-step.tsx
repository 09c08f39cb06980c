import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';

import type { ImportType } from '../../../shared/import-desk/report';
import { OneOf } from '../fields/choice/one-of';
import { DataTable } from '../overview/data-table';
import { useMessages } from '../translations/message';

import { Card } from './card';
import { asType, canCheck, mappingState, withColumn } from './steps';
import type { Sheet } from './steps';

interface MapStepProps {
  sheet: Sheet;
  types: readonly ImportType[];
  change: (sheet: Sheet) => void;
  check: () => void;
  back: () => void;
}

const LEFT_OUT = '-';

const labels = (fields: readonly { label: string }[]): string => fields.map(({ label }) => label).join(', ');

/** What each column of a table is: guessed, and open to change. */
export const MapStep = ({ sheet, types, change, check, back }: MapStepProps) => {
  const say = useMessages();
  const { key, hasKey, missing, doubled } = mappingState(sheet);
  const options = [
    { value: LEFT_OUT, label: say('import.leave-out') },
    ...sheet.type.fields.map(({ name, label, required }) => ({
      value: name,
      label: required ? say('import.required', { field: label }) : label,
    })),
  ];
  return (
    <Card title={say('import.map-title')} takesFocus>
      <Typography tag="p">
        {say('import.map-help', { file: sheet.name, count: sheet.rows.length })}
      </Typography>
      <Box maxWidth="32rem">
        <Field.Root>
          <Field.Label>{say('import.list')}</Field.Label>
          <OneOf
            value={sheet.type.section}
            options={types
              .filter(({ isTable }) => isTable)
              .map(({ section, label }) => ({ value: section, label }))}
            required
            disabled={false}
            onChange={(section) => {
              const type = types.find((each) => each.section === section);
              if (type) change(asType(sheet, type));
            }}
          />
        </Field.Root>
      </Box>
      <DataTable
        caption={say('import.map-caption')}
        columns={[say('import.column'), say('import.example'), say('import.field')]}
        rows={sheet.columns.map((column, index) => ({
          key: String(index),
          cells: [
            column,
            <Typography key="example" ellipsis tag="span" style={{ display: 'block', maxWidth: '24rem' }}>
              {sheet.rows.find(({ cells }) => (cells[index] ?? '') !== '')?.cells[index] ?? ''}
            </Typography>,
            <Field.Root key="field" style={{ minWidth: '22rem' }}>
              <OneOf
                value={sheet.mapping[index] ?? LEFT_OUT}
                options={options}
                required
                disabled={false}
                label={say('import.field-of', { column })}
                onChange={(field) => {
                  change(withColumn(sheet, index, field === LEFT_OUT ? null : field));
                }}
              />
            </Field.Root>,
          ],
        }))}
      />
      <Box aria-live="polite">
        {hasKey || !key ? null : (
          <Typography tag="p" textColor="danger700">
            {say('import.no-key', { field: key.label })}
          </Typography>
        )}
        {doubled.length > 0 ? (
          <Typography tag="p" textColor="danger700">
            {say('import.doubled', { fields: labels(doubled) })}
          </Typography>
        ) : null}
        {missing.length > 0 ? (
          <Typography tag="p" fontWeight="bold">
            {say('import.missing', { fields: labels(missing) })}
          </Typography>
        ) : null}
      </Box>
      <Flex gap={3} wrap="wrap">
        <Button disabled={!canCheck(sheet)} onClick={check}>
          {say('import.check')}
        </Button>
        <Button variant="tertiary" onClick={back}>
          {say('import.back')}
        </Button>
      </Flex>
    </Card>
  );
};
