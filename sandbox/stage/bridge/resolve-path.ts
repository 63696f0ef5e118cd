import type { Path, To } from './app-history';

/** Where a link leads; relative ones start at the current place. */
export function resolvePath(to: To, from: string): Path {
  const text = typeof to === 'string' ? to : `${to.pathname ?? from}${to.search ?? ''}${to.hash ?? ''}`;
  const { pathname, search, hash } = new URL(text, `http://app.invalid${from}`);
  return { pathname, search, hash };
}

/** What goes with the entry: told beside the path, or in it. */
export function stateOf(to: To, state: unknown): unknown {
  return typeof to === 'string' ? state : (state ?? to.state);
}
