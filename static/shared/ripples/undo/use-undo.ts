import { useCallback, useEffect, useState } from 'react';
import type { RippleView } from '../../../../src/contract/issue-panel';
import type { UndoView } from '../../../../src/contract/ripples';
import { callRipples } from '../../bridge/call-ripples';
import { errorMessage } from '../../text/error-message';

export type UndoState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string }
  /** `problem`: why it was not taken back a moment ago. */
  | { readonly kind: 'asked'; readonly view: UndoView; readonly sending: boolean; readonly problem: string | null }
  /** `ripple`: what is being written; null: not begun yet. `looks`: how often was looked. */
  | { readonly kind: 'working'; readonly undoId: string; readonly ripple: RippleView | null; readonly looks: number }
  | { readonly kind: 'told'; readonly ripple: RippleView };

/** ms between looks while dates go back. */
const lookInterval = 1_000;

/** What taking a ripple back would do, the act itself, and how it goes on. */
export function useUndo(rippleId: string) {
  const [state, setState] = useState<UndoState>({ kind: 'loading' });
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    let isOver = false;
    void askFor(rippleId).then((next) => {
      if (!isOver) setState(next);
    });
    return () => {
      isOver = true;
    };
  }, [rippleId, attempts]);
  const retry = useCallback(() => {
    setState({ kind: 'loading' });
    setAttempts((before) => before + 1);
  }, []);

  const undoId = state.kind === 'working' ? state.undoId : null;
  const looks = state.kind === 'working' ? state.looks : 0;
  useEffect(() => {
    if (undoId === null) return;
    let isOver = false;
    const timer = setTimeout(() => {
      void lookFor(undoId).then((ripple) => {
        if (!isOver) setState(ripple?.state === 'done' ? { kind: 'told', ripple } : onward(undoId, ripple, looks + 1));
      });
    }, lookInterval);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [undoId, looks]);

  const takeBack = useCallback(
    async (view: UndoView, withCause: boolean) => {
      setState({ kind: 'asked', view, sending: true, problem: null });
      setState(await send(view, { rippleId, withCause }));
    },
    [rippleId],
  );
  return { state, retry, takeBack };
}

function onward(undoId: string, ripple: RippleView | null, looks: number): UndoState {
  return { kind: 'working', undoId, ripple, looks };
}

async function askFor(rippleId: string): Promise<UndoState> {
  try {
    const reply = await callRipples('ripple.undo.try', { rippleId });
    return reply.kind === 'refused' ? reply : { kind: 'asked', view: reply, sending: false, problem: null };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

async function send(view: UndoView, wish: { rippleId: string; withCause: boolean }): Promise<UndoState> {
  const again = (problem: string): UndoState => ({ kind: 'asked', view, sending: false, problem });
  try {
    const reply = await callRipples('ripple.undo', wish);
    return reply.kind === 'refused' ? again(reply.message) : onward(reply.undoId, null, 0);
  } catch (error) {
    return again(`${errorMessage(error)}. It is not known whether it has begun. Close this and look at the ripples`);
  }
}

/** A look that fails is followed by the next. */
async function lookFor(rippleId: string): Promise<RippleView | null> {
  try {
    const reply = await callRipples('ripple.load', { rippleId });
    return reply.kind === 'ripple' ? reply.ripple : null;
  } catch {
    return null;
  }
}
