import { LISTS } from '../../../../shared/lists';
import type { ListName } from '../../../../shared/lists';

export const isListName = (name: unknown): name is ListName =>
  typeof name === 'string' && Object.hasOwn(LISTS, name);
