import { Box, Checkbox, Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';

import { useMessages } from '../translations/message';

import type { Target } from './entry';
import { titleOf } from './entry-facts';
import { TARGET } from './kinds';
import type { Kind, TargetField } from './kinds';
import { useChoices } from './use-choices';

interface TargetChooserProps {
  kind: Kind;
  field: TargetField;
  chosen: readonly Target[];
  onChange: (chosen: readonly Target[]) => void;
}

/** Radio buttons need a value for nothing. */
const NOTHING = '';

const Many = ({
  offered,
  chosen,
  onChange,
}: Pick<TargetChooserProps, 'chosen' | 'onChange'> & { offered: readonly Target[] }) => {
  const say = useMessages();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      {offered.map((target) => (
        <Checkbox
          key={target.documentId}
          checked={chosen.some(({ documentId }) => documentId === target.documentId)}
          onCheckedChange={(isChecked) => {
            const others = chosen.filter(({ documentId }) => documentId !== target.documentId);
            onChange(isChecked === true ? [...others, target] : others);
          }}
        >
          {titleOf(target, say)}
        </Checkbox>
      ))}
    </Flex>
  );
};

const One = ({
  offered,
  chosen,
  onChange,
  labelledBy,
}: Pick<TargetChooserProps, 'chosen' | 'onChange'> & { offered: readonly Target[]; labelledBy: string }) => {
  const say = useMessages();
  return (
    <Radio.Group
      aria-labelledby={labelledBy}
      value={chosen[0]?.documentId ?? NOTHING}
      onValueChange={(documentId) => {
        onChange(offered.filter((target) => target.documentId === documentId));
      }}
    >
      <Radio.Item value={NOTHING}>{say('inbox.give-nothing')}</Radio.Item>
      {offered.map((target) => (
        <Radio.Item key={target.documentId} value={target.documentId}>
          {titleOf(target, say)}
        </Radio.Item>
      ))}
    </Radio.Group>
  );
};

/** Chooses from the associations, relationships or goals that there are; what is chosen stays in sight. */
export const TargetChooser = ({ kind, field, chosen, onChange }: TargetChooserProps) => {
  const say = useMessages();
  const label = useId();
  const [search, setSearch] = useState('');
  const { found, hasFailed } = useChoices(kind, field, search);
  const offered = [
    ...chosen,
    ...found.filter(({ documentId }) => chosen.every((each) => each.documentId !== documentId)),
  ];

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="search" hint={say('inbox.give-search-hint')}>
        <Field.Label>{say('inbox.give-search')}</Field.Label>
        <TextInput
          value={search}
          autoComplete="off"
          onChange={({ target }) => {
            setSearch(target.value);
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Box role="status">
        {hasFailed ? (
          <Typography tag="p" textColor="danger700">
            {say('inbox.give-not-loaded')}
          </Typography>
        ) : (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('inbox.give-found', { count: found.length })}
          </Typography>
        )}
      </Box>
      <Box role="group" aria-labelledby={label}>
        <Typography tag="p" id={label} fontWeight="bold" paddingBottom={3}>
          {say(`inbox.for-${field}`)}
        </Typography>
        <Box maxHeight="24rem" overflow="auto" padding={1}>
          {TARGET[field].isMany ? (
            <Many offered={offered} chosen={chosen} onChange={onChange} />
          ) : (
            <One offered={offered} chosen={chosen} onChange={onChange} labelledBy={label} />
          )}
        </Box>
      </Box>
    </Flex>
  );
};
