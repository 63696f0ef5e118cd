/** What the platform's globals hold for one invocation; read by `@forge/api` as `__forge_runtime__`. */
export interface RuntimeFields {
  readonly contextAri: string;
  readonly appContext: Readonly<Record<string, unknown>>;
  /** Account of the person in whose name the app runs. */
  readonly aaid?: string | undefined;
}

export interface AppError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
}

/** A request as `__forge_fetch__` received it. */
export interface AppRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

export interface AppResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

export type ToWorker =
  | {
      readonly kind: 'start';
      readonly appBundle: string;
      readonly clockOffset: SharedArrayBuffer;
      /** What the app itself waits is divided by it. */
      readonly waitScale: number;
    }
  | {
      readonly kind: 'invoke';
      readonly id: string;
      /** Name of the export of the bundle. */
      readonly exportName: string;
      readonly args: readonly unknown[];
      readonly runtime: RuntimeFields;
      readonly limitMs: number;
    }
  | { readonly kind: 'answer'; readonly call: number; readonly response: AppResponse };

export type FromWorker =
  | {
      readonly kind: 'fetch';
      readonly id: string;
      readonly call: number;
      readonly descriptor: unknown;
      readonly request: AppRequest;
    }
  /** `json` undefined: the handler returned nothing. */
  | { readonly kind: 'returned'; readonly id: string; readonly json: string | undefined }
  | { readonly kind: 'threw'; readonly id: string; readonly error: AppError }
  | { readonly kind: 'log'; readonly id: string | null; readonly level: string; readonly text: string };
