import type * as Nexus from 'nexus';

import { PREFIX } from './names';

export const PARTIAL_DATE = `${PREFIX}PartialDate`;

/** Scalars of the plugin. What is stored was checked when it was written, and goes out as it is. */
export const scalarTypes = ({ scalarType }: typeof Nexus): unknown[] => [
  scalarType({
    name: PARTIAL_DATE,
    description:
      'A date as exactly as it is known: 1959, 1988-05 or 2019-06-06 (ISO 8601 calendar dates of reduced precision). It sorts and compares by the days that it can mean.',
    serialize: (value) => value,
  }),
];
