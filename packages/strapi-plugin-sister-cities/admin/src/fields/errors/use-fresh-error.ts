import { useState } from 'react';

/**
 * An error belongs to the value that was saved. The form keeps it until the next save, so it is hidden here as
 * soon as the value differs: an editor who mended it must not be told that it is still wrong.
 */
export const useFreshError = <E>(error: E, value: unknown): E | undefined => {
  const [seen, setSeen] = useState({ error, value });
  if (seen.error === error) return Object.is(seen.value, value) ? error : undefined;
  setSeen({ error, value });
  return error;
};
