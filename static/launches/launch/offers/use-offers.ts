import { useCallback, useEffect, useRef, useState } from 'react';
import type { OfferView } from '../../../../src/contract/ripples';
import { callRipples } from '../../../shared/bridge/call-ripples';
import { errorMessage } from '../../../shared/text/error-message';

export type Offers =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  /** `failure`: why the last look brought nothing new. */
  | { readonly kind: 'shown'; readonly offers: readonly OfferView[]; readonly failure: string | null };

/** What waits for a yes in a launch. @param beat another one as soon as something has happened in the launch */
export function useOffers(launchId: string, beat: string) {
  const [state, setState] = useState<Offers>({ kind: 'loading' });
  const requests = useRef({ asked: 0, shown: 0 });
  const look = useCallback(async () => {
    const request = ++requests.current.asked;
    const next = await load(launchId);
    if (request < requests.current.shown) return;
    requests.current.shown = request;
    setState((before) =>
      next.kind === 'failed' && before.kind === 'shown' ? { ...before, failure: next.message } : next,
    );
  }, [launchId]);
  useEffect(() => void look(), [look, beat]);
  return { state, look };
}

async function load(launchId: string): Promise<Offers> {
  try {
    const reply = await callRipples('offers.list', { launchId });
    if (reply.kind === 'no-access') return { kind: 'failed', message: 'You cannot see this launch any more' };
    return { kind: 'shown', offers: reply.offers, failure: null };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}
