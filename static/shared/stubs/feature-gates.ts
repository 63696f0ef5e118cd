/**
 * Stands for `@atlaskit/feature-gate-js-client` in our builds: a client that never gets initialized, so that gates are
 * closed and experiments have their default value.
 */
const FeatureGates = {
  initializeCalled: (): boolean => false,
  initializeCompleted: (): boolean => false,
  checkGate: (): boolean => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, defaultValue: T): T => defaultValue,
  getExperiment: () => ({ get: <T>(_parameter: string, defaultValue: T): T => defaultValue }),
};

// Atlaskit imports the client as the default of the package.
export default FeatureGates;
