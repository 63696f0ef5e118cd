import { invocationScope } from './invocation-scope';
import type { AppRequest, AppResponse, RuntimeFields } from './messages';

/** Sends a request of the app to the platform. */
export type SendOut = (id: string, descriptor: unknown, request: AppRequest) => Promise<AppResponse>;

/** Puts up the globals that the `@forge/*` packages read, before the app is loaded. */
export function installForgeGlobals(sendOut: SendOut): void {
  // A getter: invocations interleave in one worker, each must find its own fields.
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => invocationScope.getStore()?.runtime,
  });
  Object.defineProperty(globalThis, '__forge_fetch__', {
    configurable: true,
    value: forgeFetch(sendOut),
  });
  globalThis.fetch = refuseEgress;
}

/** @param limitMs time that the invocation has from now on */
export function runtimeOf(fields: RuntimeFields, limitMs: number): unknown {
  const end = performance.now() + limitMs;
  const nothing = (): undefined => undefined;
  const counter = { incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing };
  return {
    ...fields,
    // `kvs` stays out: the package would keep the token of the first invocation for ever.
    proxy: { token: 'local', url: 'http://localhost' },
    container: { region: 'local', runtime: 'local' },
    tracing: { traceId: fields.appContext['invocationId'], spanId: '1' },
    lambdaContext: {
      awsRequestId: fields.appContext['invocationId'],
      getRemainingTimeInMillis: () => Math.max(0, Math.round(end - performance.now())),
    },
    metrics: {
      counter: () => counter,
      timing: () => ({ measure: () => ({ stop: nothing }) }),
      gauge: () => ({ set: nothing }),
    },
    featureFlags: () => false,
  };
}

function forgeFetch(sendOut: SendOut) {
  return async (descriptor: unknown, path: string, init?: RequestInit): Promise<Response> => {
    const scope = invocationScope.getStore();
    if (scope === undefined || scope.over) throw new Error(`Cannot call "${path}": the invocation is over`);
    const request = await plainRequest(path, init);
    const { body, status, statusText, headers } = await sendOut(scope.id, descriptor, request);
    const replyHeaders = new Headers();
    for (const [name, value] of headers) replyHeaders.append(name, value);
    return new Response(body, { status, statusText, headers: replyHeaders });
  };
}

async function plainRequest(path: string, init: RequestInit | undefined): Promise<AppRequest> {
  const { method, headers, body } = new Request('http://site', init);
  const text = body === null ? null : await new Response(body).text();
  return { path, method, headers: [...headers.entries()], body: text };
}

async function refuseEgress(input: string | URL | Request): Promise<Response> {
  const url = input instanceof Request ? input.url : String(input);
  const error = new Error(`URL not included in the external fetch backend permissions: ${url}.`);
  error.name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  return Promise.reject(error);
}
