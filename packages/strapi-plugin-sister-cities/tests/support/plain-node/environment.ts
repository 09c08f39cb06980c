import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest gives each file a realm of its own, in which every `Object`, `Error` and `Map` is looked up through a proxy, and loads
 * thousands of modules into it by itself: about a quarter of what a file with a Strapi took. Here a file runs as in plain
 * Node, with Node's own globals and modules; run-file.ts keeps it apart from the file before.
 */
export default class PlainNodeEnvironment extends TestEnvironment {
  readonly #console = globalThis.console;
  readonly #exit = process.exit.bind(process);

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    // Its type is that of a realm which Jest has filled.
    Object.assign(this, { global: Object.assign(globalThis, config.projectConfig.globals) });
    // They would replace the clock of a realm that no test sees.
    this.fakeTimers = null;
    this.fakeTimersModern = null;
  }

  /** Jest replaces both for a file, and takes it that they go with it. */
  override async teardown(): Promise<void> {
    await super.teardown();
    globalThis.console = this.#console;
    process.exit = this.#exit;
  }
}
