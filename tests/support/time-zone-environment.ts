import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-node';

/** Runs a test file in the time zone named by `testEnvironmentOptions.timeZone`. */
export default class TimeZoneEnvironment extends TestEnvironment {
  private readonly before = process.env['TZ'];

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const { timeZone } = config.projectConfig.testEnvironmentOptions;
    if (typeof timeZone !== 'string')
      throw new TypeError(`Cannot set time zone ${JSON.stringify(timeZone)}: not a text`);
    // Before the sandbox of the test copies the environment.
    process.env['TZ'] = timeZone;
    super(config, context);
  }

  override async teardown(): Promise<void> {
    if (this.before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = this.before;
    await super.teardown();
  }
}
