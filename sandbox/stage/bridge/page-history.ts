import * as z from 'zod/mini';
import type { AppHistory, Listener, To } from './app-history';
import { resolvePath, stateOf } from './resolve-path';

const locationSchema = z.object({
  pathname: z.string(),
  search: z.string(),
  hash: z.string(),
  key: z.string(),
  state: z.optional(z.unknown()),
});
const actionSchema = z.enum(['PUSH', 'REPLACE', 'POP']);

type Call = (command: string, payload: unknown) => Promise<unknown>;

/**
 * The history of a page: the browser's own. As in the cloud it lives outside the frame, so that a move is known once
 * the listeners are told.
 * @returns undefined when the frame has no address of its own
 */
export async function pageHistory(call: Call): Promise<AppHistory | undefined> {
  const listeners = new Set<Listener>();
  const arrive = (location: unknown, action: unknown): void => {
    history.location = parseLocation(location);
    history.action = actionSchema.parse(action);
    for (const listener of listeners) listener(history.location, history.action);
  };
  const move = (way: 'push' | 'replace') => (to: To, state?: unknown) =>
    void call('#moveHistory', { way, path: resolvePath(to, history.location.pathname), state: stateOf(to, state) });
  const go = (steps: number): void => void call('#moveHistory', { way: 'go', steps });
  const first = await call('#createHistory', { listen: arrive });
  if (first === null) return undefined;
  const history: AppHistory = {
    action: 'POP',
    location: parseLocation(first),
    push: move('push'),
    replace: move('replace'),
    go,
    goBack: () => go(-1),
    goForward: () => go(1),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return history;
}

function parseLocation(location: unknown): AppHistory['location'] {
  const { state, ...path } = locationSchema.parse(location);
  return { ...path, state };
}
