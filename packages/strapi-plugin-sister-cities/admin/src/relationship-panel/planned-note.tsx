import { Box, Typography } from '@strapi/design-system';

import { useMessages } from '../translations/message';

interface PlannedNoteProps {
  lines: readonly string[];
  /** What is said while there is nothing to tell yet. */
  empty: string;
}

/** What will be different once somebody confirms; said again whenever it changes. */
export const PlannedNote = ({ lines, empty }: PlannedNoteProps) => {
  const say = useMessages();
  return (
    <Box background="primary100" borderColor="primary200" hasRadius padding={4} aria-live="polite">
      <Typography tag="p" fontWeight="bold">
        {say('life.what-changes')}
      </Typography>
      {lines.length === 0 ? (
        <Typography tag="p">{empty}</Typography>
      ) : (
        <Box tag="ul" paddingTop={2} paddingLeft={4} style={{ listStyle: 'disc' }}>
          {lines.map((line) => (
            <li key={line}>
              <Typography>{line}</Typography>
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
};
