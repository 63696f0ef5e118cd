import { useCallback, useEffect, useRef, useState } from 'react';
import type { CycleReply } from '../../../src/contract/conflicts';
import { callConflicts } from '../bridge/call-conflicts';
import { errorMessage } from '../text/error-message';

export type CycleStep = Extract<CycleReply, { kind: 'cycle' }>['steps'][number];
export type CycleState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | Exclude<CycleReply, { kind: 'refused' }>;

/** A circle through an issue, step by step, and cutting it. */
export function useCycle(issueId: string) {
  const [state, setState] = useState<CycleState>({ kind: 'loading' });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const asked = useRef(0);

  const load = useCallback(async () => {
    const request = ++asked.current;
    const next = await cycleThrough(issueId);
    if (request === asked.current) setState(next);
  }, [issueId]);
  useEffect(() => void load(), [load]);

  /** @returns whether the dependency is gone */
  const cut = async ({ linkId, from, to }: CycleStep): Promise<boolean> => {
    if (from === null || to === null) return false;
    setBusy(true);
    setRefusal(null);
    const problem = await cutLink({ linkId, predecessorId: from.id, successorId: to.id });
    setRefusal(problem);
    if (problem !== null) await load();
    setBusy(false);
    return problem === null;
  };
  return { state, refusal, busy, load, cut };
}

async function cycleThrough(issueId: string): Promise<CycleState> {
  try {
    const reply = await callConflicts('cycle.explain', { issueId });
    return reply.kind === 'refused' ? { kind: 'failed', message: reply.message } : reply;
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

async function cutLink(step: { linkId: string; predecessorId: string; successorId: string }): Promise<string | null> {
  try {
    const reply = await callConflicts('cycle.cut', step);
    return reply.kind === 'refused' ? reply.message : null;
  } catch (error) {
    return `${errorMessage(error)}. It is not known whether it was removed. Look again`;
  }
}
