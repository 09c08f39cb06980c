import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import * as graphql from 'graphql';
import ts from 'typescript';

const PACKAGE = resolve(__dirname, '..');
const COMMAND = join(PACKAGE, 'src/cli');

// graphql 17 is not installed here, since Strapi needs 16. This is what 16.15.0 exports and 17.1.0 does not; a run by hand
// with 17.1.0 has shown that check and codegen do their work with it.
const GONE_IN_17 = [
  'assertValidName',
  'formatError',
  'getOperationRootType',
  'getVisitFn',
  'isValidNameError',
  'printError',
];

/** Names that the command takes of the package graphql, at the places where it does. */
const takenByTheCommand = (): Set<string> => {
  const files = readdirSync(COMMAND).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const program = ts.createProgram(
    files.map((name) => join(COMMAND, name)),
    {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: ['node'],
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  const taken = new Set<string>();
  const isGraphql = (node: ts.Node): boolean =>
    checker.getTypeAtLocation(node).getSymbol()?.name.endsWith('node_modules/graphql/index"') ?? false;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isGraphql(node.expression)) taken.add(node.name.text);
    if (ts.isBindingElement(node) && isGraphql(node.parent)) {
      taken.add((node.propertyName ?? node.name).getText());
    }
    ts.forEachChild(node, visit);
  };
  for (const name of files) {
    const source = program.getSourceFile(join(COMMAND, name));
    if (source) visit(source);
  }
  return taken;
};

const builtEntries = (): string[] =>
  readdirSync(join(PACKAGE, 'dist')).filter((name) => /\.c?js$/.test(name) && !name.startsWith('cli.'));

describe('graphql 16 and 17, the optional peer', () => {
  it('both have all that the command takes of it', () => {
    const taken = takenByTheCommand();
    expect([...taken]).toEqual(
      expect.arrayContaining(['parse', 'buildSchema', 'TypeInfo', 'visitWithTypeInfo', 'isRequiredArgument']),
    );
    expect([...taken].filter((name) => !(name in graphql))).toEqual([]);
    expect([...taken].filter((name) => GONE_IN_17.includes(name))).toEqual([]);
  });

  it('differ in nothing that is named here by mistake', () => {
    const gone = GONE_IN_17.filter((name) => !(name in graphql));
    expect(gone).toEqual(graphql.versionInfo.major === 16 ? [] : GONE_IN_17);
  });

  it('are loaded by no other entry, that for graphql-request among them', () => {
    const entries = builtEntries();
    expect(entries).toEqual(expect.arrayContaining(['graphql-request.js', 'graphql-request.cjs']));
    const loading = entries.filter((name) =>
      /(?:from |import |import\(|require\()["'](?:graphql|graphql-request)["'/]/.test(
        readFileSync(join(PACKAGE, 'dist', name), 'utf8'),
      ),
    );
    expect(loading).toEqual([]);
  });

  it('are not both taken by graphql-request, as the README says', () => {
    const { peerDependencies } = JSON.parse(
      readFileSync(resolve(PACKAGE, '../../node_modules/graphql-request/package.json'), 'utf8'),
    );
    expect(peerDependencies).toEqual({ graphql: '14 - 16' });
    expect(readFileSync(join(PACKAGE, 'README.md'), 'utf8')).toContain(
      'graphql-request 7 asks for graphql 16',
    );
  });
});
