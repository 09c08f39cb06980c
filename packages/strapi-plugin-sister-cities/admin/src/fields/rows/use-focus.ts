import { useEffect, useState } from 'react';

/** Moves the focus to the element with an id once it is on the page: a new item's first field, say. */
export const useFocus = (): ((id: string) => void) => {
  const [target, setTarget] = useState<string>();
  useEffect(() => {
    if (target === undefined) return;
    document.getElementById(target)?.focus();
    setTarget(undefined);
  }, [target]);
  return setTarget;
};
