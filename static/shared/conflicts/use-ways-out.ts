import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChoicesReply, ChoiceView, OnConflict } from '../../../src/contract/conflicts';
import { callConflicts } from '../bridge/call-conflicts';
import { errorMessage } from '../text/error-message';

export type WaysOutState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | Exclude<ChoicesReply, { kind: 'refused' }>;

interface Chosen {
  readonly choice: ChoiceView;
  readonly reason: string;
}

/** The ways out of a conflict as they are now, and taking one of them. */
export function useWaysOut({ linkId, successorId }: OnConflict) {
  const [state, setState] = useState<WaysOutState>({ kind: 'loading' });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const asked = useRef(0);

  const load = useCallback(async () => {
    const request = ++asked.current;
    const next = await waysOutOf({ linkId, successorId });
    if (request === asked.current) setState(next);
  }, [linkId, successorId]);
  useEffect(() => void load(), [load]);

  /** @returns whether it was done */
  const settle = async ({ choice, reason }: Chosen): Promise<boolean> => {
    setBusy(true);
    setRefusal(null);
    const wanted = { linkId, successorId, choice: choice.choice, reason, to: choice.to, lag: choice.lag?.to ?? null };
    const reply = await ask(() => callConflicts('conflict.settle', wanted));
    if (reply.kind === 'refused') {
      setRefusal(reply.message);
      await load();
    }
    setBusy(false);
    return reply.kind === 'done';
  };
  return { state, refusal, busy, load, settle };
}

async function waysOutOf(asked: OnConflict): Promise<WaysOutState> {
  const reply = await ask(() => callConflicts('conflict.choices', asked));
  return reply.kind === 'refused' ? { kind: 'failed', message: reply.message } : reply;
}

async function ask<Reply>(question: () => Promise<Reply>): Promise<Reply | { kind: 'refused'; message: string }> {
  try {
    return await question();
  } catch (error) {
    return { kind: 'refused', message: errorMessage(error) };
  }
}
