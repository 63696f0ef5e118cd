import { z } from 'zod';
import type { Caller, Product } from '../../site/site';
import type { AppCall } from '../invocations';
import type { Kvs } from '../kvs/create-kvs';
import type { AppManifest } from '../manifest/read-manifest';
import type { QueueApi } from '../queue/create-queue-api';
import type { AppResponse } from '../worker/messages';
import { productPath } from './product-path';
import type { RecordedFetch } from './record-exchanges';

/** A product of the site as the app reaches it. */
export interface ReachableProduct {
  readonly product: Product;
  readonly fetch: RecordedFetch;
  /** Account of the app's own user there. */
  readonly appAccountId: string;
  /** False while the site does not have the product. */
  readonly isConnected?: () => boolean;
}

export interface ProxyParts {
  readonly baseUrl: string;
  readonly manifest: AppManifest;
  readonly products: ReadonlyMap<string, ReachableProduct>;
  readonly kvs: Kvs;
  readonly queueApi: QueueApi;
}

const descriptorSchema = z.object({
  type: z.string(),
  provider: z.enum(['app', 'user', 'none']).optional(),
  remote: z.string().optional(),
  accountId: z.string().optional(),
  contextAri: z.string().optional(),
});
type Descriptor = z.infer<typeof descriptorSchema>;

/** Answers `__forge_fetch__`: products, storage, queue; anything else is not covered. */
export function createProxy(parts: ProxyParts): (call: AppCall) => Promise<AppResponse> {
  return async (call) => {
    const descriptor = descriptorSchema.safeParse(call.descriptor);
    if (!descriptor.success) return reply(501, notCovered(JSON.stringify(call.descriptor)));
    const { type, remote = '' } = descriptor.data;
    if (type === 'kvs') {
      const { status, body } = parts.kvs.answer(call.request.path, call.request.body);
      return reply(status, body);
    }
    if (type === 'fpp' && remote === 'stargate') {
      const answer = parts.queueApi(call);
      return answer === undefined ? reply(501, notCovered(call.request.path)) : reply(answer.status, answer.body);
    }
    const reached = parts.products.get(remote);
    if (type !== 'fpp' || reached === undefined) return reply(501, notCovered(`remote "${remote}" of type "${type}"`));
    return callProduct(parts, reached, { call, descriptor: descriptor.data });
  };
}

interface ProductCall {
  readonly call: AppCall;
  readonly descriptor: Descriptor;
}

async function callProduct(
  { baseUrl, manifest }: ProxyParts,
  { product, fetch, appAccountId, isConnected }: ReachableProduct,
  { call: { request, invocation }, descriptor }: ProductCall,
): Promise<AppResponse> {
  if (isConnected?.() === false) return notConnected();
  const { path, method, body } = request;
  const url = new URL(productPath(product.name, path), baseUrl);
  const scopes = product.scopesOf(method, url.pathname);
  const accountId = accountOf(
    descriptor,
    invocation.accountId,
    scopes !== undefined && manifest.allowsImpersonation(scopes),
  );
  if (accountId === undefined) return needsAuthentication();
  // What the product does not cover has no scopes; the product itself says so.
  if (scopes !== undefined && !manifest.hasScope(scopes)) return scopeDoesNotMatch();
  const caller: Caller = {
    as: descriptor.provider === 'app' ? 'app' : 'user',
    accountId: descriptor.provider === 'app' ? appAccountId : accountId,
    invocation: invocation.id,
  };
  const headers = new Headers();
  for (const [name, value] of request.headers) headers.append(name, value);
  const response = await fetch(new Request(url, { method, headers, body }), caller);
  return toAppResponse(response);
}

/**
 * @returns the account the call is made for; null for nobody; undefined when a person is needed and there is none.
 * Another person than the one who is there may be named only with a scope that allows impersonation.
 */
function accountOf(
  { provider, accountId }: Descriptor,
  principal: string | null,
  mayImpersonate: boolean,
): string | null | undefined {
  if (provider !== 'user') return null;
  if (accountId === undefined || accountId === principal) return principal ?? undefined;
  return mayImpersonate ? accountId : undefined;
}

/** The body is the gateway's own, in front of every product. */
function scopeDoesNotMatch(): AppResponse {
  return reply(401, { code: 401, message: 'Unauthorized; scope does not match' });
}

/**
 * What the platform answers for an optional product that the site does not have. That it refuses, and that the app's
 * packages throw, is documented; status and code are not.
 */
function notConnected(): AppResponse {
  const { headers, ...rest } = reply(403, { code: 403, message: 'The app is not connected to this product' });
  return { ...rest, headers: [...headers, ['forge-proxy-error', 'REQUEST_PRODUCT_NOT_ALLOWED']] };
}

function needsAuthentication(): AppResponse {
  const { headers, ...rest } = reply(401, { code: 401, message: 'Unauthorized' });
  return { ...rest, headers: [...headers, ['forge-proxy-error', 'NEEDS_AUTHENTICATION_ERR']] };
}

async function toAppResponse(response: Response): Promise<AppResponse> {
  const { status, statusText } = response;
  // Statuses without a body take none, not even an empty one.
  const body = [204, 205, 304].includes(status) ? null : await response.text();
  return { status, statusText, headers: [...response.headers.entries()], body };
}

function reply(status: number, body: unknown): AppResponse {
  const headers = [['content-type', 'application/json']] as const;
  return { status, statusText: '', headers, body: body === undefined || status === 204 ? null : JSON.stringify(body) };
}

function notCovered(what: string) {
  return {
    code: 'NOT_COVERED',
    message: `sandbox does not cover ${what}`,
    errorMessages: [`sandbox does not cover ${what}`],
  };
}
