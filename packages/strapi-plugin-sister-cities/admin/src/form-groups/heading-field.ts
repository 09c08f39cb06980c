import type { EditField } from './edit-layout';

/** The kind of input that draws a heading; no attribute has this type. */
export const HEADING_TYPE = 'sister-cities.heading';

export interface HeadingField extends EditField {
  heading: string;
}

/**
 * A heading in the place of a field. It holds no value and no attribute stands behind it, so a save knows nothing of
 * it. It bears the name of a real field only because the Content Manager shows what an editor is allowed to read.
 */
export const headingField = (heading: string, readableField: string): HeadingField => ({
  heading,
  name: readableField,
  label: heading,
  type: HEADING_TYPE,
  size: 12,
  attribute: { type: HEADING_TYPE },
  visible: true,
});
