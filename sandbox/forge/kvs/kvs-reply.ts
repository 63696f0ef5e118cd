/** What the storage service answers. */
export interface KvsReply {
  readonly status: number;
  /** undefined: an empty body. */
  readonly body?: unknown;
}

export interface KvsRefusal extends KvsReply {
  readonly body: { readonly code: string; readonly message: string };
}

export function refuse(status: number, code: string, message: string): KvsRefusal {
  return { status, body: { code, message } };
}
