import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';

import type { Finding } from '../../../shared/doctor';
import type { MessageId } from '../translations/message';
import { useMessages } from '../translations/message';

interface PartProps {
  label: MessageId;
  value: string;
  isCode?: boolean;
}

const Part = ({ label, value, isCode = false }: PartProps) => {
  const say = useMessages();
  return (
    <Flex gap={2} alignItems="baseline" wrap="wrap">
      <Typography tag="dt" fontWeight="bold" minWidth="8rem">
        {say(label)}
      </Typography>
      <Typography tag="dd" style={{ overflowWrap: 'anywhere', margin: 0, flex: '1 1 24rem' }}>
        {isCode ? (
          <Box
            tag="code"
            background="neutral100"
            hasRadius
            paddingLeft={1}
            paddingRight={1}
            style={{ whiteSpace: 'pre-wrap' }}
          >
            {value}
          </Box>
        ) : (
          value
        )}
      </Typography>
    </Flex>
  );
};

/** One setting that should be different: how it is, how it should be, and what to write where. */
export const FindingCard = ({ finding }: { finding: Finding }) => {
  const say = useMessages();
  const heading = useId();
  const { severity, title, found, expected, file, line } = finding;
  const isUnsafe = severity === 'unsafe';
  return (
    <Box
      tag="article"
      aria-labelledby={heading}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
    >
      <Flex gap={3} wrap="wrap">
        <Typography tag="h2" variant="delta" id={heading}>
          {title}
        </Typography>
        {isUnsafe ? (
          // The red of the design system's own is too light to be read.
          <Badge backgroundColor="danger100" textColor="danger700">
            {say('safety.unsafe')}
          </Badge>
        ) : (
          <Badge variant="secondary">{say('safety.advice')}</Badge>
        )}
      </Flex>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={2} paddingTop={4}>
        <Part label="safety.found" value={found} />
        <Part label="safety.expected" value={expected} />
        <Part label="safety.where" value={file} />
        <Part label="safety.write" value={line} isCode />
      </Flex>
    </Box>
  );
};
