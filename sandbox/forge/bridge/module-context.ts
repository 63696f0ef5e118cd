import type { AppManifest, SiteModule } from '../manifest/read-manifest';
import type { Installation } from '../runtime-fields';

export interface ContextParts {
  readonly baseUrl: string;
  readonly manifest: AppManifest;
  readonly installation: Installation;
}

export interface ContextPlace {
  readonly module: SiteModule;
  /** null: nobody is signed in. */
  readonly accountId: string | null;
  readonly extension: Readonly<Record<string, unknown>>;
  /** A macro brings its own; other modules have one by their place. */
  readonly localId?: string | undefined;
}

/** What `view.getContext()` tells a module. */
export function moduleContext(
  { baseUrl, manifest, installation }: ContextParts,
  { module, accountId, extension, localId }: ContextPlace,
) {
  const { cloudId, environmentId, environmentType } = installation;
  return {
    ...(accountId === null ? {} : { accountId }),
    cloudId,
    siteUrl: baseUrl,
    localId: localId ?? localIdOf({ manifest, installation }, module, extension),
    moduleKey: module.key,
    environmentId,
    environmentType,
    locale: 'en-US',
    timezone: 'UTC',
    theme: { colorMode: 'light' },
    permissions: { scopes: manifest.permissions.scopes.map(({ name }) => name), external: {} },
    extension,
  };
}

/** The same module at the same place has the same id. */
function localIdOf(
  { manifest, installation }: Pick<ContextParts, 'manifest' | 'installation'>,
  module: SiteModule,
  { issue }: Readonly<Record<string, unknown>>,
): string {
  const place = typeof issue === 'object' && issue !== null ? `/${String(Reflect.get(issue, 'id'))}` : '';
  return `ari:cloud:ecosystem::extension/${manifest.appId}/${installation.environmentId}/static/${module.key}${place}`;
}
