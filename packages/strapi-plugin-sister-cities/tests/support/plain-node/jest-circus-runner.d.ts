/** Jest's own runner of a file, which comes without types. */
declare module 'jest-circus/runner' {
  import type { JestEnvironment } from '@jest/environment';
  import type { TestResult } from '@jest/test-result';
  import type { Config } from '@jest/types';
  import type Runtime from 'jest-runtime';

  const runFile: (
    globalConfig: Config.GlobalConfig,
    config: Config.ProjectConfig,
    environment: JestEnvironment,
    runtime: Runtime,
    testPath: string,
    sendMessageToJest?: (eventName: string, args: unknown[]) => void,
  ) => Promise<TestResult>;
  export default runFile;
}
