import { z } from 'zod';
import type { Caller, Product } from '../../site/site';
import type { SiteModule } from '../manifest/read-manifest';
import { completeExtension } from './complete-extension';
import { macroPlace } from './macro-place';
import type { ContextPlace } from './module-context';

export interface PlaceParts {
  readonly baseUrl: string;
  readonly jira: Product;
  readonly confluence: Product;
  readonly appAccountId: string;
}

export interface PlaceAsk {
  readonly module: SiteModule;
  /** null: nobody is signed in. */
  readonly accountId: string | null;
  readonly extension: unknown;
}

export type FoundPlace =
  | { readonly ok: true; readonly place: ContextPlace }
  | { readonly ok: false; readonly status: 400 | 403 | 404; readonly message: string };

/** Where a module stands, as far as the viewer may see that; the platform fills in what the page need not say. */
export async function findPlace(parts: PlaceParts, { module, accountId, extension }: PlaceAsk): Promise<FoundPlace> {
  const { baseUrl, jira, confluence } = parts;
  const caller: Caller = { as: 'user', accountId, invocation: null };
  if (module.type === 'macro') {
    const found = await macroPlace({ baseUrl, confluence, caller }, extension);
    if (found.kind === 'refused') return { ok: false, status: found.status, message: found.message };
    return { ok: true, place: { module, accountId, extension: found.extension, localId: found.localId } };
  }
  const completed = await completeExtension({ baseUrl, jira, caller }, module.type, extension);
  return { ok: true, place: { module, accountId, extension: completed } };
}

const asGiven = z.record(z.string(), z.unknown()).catch({});

/**
 * Where a module stands for whoever is said to look at it: an app must decide itself what a person may see, since a page
 * can forge any extension.
 */
export async function forgePlace(parts: PlaceParts, { module, accountId, extension }: PlaceAsk): Promise<ContextPlace> {
  const { baseUrl, jira, confluence, appAccountId } = parts;
  const app: Caller = { as: 'app', accountId: appAccountId, invocation: null };
  if (module.type !== 'macro') {
    const completed = await completeExtension({ baseUrl, jira, caller: app }, module.type, extension);
    return { module, accountId, extension: completed };
  }
  // Restrictions of a page keep the app out as well, but not those whom they name.
  for (const caller of [app, { as: 'user', accountId, invocation: null } as const]) {
    const found = await macroPlace({ baseUrl, confluence, caller, isTrusting: true }, extension);
    if (found.kind === 'found') return { module, accountId, extension: found.extension, localId: found.localId };
  }
  return { module, accountId, extension: { ...asGiven.parse(extension), type: module.type } };
}
