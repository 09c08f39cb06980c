import { useCallback, useEffect, useRef } from 'react';

/** Whether what asks is still on the page: what happens after it has gone has to be told elsewhere. */
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
