import { useCallback, useMemo, useRef, useState } from 'react';
import type { LaunchAction, MilestoneView, TryDates, TryReply } from '../../../../src/contract/launch';
import { errorMessage } from '../../text/error-message';
import type { WantedDates } from './dragged-dates';
import { noMove, type MoveState, type Tried } from './move-state';

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
  const enter = useCallback((next: MoveState, outcome?: Promise<MoveState>) => {
    const mine = (turn.current += 1);
    setState(next);
    void outcome?.then((later) => {
      if (turn.current === mine) setState(later);
    });
  }, []);
  const attempt = useCallback(
    (milestone: MilestoneView, to: WantedDates) => {
      const wanted = { launchId, issueId: milestone.id, ...to };
      if (tryDates) enter({ kind: 'trying', milestone, to }, outcomeOfTry(tryDates(wanted), milestone, to));
    },
    [enter, launchId, tryDates],
  );
  const commit = useCallback(() => {
    if (state.kind !== 'tried' || !moveDates) return;
    const wanted = { launchId, issueId: state.milestone.id, ...state.to };
    enter({ ...state, kind: 'moving' }, outcomeOfMove(moveDates(wanted), state, onMoved));
  }, [enter, launchId, moveDates, onMoved, state]);
  return useMemo(
    () => ({
      state,
      attempt,
      commit,
      ask: (milestone) => enter({ kind: 'asked', milestone }),
      hold: (milestone, to) => enter({ kind: 'held', milestone, to }),
      drop: () => enter(noMove),
    }),
    [state, attempt, commit, enter],
  );
}

async function outcomeOfTry(asked: Promise<TryReply>, milestone: MilestoneView, to: WantedDates): Promise<MoveState> {
  const stopped = { kind: 'stopped', step: 'try', milestone, to } as const;
  try {
    const reply = await asked;
    if (reply.kind === 'refused') return { ...stopped, message: reply.message, canRetry: false };
    // The bar counts what follows; what was asked for is no consequence of itself.
    const shifts = reply.shifts.filter(({ issueId }) => issueId !== milestone.id);
    return { kind: 'tried', milestone, to, ripple: { ...reply, shifts } };
  } catch (error) {
    return { ...stopped, message: errorMessage(error), canRetry: true };
  }
}

async function outcomeOfMove(
  asked: Promise<LaunchAction>,
  { milestone, to }: Tried,
  onMoved: Calls['onMoved'],
): Promise<MoveState> {
  const stopped = { kind: 'stopped', step: 'move', milestone, to } as const;
  try {
    const reply = await asked;
    if (reply.kind === 'refused') return { ...stopped, message: reply.message, canRetry: false };
    onMoved(milestone);
    return noMove;
  } catch (error) {
    return { ...stopped, message: errorMessage(error), canRetry: true };
  }
}
