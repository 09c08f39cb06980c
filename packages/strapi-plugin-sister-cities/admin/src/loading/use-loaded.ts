import { useCallback, useEffect, useState } from 'react';

/** What has become of something that the server was asked for. */
export type Loaded<Value> = { state: 'loading' } | { state: 'failed' } | { state: 'loaded'; value: Value };

interface OnServer<Value> {
  loaded: Loaded<Value>;
  /** Asks the server anew. */
  again: () => void;
  /** Shows something else instead of what was loaded, until the server is asked anew. */
  replace: (change: (value: Value) => Value) => void;
}

const LOADING = { state: 'loading' } as const;

/**
 * Asks the server for something, and again whenever `load` is another function: hence one of `useCallback`. An answer that
 * comes after the page or the question has changed is not shown.
 */
export const useLoaded = <Value>(load: () => Promise<Value>): OnServer<Value> => {
  const [loaded, setLoaded] = useState<Loaded<Value>>(LOADING);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isGone = false;
    const show = (next: Loaded<Value>): void => {
      if (!isGone) setLoaded(next);
    };
    show(LOADING);
    load().then(
      (value) => {
        show({ state: 'loaded', value });
      },
      () => {
        show({ state: 'failed' });
      },
    );
    return () => {
      isGone = true;
    };
  }, [load, attempt]);

  const again = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);

  const replace = useCallback((change: (value: Value) => Value) => {
    setLoaded((present) =>
      present.state === 'loaded' ? { state: 'loaded', value: change(present.value) } : present,
    );
  }, []);

  return { loaded, again, replace };
};
