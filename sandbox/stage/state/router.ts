import { useSyncExternalStore } from 'react';
import { z } from 'zod';

/** How the address came to be what it is. */
export type Arrival = 'PUSH' | 'REPLACE' | 'POP';

const arrived = 'stage:navigated';
const arrivalSchema = z.object({ detail: z.enum(['PUSH', 'REPLACE']) });

/** Goes to a path of the stage, such as `/browse/PROD-2`, without loading the page anew. */
export function navigate(path: string): void {
  pushAddress(path, null);
  window.scrollTo(0, 0);
}

/** Puts a better address of the same place in the bar, such as one with the title in it. */
export function correctAddress(path: string): void {
  replaceAddress(path, window.history.state);
}

/** @param state what the browser keeps with the entry */
export function pushAddress(path: string, state: unknown): void {
  window.history.pushState(state, '', path);
  window.dispatchEvent(new CustomEvent(arrived, { detail: 'PUSH' }));
}

export function replaceAddress(path: string, state: unknown): void {
  window.history.replaceState(state, '', path);
  window.dispatchEvent(new CustomEvent(arrived, { detail: 'REPLACE' }));
}

/** Calls back at every change of the address. @returns leaves */
export function onArrival(listener: (how: Arrival) => void): () => void {
  const popped = (): void => listener('POP');
  const moved = (event: Event): void => listener(arrivalSchema.parse(event).detail);
  window.addEventListener('popstate', popped);
  window.addEventListener(arrived, moved);
  return () => {
    window.removeEventListener('popstate', popped);
    window.removeEventListener(arrived, moved);
  };
}

/** The current path and query; renders again when it changes. */
export function useUrl(): URL {
  const href = useSyncExternalStore(onArrival, () => window.location.href);
  return new URL(href);
}

/** Every plain click on a link to this site stays in the page. Modified clicks and downloads are the browser's. */
export function followLinksInPage(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || !isPlainClick(event) || !staysHere(link)) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  });
}

function isPlainClick(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

function staysHere(link: HTMLAnchorElement): boolean {
  return link.origin === window.location.origin && link.target !== '_blank' && !link.download;
}
