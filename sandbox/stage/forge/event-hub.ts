type Listener = (payload: unknown) => unknown;

/** Events between modules of the app, and from the product to them. */
export interface EventHub {
  emit(event: string, payload: unknown): void;
  on(event: string, listener: Listener): { unsubscribe: () => void };
}

export function createEventHub(): EventHub {
  const listeners = new Map<string, Set<Listener>>();
  return {
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(payload);
    },
    on: (event, listener) => {
      const ofEvent = listeners.get(event) ?? new Set();
      listeners.set(event, ofEvent.add(listener));
      return { unsubscribe: () => void ofEvent.delete(listener) };
    },
  };
}
