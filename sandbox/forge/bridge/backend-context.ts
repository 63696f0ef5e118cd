import { installContext, type Installation } from '../runtime-fields';

/** The second argument of a handler that runs for a module; null: in nobody's name. */
export function backendContext(installation: Installation, accountId: string | null) {
  const context = installContext(installation);
  return {
    ...(accountId === null ? {} : { principal: { accountId } }),
    installContext: context,
    installation: { ari: { installationId: installation.id }, contexts: [context] },
  };
}
