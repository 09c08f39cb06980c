import { Box, Typography } from '@strapi/design-system';

import type { Filling } from '../../../shared/letter-template';

import type { Letter } from './letters';

const COLORS = {
  value: { background: 'primary100', color: 'primary700' },
  nothing: { background: 'danger100', color: 'danger700' },
} as const;

/** A filled text in which one sees what was put in. */
const Filled = ({ fillings }: { fillings: readonly Filling[] }) => (
  <>
    {fillings.map(({ from, text }, index) =>
      from === 'words' ? (
        <span key={String(index)}>{text}</span>
      ) : (
        <Box key={String(index)} tag="mark" {...COLORS[from]} hasRadius style={{ padding: '0 0.2rem' }}>
          {text}
        </Box>
      ),
    )}
  </>
);

/** One letter as it will be made. */
export const LetterView = ({ letter, language }: { letter: Letter; language: string }) => (
  <Box
    tag="article"
    lang={language}
    dir="auto"
    background="neutral0"
    borderColor="neutral200"
    hasRadius
    padding={6}
    style={{ maxWidth: '80rem' }}
  >
    <Typography tag="h3" variant="delta" style={{ overflowWrap: 'anywhere' }}>
      <Filled fillings={letter.title} />
    </Typography>
    <Typography
      tag="p"
      paddingTop={4}
      style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.6 }}
    >
      <Filled fillings={letter.text} />
    </Typography>
  </Box>
);
