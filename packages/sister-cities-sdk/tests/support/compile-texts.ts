import { resolve } from 'node:path';

import ts from 'typescript';

import { SITE_OPTIONS } from './compiler-options';

const PACKAGE = resolve(__dirname, '../..');

/** What Next.js has of this name; it is not installed here. */
const NEXT = resolve(PACKAGE, 'tests/page-next.d.ts');
const NEXT_TYPES = "declare module 'next/headers' { function draftMode(): Promise<{ isEnabled: boolean }>; }";

const OPTIONS: ts.CompilerOptions = {
  ...SITE_OPTIONS,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  jsx: ts.JsxEmit.ReactJSX,
  types: ['node'],
  paths: { 'sister-cities-sdk': [`${PACKAGE}/src`], 'sister-cities-sdk/*': [`${PACKAGE}/src/*`] },
};

/** What the compiler has against programs that a site could hold, each with the name of its text. */
export const complaintsAboutTexts = (texts: ReadonlyMap<string, string>): string[] => {
  const files = new Map([...texts].map(([name, text]) => [resolve(PACKAGE, 'tests', name), text]));
  const disk = ts.createCompilerHost(OPTIONS);
  const textOf = (name: string): string | undefined => (name === NEXT ? NEXT_TYPES : files.get(name));
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => textOf(name) !== undefined || disk.fileExists(name),
    readFile: (name) => textOf(name) ?? disk.readFile(name),
    getSourceFile: (name, language) => {
      const text = textOf(name);
      return text === undefined
        ? disk.getSourceFile(name, language)
        : ts.createSourceFile(name, text, language);
    },
  };
  const program = ts.createProgram([...files.keys(), NEXT], OPTIONS, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.slice(PACKAGE.length + '/tests/'.length) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
};
