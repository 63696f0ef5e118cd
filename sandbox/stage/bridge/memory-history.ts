import type { Action, AppHistory, Listener, Location, Path, To } from './app-history';
import { resolvePath, stateOf } from './resolve-path';

/** The history of a frame that is no page: it lives in the frame, for a panel has no address of its own. */
export function createMemoryHistory(): AppHistory {
  const listeners = new Set<Listener>();
  const start = locationOf({ pathname: '/', search: '', hash: '' }, undefined, 0);
  let entries = [start];
  let index = 0;
  let made = 0;

  const resolve = (to: To, state: unknown): Location =>
    locationOf(resolvePath(to, history.location.pathname), stateOf(to, state), (made += 1));
  const arrive = (action: Action): void => {
    history.action = action;
    history.location = entries[index] ?? history.location;
    for (const listener of listeners) listener(history.location, action);
  };
  const history: AppHistory = {
    action: 'POP',
    location: start,
    push: (to, state) => {
      entries = [...entries.slice(0, index + 1), resolve(to, state)];
      index += 1;
      arrive('PUSH');
    },
    replace: (to, state) => {
      entries[index] = resolve(to, state);
      arrive('REPLACE');
    },
    go: (steps) => {
      index = Math.min(Math.max(index + steps, 0), entries.length - 1);
      arrive('POP');
    },
    goBack: () => history.go(-1),
    goForward: () => history.go(1),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return history;
}

function locationOf(path: Path, state: unknown, count: number): Location {
  return { ...path, state, key: `entry-${count}` };
}
