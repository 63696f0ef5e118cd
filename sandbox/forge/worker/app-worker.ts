import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { AppError, AppRequest, AppResponse, FromWorker, RuntimeFields, ToWorker } from './messages';

export type WorkerOutcome =
  | { readonly kind: 'returned'; readonly value: unknown }
  | { readonly kind: 'threw'; readonly error: AppError }
  | { readonly kind: 'timed-out'; readonly limitMs: number }
  /** The worker went away under it. */
  | { readonly kind: 'killed'; readonly reason: string };

export interface WorkerOrder {
  readonly id: string;
  readonly exportName: string;
  readonly args: readonly unknown[];
  readonly runtime: RuntimeFields;
  readonly limitMs: number;
}

/** What the thread asks of the platform. */
export interface WorkerHost {
  /** @returns undefined when there is no answer any more: the worker was ended meanwhile */
  fetch(id: string, descriptor: unknown, request: AppRequest): Promise<AppResponse | undefined>;
  log(id: string | null, level: string, text: string): void;
}

export interface WorkerFiles {
  readonly boot: string;
  readonly appBundle: string;
  /** Divides what the app itself waits, so that tests need not sit through it; 1 where left out. */
  readonly waitScale?: number | undefined;
}

/** A thread that holds one loaded copy of the app; invocations interleave in it. */
export class AppWorker {
  private readonly worker: Worker;
  private readonly running = new Map<string, (outcome: WorkerOutcome) => void>();
  private ended: string | null = null;

  /** @throws when a bundle has not been built */
  constructor(
    files: WorkerFiles,
    clockOffset: SharedArrayBuffer,
    private readonly host: WorkerHost,
  ) {
    for (const file of [files.boot, files.appBundle]) {
      if (!existsSync(file)) throw new Error(`Cannot start the app: "${file}": not built; run "npm run build"`);
    }
    this.worker = new Worker(files.boot);
    this.worker.on('message', (message: FromWorker) => this.hear(message));
    this.worker.on('error', (error) => this.end(error instanceof Error ? error.message : String(error)));
    this.worker.on('exit', (code) => this.end(`exit code ${code}`));
    this.tell({ kind: 'start', appBundle: files.appBundle, clockOffset, waitScale: files.waitScale ?? 1 });
  }

  get alive(): boolean {
    return this.ended === null;
  }

  /** Runs a handler; never rejects. */
  async invoke(order: WorkerOrder): Promise<WorkerOutcome> {
    if (this.ended !== null) return { kind: 'killed', reason: this.ended };
    const settled = new Promise<WorkerOutcome>((resolve) => this.running.set(order.id, resolve));
    const timer = setTimeout(() => this.timeOut(order), order.limitMs);
    this.tell({ kind: 'invoke', ...order });
    const outcome = await settled;
    clearTimeout(timer);
    return outcome;
  }

  /** Ends the thread at once, in mid-invocation or not. */
  end(reason: string): void {
    if (this.ended !== null) return;
    this.ended = reason;
    void this.worker.terminate();
    for (const id of [...this.running.keys()]) this.settle(id, { kind: 'killed', reason });
  }

  private timeOut(order: WorkerOrder): void {
    this.settle(order.id, { kind: 'timed-out', limitMs: order.limitMs });
    this.end(`invocation "${order.id}" ran out of time`);
  }

  private hear(message: FromWorker): void {
    if (this.ended !== null) return;
    if (message.kind === 'fetch') void this.answer(message);
    else if (message.kind === 'log') this.host.log(message.id, message.level, message.text);
    else if (message.kind === 'threw') this.settle(message.id, message);
    else this.settle(message.id, { kind: 'returned', value: parseReturned(message.json) });
  }

  private async answer({ id, call, descriptor, request }: Extract<FromWorker, { kind: 'fetch' }>): Promise<void> {
    const response = await this.host.fetch(id, descriptor, request);
    if (response !== undefined && this.ended === null) this.tell({ kind: 'answer', call, response });
  }

  private settle(id: string, outcome: WorkerOutcome): void {
    this.running.get(id)?.(outcome);
    this.running.delete(id);
  }

  private tell(message: ToWorker): void {
    this.worker.postMessage(message);
  }
}

function parseReturned(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}
