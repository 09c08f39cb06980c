import { CUSTOM_FIELDS, customFieldUid } from '../../../shared/names';
import type { CodeFormat } from '../../../shared/code-formats';
import type { Axis } from '../../../shared/coordinates';

import { base } from './attributes';
import type { FieldOptions } from './attributes';
import type { Attribute } from './types';

/**
 * A code of a register, which forms find by its name. `shownAs` names the attribute that holds what readers are shown
 * instead of the usual name. No length is told to the form, in which people type names; the formats bound it.
 */
export const code = (
  format: CodeFormat,
  { shownAs, ...options }: FieldOptions & { shownAs?: string },
): Attribute => ({
  type: 'customField',
  customField: customFieldUid(CUSTOM_FIELDS.code),
  options: { format, ...(shownAs === undefined ? {} : { shownAs }) },
  ...base(options, { format }),
});

/** One of the two numbers of a place on the globe; forms find it on a map. `pair` names the attribute of the other. */
export const coordinate = (axis: Axis, { pair, ...options }: FieldOptions & { pair: string }): Attribute => ({
  type: 'customField',
  customField: customFieldUid(CUSTOM_FIELDS.coordinate),
  options: { axis, pair },
  ...base(options, { format: axis }),
});
