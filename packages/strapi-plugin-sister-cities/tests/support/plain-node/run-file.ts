import { createRequire } from 'node:module';

import { createScriptTransformer } from '@jest/transform';
import runWithCircus from 'jest-circus/runner';
import { addHook } from 'pirates';

const AS_COMMON_JS = {
  instrument: false,
  supportsDynamicImport: false,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
};

/** Jest itself, and what it transforms with: loaded before the first file, and never again. */
const kept = new Set(Object.keys(createRequire(__filename).cache));
const environment = { ...process.env };

// A process is handed one more file before it is told to end for its memory.
const forgetTheFileBefore = (): void => {
  const { cache } = createRequire(__filename);
  for (const path of Object.keys(cache)) if (!kept.has(path)) Reflect.deleteProperty(cache, path);
  for (const name of Object.keys(process.env))
    if (!(name in environment)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment);
};

/** A Strapi that stops takes every listener away from its process: those that Jest hears and reports with have to stay. */
const keepListenersOfJest = (): void => {
  const removeAll = process.removeAllListeners.bind(process);
  process.removeAllListeners = (event) => {
    const events = event === undefined ? ['SIGINT', 'SIGTERM'] : [event];
    for (const each of events) removeAll(each);
    return process;
  };
};

keepListenersOfJest();

/** Runs a file on modules that Node loads; Jest only transforms the sources, and tells which lines an error is about. */
const runFile: typeof runWithCircus = async (
  globalConfig,
  config,
  testEnvironment,
  runtime,
  testPath,
  send,
) => {
  forgetTheFileBefore();
  const transformer = await createScriptTransformer(config);
  const sourceMaps = runtime.getSourceMaps();
  if (!(sourceMaps instanceof Map))
    throw new TypeError('Jest takes no source maps any more: the lines of errors would be wrong.');
  const load = createRequire(testPath);
  // Later Nodes load TypeScript by themselves, and take the types away before Jest sees the source.
  const loaders: object = Reflect.get(load, 'extensions');
  Reflect.deleteProperty(loaders, '.ts');
  const removeHook = addHook(
    (source, path) => {
      const { code, sourceMapPath } = transformer.transformSource(path, source, AS_COMMON_JS);
      if (sourceMapPath !== null) sourceMaps.set(path, sourceMapPath);
      return code;
    },
    { exts: ['.ts'] },
  );
  const { jest }: { jest: typeof globalThis.jest } = runtime.requireModuleOrMock(testPath, '@jest/globals');
  globalThis.jest = jest;
  const fromNode = (from: string, name?: string) => load(name ?? from);
  runtime.requireModule = fromNode;
  runtime.requireInternalModule = fromNode;
  try {
    return await runWithCircus(globalConfig, config, testEnvironment, runtime, testPath, send);
  } finally {
    removeHook();
  }
};

export default runFile;
