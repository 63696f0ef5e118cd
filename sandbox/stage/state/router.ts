import { useSyncExternalStore } from 'react';

const arrived = 'stage:navigated';

/** Goes to a path of the stage, such as `/browse/PROD-2`, without loading the page anew. */
export function navigate(path: string): void {
  window.history.pushState(null, '', path);
  window.scrollTo(0, 0);
  window.dispatchEvent(new Event(arrived));
}

/** Puts a better address of the same place in the bar, such as one with the title in it. */
export function correctAddress(path: string): void {
  window.history.replaceState(window.history.state, '', path);
  window.dispatchEvent(new Event(arrived));
}

/** The current path and query; renders again when it changes. */
export function useUrl(): URL {
  const href = useSyncExternalStore(subscribe, () => window.location.href);
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

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  window.addEventListener(arrived, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(arrived, changed);
  };
}

function isPlainClick(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

function staysHere(link: HTMLAnchorElement): boolean {
  return link.origin === window.location.origin && link.target !== '_blank' && !link.download;
}
