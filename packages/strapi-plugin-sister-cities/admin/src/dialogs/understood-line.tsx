import { Box, TextInput } from '@strapi/design-system';
import { useId } from 'react';

import { Answer } from '../fields/understood/answer';

interface UnderstoodLineProps {
  value: string;
  placeholder?: string;
  /** How it was understood, or that it was not. */
  words: Parameters<typeof Answer>[0]['words'];
  onChange: (value: string) => void;
}

/** A line of text that says how it was understood. Belongs inside a field, which names it. */
export const UnderstoodLine = ({ value, placeholder, words, onChange }: UnderstoodLineProps) => {
  const id = useId();
  return (
    <Box>
      <TextInput
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        aria-describedby={id}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <Answer id={id} words={words} />
    </Box>
  );
};
