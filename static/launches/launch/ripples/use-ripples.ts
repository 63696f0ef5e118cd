import { useCallback, useEffect, useRef, useState } from 'react';
import type { RippleView } from '../../../../src/contract/issue-panel';
import { callRipples } from '../../../shared/bridge/call-ripples';
import { errorMessage } from '../../../shared/text/error-message';

export type Ripples = { readonly kind: 'loading' } | { readonly kind: 'failed'; readonly message: string } | Shown;

interface Shown {
  readonly kind: 'shown';
  readonly ripples: readonly RippleView[];
  /** Where older ones begin; null: there are none. */
  readonly next: string | null;
  /** Older ones are on their way. */
  readonly fetching: boolean;
  /** Why the last look brought nothing new. */
  readonly failure: string | null;
}

/**
 * What moved the dates of a launch, newest first. The first page is read again when something has happened; older ones
 * that have been asked for stay.
 * @param beat another one as soon as something has happened in the launch
 */
export function useRipples(launchId: string, beat: string) {
  const [state, setState] = useState<Ripples>({ kind: 'loading' });
  const requests = useRef({ asked: 0, shown: 0 });
  const look = useCallback(async () => {
    const request = ++requests.current.asked;
    const page = await pageOf(launchId, null);
    if (request < requests.current.shown) return;
    requests.current.shown = request;
    setState((before) => withNewest(before, page));
  }, [launchId]);
  useEffect(() => void look(), [look, beat]);

  const next = state.kind === 'shown' ? state.next : null;
  const showOlder = useCallback(async () => {
    if (next === null) return;
    setState((before) => (before.kind === 'shown' ? { ...before, fetching: true } : before));
    const page = await pageOf(launchId, next);
    setState((before) => withOlder(before, page));
  }, [launchId, next]);
  const retry = useCallback(() => {
    setState({ kind: 'loading' });
    void look();
  }, [look]);
  return { state, look, retry, showOlder };
}

type Page =
  | { readonly kind: 'page'; readonly ripples: readonly RippleView[]; readonly next: string | null }
  | { readonly kind: 'failed'; readonly message: string };

async function pageOf(launchId: string, after: string | null): Promise<Page> {
  try {
    const reply = await callRipples('ripples.list', { launchId, after });
    if (reply.kind === 'no-access') return { kind: 'failed', message: 'You cannot see this launch any more' };
    return { kind: 'page', ripples: reply.ripples, next: reply.next };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

/** Where the new page ends before what was known begins, what lies between is asked for anew. */
function withNewest(before: Ripples, page: Page): Ripples {
  if (page.kind === 'failed') return before.kind === 'shown' ? { ...before, failure: page.message } : page;
  const fresh: Shown = { ...page, kind: 'shown', fetching: false, failure: null };
  if (before.kind !== 'shown') return fresh;
  const ids = new Set(page.ripples.map(({ id }) => id));
  const meets = before.ripples.some(({ id }) => ids.has(id));
  if (!meets || before.ripples.length <= page.ripples.length) return fresh;
  const older = before.ripples.filter(({ id }) => !ids.has(id));
  return { ...fresh, ripples: [...page.ripples, ...older], next: before.next, fetching: before.fetching };
}

function withOlder(before: Ripples, page: Page): Ripples {
  if (before.kind !== 'shown') return before;
  if (page.kind === 'failed') return { ...before, fetching: false, failure: page.message };
  const known = new Set(before.ripples.map(({ id }) => id));
  const older = page.ripples.filter(({ id }) => !known.has(id));
  return { ...before, ripples: [...before.ripples, ...older], next: page.next, fetching: false, failure: null };
}
