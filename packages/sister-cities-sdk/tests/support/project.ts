import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import ts from 'typescript';

const ROOT = resolve(__dirname, '../../../..');

/** A project of a stranger, strict and with this package installed as it is built. */
export const projectWith = (files: Record<string, string>): string => {
  const project = mkdtempSync(join(tmpdir(), 'sister-cities-project-'));
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'dir');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  return project;
};

/** What the compiler has against a file of a project, each with its line. */
export const complaintsAbout = (file: string): string[] => {
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    skipLibCheck: true,
  });
  return ts.getPreEmitDiagnostics(program).map(({ file: source, start = 0, messageText }) => {
    const line = source ? source.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${line.toString()}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
};
