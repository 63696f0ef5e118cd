import { createRequire } from 'node:module';
import { format } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { installForgeGlobals, runtimeOf } from './worker/forge-globals';
import { invocationScope } from './worker/invocation-scope';
import type { AppError, AppRequest, AppResponse, FromWorker, ToWorker } from './worker/messages';
import { shortenWaits } from './worker/shorten-waits';
import { installSiteDate } from './worker/site-date';

/** Runs in a worker thread: makes the place look like Forge, then loads the app's bundle and runs its handlers. */
const answers = new Map<number, (response: AppResponse) => void>();
let calls = 0;
let app: unknown;

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'start') start(message);
  else if (message.kind === 'invoke') void invoke(message);
  else answer(message.call, message.response);
});

function start({ appBundle, clockOffset, waitScale }: Extract<ToWorker, { kind: 'start' }>): void {
  installSiteDate(new Float64Array(clockOffset));
  if (waitScale !== 1) shortenWaits(waitScale);
  installForgeGlobals(sendOut);
  collectLogs();
  app = createRequire(__filename)(appBundle);
}

async function invoke({ id, exportName, args, runtime, limitMs }: Extract<ToWorker, { kind: 'invoke' }>) {
  const scope = { id, runtime: runtimeOf(runtime, limitMs), over: false };
  try {
    const value = await invocationScope.run(scope, () => callHandler(exportName, args));
    tell({ kind: 'returned', id, json: JSON.stringify(value) });
  } catch (error) {
    tell({ kind: 'threw', id, error: describe(error) });
  } finally {
    scope.over = true;
  }
}

async function callHandler(exportName: string, args: readonly unknown[]): Promise<unknown> {
  const handler: unknown = typeof app === 'object' && app !== null ? Reflect.get(app, exportName) : undefined;
  if (typeof handler !== 'function') throw new Error(`Cannot run handler "index.${exportName}": no such export`);
  const result: unknown = await Reflect.apply(handler, undefined, args);
  return result;
}

function describe(error: unknown): AppError {
  if (!(error instanceof Error)) return { name: 'Error', message: format(error) };
  return { name: error.name, message: error.message, stack: error.stack };
}

function sendOut(id: string, descriptor: unknown, request: AppRequest): Promise<AppResponse> {
  calls += 1;
  const call = calls;
  return new Promise((resolve) => {
    answers.set(call, resolve);
    tell({ kind: 'fetch', id, call, descriptor, request });
  });
}

function answer(call: number, response: AppResponse): void {
  answers.get(call)?.(response);
  answers.delete(call);
}

function collectLogs(): void {
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    globalThis.console[level] = (...args: unknown[]) =>
      tell({ kind: 'log', id: invocationScope.getStore()?.id ?? null, level, text: format(...args) });
  }
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}
