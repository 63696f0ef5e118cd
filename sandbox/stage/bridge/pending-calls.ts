/** Calls on their way to the other side. */
export interface PendingCalls {
  /** @param send gets the id under which the answer must come back */
  ask(send: (id: number) => void): Promise<unknown>;
  done(id: number, value: unknown): void;
  failed(id: number, message: string): void;
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
    failed: (id, message) => take(id)?.reject(new Error(message)),
  };
}
