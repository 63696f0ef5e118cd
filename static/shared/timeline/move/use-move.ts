import { useMemo, useState } from 'react';
import type { MilestoneView } from '../../../../src/contract/launch';
import type { WhatIf } from '../../../../src/contract/what-if';
import type { AskedDates } from '../../what-if/asked-dates';
import { useWhatIf } from '../../what-if/use-what-if';
import type { WantedDates } from './dragged-dates';
import { noMove, type MoveState } from './move-state';

export interface Mover {
  readonly state: MoveState;
  /** What the date that is held or asked about would set off, as far as it is known. */
  readonly found: WhatIf | null;
  /** Opens the question; without dates, those it has stand in the fields. */
  readonly ask: (milestone: MilestoneView, to?: WantedDates) => void;
  readonly hold: (milestone: MilestoneView, to: WantedDates) => void;
  /** The dialog shows something else. */
  readonly see: (found: WhatIf | null) => void;
  readonly drop: () => void;
}

/**
 * A date is asked about first, and set only in the dialog. While it is held, the picture shows what would follow.
 * @param link a question that came with the address of the page
 */
export function useMove(link: AskedDates | null, byId: ReadonlyMap<string, MilestoneView>): Mover {
  const [state, setState] = useState<MoveState>(link === null ? noMove : asking(byId.get(link.issueId), link));
  const held = state.kind === 'held' ? state : null;
  const live = useWhatIf(held && { issueId: held.milestone.id, ...held.to });
  const found = foundOf(state, live.found);
  return useMemo(
    () => ({
      state,
      found,
      ask: (milestone, to) => setState(asking(milestone, { issueId: milestone.id, ...(to ?? milestone) })),
      hold: (milestone, to) => setState({ kind: 'held', milestone, to }),
      see: (shown) => setState((now) => (now.kind === 'asked' ? { ...now, found: shown } : now)),
      drop: () => setState(noMove),
    }),
    [state, found],
  );
}

function asking(milestone: MilestoneView | undefined, { issueId, start, due }: AskedDates): MoveState {
  return { kind: 'asked', milestone, asked: { issueId, start, due }, found: null };
}

function foundOf(state: MoveState, live: WhatIf | null): WhatIf | null {
  if (state.kind === 'asked') return state.found;
  // What was found for the date held before is no word on this one.
  return state.kind === 'held' && live?.issue.id === state.milestone.id ? live : null;
}
