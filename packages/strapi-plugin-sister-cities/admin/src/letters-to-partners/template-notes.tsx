import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';

import { PLACEHOLDERS } from '../../../shared/letter-template';
import type { Placeholder, TemplateProblem } from '../../../shared/letter-template';
import { useMessages } from '../translations/message';

/** The places of a text that nothing can be put in place of; announced as they come and go. */
export const TemplateProblems = ({ problems }: { problems: readonly TemplateProblem[] }) => {
  const say = useMessages();
  return (
    <Box aria-live="polite">
      {problems.length === 0 ? null : (
        <Box tag="ul" paddingTop={2} paddingLeft={4} style={{ listStyle: 'disc' }}>
          {problems.map(({ kind, found, line, column }) => (
            <li key={`${String(line)}:${String(column)}`}>
              <Typography textColor="danger700">
                {say(`letters.problem-${kind}`, {
                  line,
                  column,
                  found: kind === 'unknown' ? `{${found}}` : found,
                })}
              </Typography>
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
};

/** Every placeholder with what it stands for; one is put where the cursor was last. */
export const PlaceholderButtons = ({ insert }: { insert: (name: Placeholder) => void }) => {
  const say = useMessages();
  const label = useId();
  return (
    <Box role="group" aria-labelledby={label}>
      <Typography tag="p" id={label} variant="pi" fontWeight="bold" paddingBottom={2}>
        {say('letters.placeholders')}
      </Typography>
      <Flex tag="ul" gap={2} wrap="wrap">
        {PLACEHOLDERS.map((name) => (
          <li key={name}>
            <Button
              variant="tertiary"
              size="S"
              onClick={() => {
                insert(name);
              }}
            >
              {say('letters.insert', { name: `{${name}}`, meaning: say(`letters.placeholder-${name}`) })}
            </Button>
          </li>
        ))}
      </Flex>
    </Box>
  );
};
