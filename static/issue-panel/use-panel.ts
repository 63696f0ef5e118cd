import { useCallback, useEffect, useRef, useState } from 'react';
import type { PanelView } from '../../src/contract/issue-panel';
import type { Running } from '../../src/contract/running';
import { callPanel } from './call-panel';
import { onIssueChanged } from '../shared/bridge/on-issue-changed';
import { errorMessage } from '../shared/text/error-message';
import { useProgress } from './use-progress';

export type PanelState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  /** `failure`: why the last refresh brought nothing new; the view is what was known before. */
  | { readonly kind: 'loaded'; readonly view: PanelView; readonly failure: string | null };

/** ms between looks while dates that follow from a change are waited for. */
const lookInterval = 2000;
/** ms after a change in which dates that follow from it are waited for: other issues raise no event here. */
const newsExpected = 10_000;

/** The panel's data, kept fresh; what is shown stays until something newer has come. */
export function usePanel(): { readonly state: PanelState; readonly reload: () => Promise<void> } {
  const [state, setState] = useState<PanelState>({ kind: 'loading' });
  const requests = useRef({ asked: 0, shown: 0 });
  const newsUntil = useRef(0);

  const reload = useCallback(async () => {
    const request = ++requests.current.asked;
    const next = await load();
    if (request < requests.current.shown) return;
    requests.current.shown = request;
    setState((before) => (next.kind === 'failed' ? keepView(before, next.message) : next));
  }, []);

  const reloadForNews = useCallback(() => {
    newsUntil.current = Date.now() + newsExpected;
    return reload();
  }, [reload]);

  useEffect(() => void reload(), [reload]);
  useReloadOnSight(reload, reloadForNews);
  const running = runningIn(state);
  useReloadWhile(state, reload, () => running === null && Date.now() < newsUntil.current);
  const onProgress = useCallback((next: Running) => setState((before) => withRunning(before, next)), []);
  const onEnd = useCallback(() => void reload(), [reload]);
  useProgress(running, { onProgress, onEnd });
  return { state, reload: reloadForNews };
}

function runningIn(state: PanelState): Running | null {
  return state.kind === 'loaded' && state.view.kind === 'in-launch' ? state.view.running : null;
}

function withRunning(before: PanelState, running: Running): PanelState {
  if (before.kind !== 'loaded' || before.view.kind !== 'in-launch') return before;
  return { ...before, view: { ...before.view, running } };
}

async function load(): Promise<PanelState> {
  try {
    return { kind: 'loaded', view: await callPanel('panel.load', {}), failure: null };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

function keepView(before: PanelState, message: string): PanelState {
  return before.kind === 'loaded' ? { ...before, failure: message } : { kind: 'failed', message };
}

/** Someone comes back to the page, or Jira says that an issue changed. */
function useReloadOnSight(reload: () => Promise<void>, reloadForNews: () => Promise<void>): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    const stopListening = onIssueChanged(() => void reloadForNews());
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
      stopListening();
    };
  }, [reload, reloadForNews]);
}

function useReloadWhile(state: PanelState, reload: () => Promise<void>, isDue: () => boolean): void {
  useEffect(() => {
    if (!isDue()) return;
    // `state` is new with every reply, a failed one included, so each look plans the next.
    const timer = setTimeout(() => void reload(), lookInterval);
    return () => clearTimeout(timer);
    // `isDue` is asked when a reply has come, not whenever it is made anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state, reload]);
}
