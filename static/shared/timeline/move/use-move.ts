import { useCallback, useMemo, useRef, useState } from 'react';
import type { LaunchAction, MilestoneView, TryDates, TryReply } from '../../../../src/contract/launch';
import { errorMessage } from '../../text/error-message';
import type { WantedDates } from './dragged-dates';
import { noMove, type MoveState } from './move-state';

export interface Mover {
  readonly state: MoveState;
  readonly ask: (milestone: MilestoneView) => void;
  readonly hold: (milestone: MilestoneView, to: WantedDates) => void;
  /** Asks what would follow; nothing is written. */
  readonly attempt: (milestone: MilestoneView, to: WantedDates) => void;
  /** Sets the date that has been tried. */
  readonly commit: () => void;
  readonly drop: () => void;
}

interface Calls {
  readonly launchId: string;
  readonly tryDates: ((wanted: TryDates) => Promise<TryReply>) | undefined;
  readonly moveDates: ((wanted: TryDates) => Promise<LaunchAction>) | undefined;
  readonly onMoved: (milestone: MilestoneView) => void;
}

/** A date is tried first and set only when somebody says so. An answer that comes too late is dropped. */
export function useMove({ launchId, tryDates, moveDates, onMoved }: Calls): Mover {
  const [state, setState] = useState<MoveState>(noMove);
  const turn = useRef(0);

  const attempt = useCallback(
    (milestone: MilestoneView, to: WantedDates) => {
      if (!tryDates) return;
      const mine = (turn.current += 1);
      const show = (next: MoveState) => turn.current === mine && setState(next);
      const stop = (message: string, canRetry: boolean) =>
        show({ kind: 'stopped', milestone, to, step: 'try', message, canRetry });
      setState({ kind: 'trying', milestone, to });
      tryDates({ launchId, issueId: milestone.id, ...to }).then(
        (reply) =>
          reply.kind === 'ripple'
            ? show({ kind: 'tried', milestone, to, ripple: withoutSelf(reply, milestone.id) })
            : stop(reply.message, false),
        (error: unknown) => stop(errorMessage(error), true),
      );
    },
    [launchId, tryDates],
  );

  const commit = useCallback(() => {
    if (state.kind !== 'tried' || !moveDates) return;
    const { milestone, to } = state;
    const mine = (turn.current += 1);
    const show = (next: MoveState) => turn.current === mine && setState(next);
    const stop = (message: string, canRetry: boolean) =>
      show({ kind: 'stopped', milestone, to, step: 'move', message, canRetry });
    setState({ ...state, kind: 'moving' });
    moveDates({ launchId, issueId: milestone.id, ...to }).then(
      (reply) => {
        if (reply.kind === 'refused') return stop(reply.message, false);
        onMoved(milestone);
        return show(noMove);
      },
      (error: unknown) => stop(errorMessage(error), true),
    );
  }, [launchId, moveDates, onMoved, state]);

  const steps = useMemo(() => {
    const set = (next: MoveState) => {
      turn.current += 1;
      setState(next);
    };
    return {
      ask: (milestone: MilestoneView) => set({ kind: 'asked', milestone }),
      hold: (milestone: MilestoneView, to: WantedDates) => set({ kind: 'held', milestone, to }),
      drop: () => set(noMove),
    };
  }, []);
  return useMemo(() => ({ state, attempt, commit, ...steps }), [state, attempt, commit, steps]);
}

/** The bar counts what follows; what was asked for is no consequence of itself. */
function withoutSelf(reply: Extract<TryReply, { kind: 'ripple' }>, id: string) {
  return { ...reply, shifts: reply.shifts.filter(({ issueId }) => issueId !== id) };
}
