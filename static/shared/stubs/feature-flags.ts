/**
 * Stands for `@atlaskit/platform-feature-flags` in our builds: without a flag service every flag is off, which is also
 * what the real package answers outside Atlassian's own products. Saves 31 kB gzip of Statsig.
 */
export function fg(): boolean {
  return false;
}

export function getBooleanFF(): boolean {
  return false;
}

/** There is nobody to ask: flags stay off. */
export function setBooleanFeatureFlagResolver(): void {
  return;
}
