import { Typography } from '@strapi/design-system';

interface AnswerProps {
  /** The input refers to it as its description. */
  id: string;
  words: string | undefined;
}

/** How what somebody types is understood, said whenever that changes. */
export const Answer = ({ id, words }: AnswerProps) => (
  <Typography
    tag="p"
    id={id}
    aria-live="polite"
    variant="pi"
    textColor="neutral800"
    paddingTop={words === undefined ? 0 : 1}
  >
    {words}
  </Typography>
);
