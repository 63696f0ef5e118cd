import { onArrival, pushAddress, replaceAddress, type Arrival } from '../state/router';
import { appLocation, type AppLocation } from './app-location';

export interface PagePath {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** The browser's history, as far as it belongs to the page of an app. */
export interface PageHistory {
  location(): AppLocation;
  /** The whole address, as others may follow it. */
  href(): string;
  push(path: PagePath, state: unknown): void;
  replace(path: PagePath, state: unknown): void;
  go(steps: number): void;
  /** Whom it tells of every change; one at a time, since a frame that loads anew asks again. */
  listen(listener: (location: AppLocation, how: Arrival) => unknown): void;
  /** Begins to tell. @returns stops */
  attach(): () => void;
}

/** @param root path of the page: what follows in the address is the app's */
export function pageHistory(root: string): PageHistory {
  let tell: Parameters<PageHistory['listen']>[0] = () => undefined;
  const location = (): AppLocation => appLocation(root, new URL(window.location.href), window.history.state);
  const address = ({ pathname, search, hash }: PagePath): string =>
    `${root}${pathname === '/' ? '' : pathname}${search}${hash}`;
  const entry = (state: unknown) => ({ key: crypto.randomUUID().slice(0, 8), state });
  return {
    location,
    href: () => window.location.origin + address(location()),
    push: (path, state) => pushAddress(address(path), entry(state)),
    replace: (path, state) => replaceAddress(address(path), entry(state)),
    go: (steps) => window.history.go(steps),
    listen: (listener) => {
      tell = listener;
    },
    attach: () =>
      onArrival((how) => {
        // Whoever leaves the page takes its frame along.
        if (isWithin(root, window.location.pathname)) tell(location(), how);
      }),
  };
}

function isWithin(root: string, pathname: string): boolean {
  return pathname === root || pathname.startsWith(`${root}/`);
}
