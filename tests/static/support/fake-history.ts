interface FakeLocation {
  readonly pathname: string;
  readonly search: string;
}

type Listener = (location: FakeLocation, action: string) => void;

/** A history as `view.createHistory()` gives it, of which the test can see where it stands and go back. */
export function fakeHistory(start: string) {
  const listeners = new Set<Listener>();
  const entries = [locationOf(start)];
  const arrive = (action: string) => {
    const now = entries.at(-1) ?? locationOf('/');
    history.location = now;
    for (const listener of listeners) listener(now, action);
  };
  const history = {
    action: 'POP',
    location: locationOf(start),
    push: (to: string) => {
      entries.push(locationOf(to));
      arrive('PUSH');
    },
    replace: (to: string) => {
      entries.splice(-1, 1, locationOf(to));
      arrive('REPLACE');
    },
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return {
    history,
    address: () => `${history.location.pathname}${history.location.search}`,
    back: () => {
      entries.pop();
      arrive('POP');
    },
  };
}

function locationOf(to: string): FakeLocation {
  const { pathname, search } = new URL(to, 'http://app.invalid');
  return { pathname, search };
}
