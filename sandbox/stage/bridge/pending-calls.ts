/** Calls on their way to the other side. */
export interface PendingCalls {
  /** @param send gets the id under which the answer must come back */
  ask(send: (id: number) => void): Promise<unknown>;
  done(id: number, value: unknown): void;
  failed(id: number, failure: { readonly message: string; readonly code?: string | undefined }): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function createPendingCalls(): PendingCalls {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const take = (id: number): Waiting | undefined => {
    const call = waiting.get(id);
    waiting.delete(id);
    return call;
  };
  return {
    ask: (send) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        send(lastId);
      }),
    done: (id, value) => take(id)?.resolve(value),
    failed: (id, { message, code }) => {
      const error = new Error(message);
      take(id)?.reject(code === undefined ? error : Object.assign(error, { code }));
    },
  };
}
