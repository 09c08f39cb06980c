import type { Core } from '@strapi/strapi';

/** What a running host writes to its log at one level, kept for a test instead of shown. */
export interface LogLines {
  lines: () => string[];
  /** From now on the log is as it was. */
  end(): void;
}

export const logLinesOf = (strapi: Core.Strapi, level: 'info' | 'warn' | 'error'): LogLines => {
  const kept: string[] = [];
  const spy = jest.spyOn(strapi.log, level).mockImplementation((line: unknown) => {
    kept.push(typeof line === 'string' ? line : JSON.stringify(line));
    return strapi.log;
  });
  return {
    lines: () => kept,
    end: () => {
      spy.mockRestore();
    },
  };
};
