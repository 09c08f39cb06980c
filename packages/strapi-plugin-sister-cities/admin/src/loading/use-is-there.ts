import { useCallback, useEffect, useRef } from 'react';

/** Whether what asks is still on the page: what goes wrong after it has gone must be told elsewhere. */
export const useIsThere = (): (() => boolean) => {
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return useCallback(() => isThere.current, []);
};
