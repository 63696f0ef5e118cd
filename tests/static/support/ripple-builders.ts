import type { UndoView } from '../../../src/contract/ripples';
import { anIssue, dayOf } from './panel-builders';

const freeze = anIssue({ id: '10002', key: 'PROD-2', summary: 'Feature freeze', due: dayOf('12-16') });
const assets = anIssue({ id: '20002', key: 'MKT-2', summary: 'Asset production', due: dayOf('12-22') });

/** The brief lock goes back; the assets were moved since; the freeze that set it off can go back too. */
export function anUndo(overrides: Partial<UndoView> = {}): UndoView {
  const day = (due: string) => ({ start: null, due: dayOf(due) });
  return {
    kind: 'undo',
    rippleId: 'ripple-1',
    back: [{ issue: anIssue(), from: day('12-18'), to: day('12-09'), days: -7 }],
    left: [{ issue: assets, why: 'moved-since', now: day('12-22') }],
    hiddenLeft: 0,
    causes: [{ issue: freeze, from: day('12-16'), to: day('12-07'), days: -7, blocked: null }],
    overridden: [{ predecessor: freeze, successor: anIssue() }],
    overriddenWithCause: [],
    ...overrides,
  };
}
