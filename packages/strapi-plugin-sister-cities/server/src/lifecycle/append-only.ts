import type { ContentTypeDefinition } from '../model/types';
import { refuseIfAny } from '../problems-error';

import { inTransition } from './context';

/** A log is written by transitions; through every other door, it is closed. */
export const refuseOutsideTransitions = ({ appendOnly, displayName }: ContentTypeDefinition): void => {
  if (!appendOnly || inTransition()) return;
  refuseIfAny([
    {
      path: [],
      message: `A ${displayName.toLowerCase()} is never written, changed or deleted by itself. Expected a transition of the relationship, which adds one; a mistake is mended by another one that corrects it.`,
      value: null,
    },
  ]);
};
