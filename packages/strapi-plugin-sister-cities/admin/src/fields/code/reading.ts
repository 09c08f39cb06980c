/** What a text is taken for. */
export type CodeReading =
  | { kind: 'empty' }
  | { kind: 'unclear'; text: string }
  /** `name` is empty where the language of the panel has no word for the code. */
  | { kind: 'code'; code: string; name: string | undefined };

type Lookup = (text: string) => string | undefined;

/** Reads what was written by the code that it stands for, where it stands for one, and by what that code is called. */
export const reader =
  (codeOf: Lookup, nameOf: Lookup) =>
  (written: string): CodeReading => {
    const text = written.trim();
    if (text === '') return { kind: 'empty' };
    const code = codeOf(text);
    return code === undefined ? { kind: 'unclear', text } : { kind: 'code', code, name: nameOf(code) };
  };
