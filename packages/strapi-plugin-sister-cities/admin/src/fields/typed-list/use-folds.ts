import { useState } from 'react';

import type { RowErrors } from '../errors/row-errors';

interface Folds {
  isOpen: (key: string) => boolean;
  fold: (key: string, isOpen: boolean) => void;
}

/** Which items are open. New errors open the items they belong to: an error nobody sees cannot be mended. */
export const useFolds = (errors: RowErrors): Folds => {
  const [state, setState] = useState(() => ({ errors, open: new Set(errors.keys()) }));
  const current =
    state.errors === errors ? state : { errors, open: new Set([...state.open, ...errors.keys()]) };
  if (current !== state) setState(current);
  return {
    isOpen: (key) => current.open.has(key),
    fold: (key, isOpen) => {
      const open = new Set(current.open);
      if (isOpen) open.add(key);
      else open.delete(key);
      setState({ errors, open });
    },
  };
};
