import type { InvocationOrder, InvocationRecord, InvocationsParts } from './invocations';
import type { WorkerOutcome } from './worker/app-worker';

/** A record of an invocation that is about to run. */
export function openRecord(id: string, order: InvocationOrder, { site, manifest }: InvocationsParts): InvocationRecord {
  const { moduleKey, functionKey, cause, accountId } = order;
  const handler = manifest.functionByKey(functionKey)?.handler ?? functionKey;
  const startedAt = site.clock.now().toISOString();
  return {
    ...{ id, moduleKey, functionKey, handler, cause, accountId, startedAt },
    ...{ ms: null, outcome: 'running', error: null, rest: 0, kvs: 0, logs: [] },
  };
}

/** Notes how it ended and how long it took, ms. */
export function closeRecord(record: InvocationRecord, outcome: WorkerOutcome, ms: number): void {
  record.ms = Math.round(ms);
  record.outcome = outcome.kind;
  if (outcome.kind === 'threw') record.error = outcome.error;
  if (outcome.kind === 'killed') record.error = { name: 'WorkerKilled', message: outcome.reason };
  if (outcome.kind === 'timed-out')
    record.error = { name: 'TimedOut', message: `ran longer than ${outcome.limitMs} ms` };
}
