import { useCallback, useEffect, useRef, useState } from 'react';
import { errorMessage } from '../../shared/text/error-message';
import { useReloadOnSight } from '../../shared/ui/use-reload-on-sight';

/** What a reply holds that is no refusal. */
type Shown<Reply> = Exclude<Reply, { readonly kind: 'refused' }>;

export type Loaded<View> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  /** `failure`: why the last look brought nothing new; what is shown is what was known before. */
  | { readonly kind: 'loaded'; readonly view: View; readonly failure: string | null };

/**
 * What a tab of the launch shows, kept fresh.
 * @param ask must be the same at each drawing as long as it asks for the same
 * @param beat another one as soon as something has happened in the launch
 */
export function useLoaded<Reply extends { readonly kind: string }>(ask: () => Promise<Reply>, beat: string) {
  type View = Shown<Reply>;
  const [state, setState] = useState<Loaded<View>>({ kind: 'loading' });
  const requests = useRef({ asked: 0, shown: 0 });
  const reload = useCallback(async () => {
    const request = ++requests.current.asked;
    const next = await answerTo(ask);
    if (request < requests.current.shown) return;
    requests.current.shown = request;
    setState((before) => merged(before, next));
  }, [ask]);
  useEffect(() => void reload(), [reload, beat]);
  useReloadOnSight(reload);

  const show = useCallback((view: View) => {
    // A look that was asked for before the act no longer counts.
    requests.current.shown = ++requests.current.asked;
    setState({ kind: 'loaded', view, failure: null });
  }, []);
  return { state, reload, show };
}

async function answerTo<Reply extends { readonly kind: string }>(
  ask: () => Promise<Reply>,
): Promise<Loaded<Shown<Reply>>> {
  try {
    const reply = await ask();
    if (isShown(reply)) return { kind: 'loaded', view: reply, failure: null };
    return { kind: 'failed', message: 'message' in reply ? String(reply.message) : 'It was refused' };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

function isShown<Reply extends { readonly kind: string }>(reply: Reply): reply is Shown<Reply> {
  return reply.kind !== 'refused';
}

function merged<View>(before: Loaded<View>, next: Loaded<View>): Loaded<View> {
  return next.kind === 'failed' && before.kind === 'loaded' ? { ...before, failure: next.message } : next;
}
