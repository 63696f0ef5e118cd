const transform = transformWith({ ignoreDynamic: true });
/** What is loaded later is required: Jest knows no other way. */
const requireTransform = transformWith({ ignoreDynamic: false });

function transformWith({ ignoreDynamic }) {
  const jsc = {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  };
  return { '\\.(m|c)?[jt]sx?$': ['@swc/jest', { jsc, module: { type: 'commonjs', ignoreDynamic } }] };
}

const shared = { rootDir: __dirname, transform, testPathIgnorePatterns: ['/node_modules/', '<rootDir>/build/'] };

/** Calendar arithmetic must not depend on where the machine stands. */
const timeZones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney'];

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 30_000,
  // Jest leaves one core idle by itself, which on two cores doubles the time.
  maxWorkers: '100%',
  projects: [
    ...timeZones.map((timeZone) => ({
      ...shared,
      displayName: timeZone,
      testEnvironment: '<rootDir>/tests/support/time-zone-environment.ts',
      testEnvironmentOptions: { timeZone },
      testMatch: ['<rootDir>/tests/domain/calendar/**/*.test.ts'],
    })),
    {
      ...shared,
      transform: requireTransform,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        '<rootDir>/tests/domain/calendar/',
        '<rootDir>/tests/e2e/',
        '<rootDir>/tests/static/',
      ],
    },
    {
      ...shared,
      transform: requireTransform,
      displayName: 'page',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/static/**/*.test.ts', '<rootDir>/tests/static/**/*.test.tsx'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/tests/support/empty-css.ts',
        '^@atlaskit/platform-feature-flags(/fg)?$': '<rootDir>/static/shared/stubs/feature-flags.ts',
      },
      setupFiles: ['<rootDir>/tests/support/page-setup.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/start-browser.ts',
      globalTeardown: '<rootDir>/tests/support/stop-browser.ts',
    },
  ],
};
