import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { OneOf } from '../fields/choice/one-of';
import { useMessages } from '../translations/message';
import type { MessageId } from '../translations/message';

import { PartField } from './part-field';

interface PresetChoiceProps {
  preset: string;
  presets: readonly string[];
  canChange: boolean;
  /** Also while what was changed is being saved. */
  disabled: boolean;
  onChange: (preset: string) => void;
  /** Puts the rules of the preset in place of those in the form. */
  onTake: () => void;
}

const NAMES: Readonly<Record<string, MessageId>> = {
  blank: 'policy.preset.blank',
  portland: 'policy.preset.portland',
  'salt-lake-city': 'policy.preset.salt-lake-city',
};

/** The preset that the rules of the city are compared with. Choosing another changes no rule. */
export const PresetChoice = ({
  preset,
  presets,
  canChange,
  disabled,
  onChange,
  onTake,
}: PresetChoiceProps) => {
  const say = useMessages();
  const nameOf = (each: string): string => {
    const id = NAMES[each];
    return id ? say(id) : each;
  };
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Box width="100%" maxWidth="48rem">
          <PartField label={say('policy.preset')} hint={say('policy.preset-hint')} error={undefined}>
            <OneOf
              value={preset}
              options={presets.map((each) => ({ value: each, label: nameOf(each) }))}
              required
              disabled={disabled}
              onChange={(next) => {
                onChange(next ?? preset);
              }}
            />
          </PartField>
        </Box>
        {canChange ? (
          <>
            <Button variant="secondary" disabled={disabled} onClick={onTake}>
              {say('policy.take-preset')}
            </Button>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('policy.take-preset-hint')}
            </Typography>
          </>
        ) : null}
      </Flex>
    </Box>
  );
};
