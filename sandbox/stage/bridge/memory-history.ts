/** A place within the app, shaped as the `history` package has it. */
interface Location {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly key: string;
  readonly state: unknown;
}

type Action = 'PUSH' | 'REPLACE' | 'POP';
type Listener = (location: Location, action: Action) => void;

/** The history that `view.createHistory()` gives an app. It lives in the frame: a panel has no address of its own. */
export interface MemoryHistory {
  action: Action;
  location: Location;
  push(path: string, state?: unknown): void;
  replace(path: string, state?: unknown): void;
  go(steps: number): void;
  goBack(): void;
  goForward(): void;
  listen(listener: Listener): () => void;
}

export function createMemoryHistory(): MemoryHistory {
  const listeners = new Set<Listener>();
  let entries = [locationOf('/', undefined, 0)];
  let index = 0;
  let made = 0;

  const arrive = (action: Action): void => {
    history.action = action;
    history.location = entries[index] ?? history.location;
    for (const listener of listeners) listener(history.location, action);
  };
  const history: MemoryHistory = {
    action: 'POP',
    location: locationOf('/', undefined, 0),
    push: (path, state) => {
      entries = [...entries.slice(0, index + 1), locationOf(path, state, (made += 1))];
      index += 1;
      arrive('PUSH');
    },
    replace: (path, state) => {
      entries[index] = locationOf(path, state, (made += 1));
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

function locationOf(path: string, state: unknown, count: number): Location {
  const { pathname, search, hash } = new URL(path, 'http://app.invalid/');
  return { pathname, search, hash, state, key: `entry-${count}` };
}
