import { Typography } from '@strapi/design-system';

import type { HeadingField } from './heading-field';

/** The heading of a group of fields, below that of the page. */
export const Heading = ({ heading }: Pick<HeadingField, 'heading'>) => (
  <Typography tag="h2" variant="delta" textColor="neutral800">
    {heading}
  </Typography>
);
