import { useCallback, useEffect, useState } from 'react';

const UNKNOWN = 960;

/** How wide an element is, now and after every change. */
export const useWidth = (): [ref: (element: HTMLElement | null) => void, width: number] => {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(UNKNOWN);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(Math.max(1, Math.round(element.clientWidth)));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return [useCallback(setElement, []), width];
};
