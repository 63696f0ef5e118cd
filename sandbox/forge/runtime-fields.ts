import type { InvocationOrder, InvocationsParts } from './invocations';
import type { RuntimeFields } from './worker/messages';

/** The app as it stands on this site. */
export interface Installation {
  readonly id: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT';
  readonly appVersion: string;
  readonly cloudId: string;
}

export const localInstallation: Installation = {
  id: '5a4bd0f6-3b54-4b5a-9d2e-7f2f6c1d0a11',
  environmentId: 'c7b7b3a4-0c64-4f0e-8c36-52d1f2f0e9ab',
  environmentType: 'DEVELOPMENT',
  appVersion: '1.0.0',
  cloudId: '8f7c1c9e-5d5b-4d3b-8a68-1f0f6b0b2c33',
};

export function installContext({ cloudId }: Installation): string {
  return `ari:cloud:jira::site/${cloudId}`;
}

/** What `__forge_runtime__` holds in one invocation. */
export function runtimeFields(
  { functionKey, moduleKey, moduleType, accountId }: InvocationOrder,
  invocationId: string,
  { manifest, installation }: Pick<InvocationsParts, 'manifest' | 'installation'>,
): RuntimeFields {
  const { id: installationId, environmentId, environmentType, appVersion } = installation;
  const scopes = manifest.permissions.scopes.map(({ name }) => name);
  return {
    contextAri: installContext(installation),
    ...(accountId === null ? {} : { aaid: accountId }),
    appContext: {
      ...{ appId: manifest.appId, appVersion, environmentId, environmentType, invocationId, installationId },
      ...{ functionKey, moduleKey, moduleType },
      installation: { ari: { installationId }, contexts: [installContext(installation)] },
      permissions: { scopes, external: {} },
    },
  };
}
