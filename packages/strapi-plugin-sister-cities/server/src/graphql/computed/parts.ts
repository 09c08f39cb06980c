import type * as Nexus from 'nexus';

import { uidOf } from '../../../../shared/names';
import type { TypeName } from '../../../../shared/names';

import type { Making } from './making';

/** A few fields that belong together, added to the type of a relationship. */
export type Fields = (t: Nexus.core.ObjectDefinitionBlock<string>, making: Making) => void;

/** Fields that tell of records of other types are read with the permission for those. */
export const reads = (...types: TypeName[]): { auth: { scope: string[] } } => ({
  auth: { scope: types.map((type) => `${uidOf(type)}.find`) },
});
