import type { WorkCalendar } from '../calendar/work-calendar';
import type { Bound } from './bound';
import type { Placement } from './placement';
import type { WorkState } from './plan';

/** A milestone that its bounds may move. */
export interface Movable {
  readonly placement: Placement;
  readonly calendar: WorkCalendar;
  readonly state: WorkState;
}

export interface Move<B extends Bound = Bound> {
  readonly placement: Placement;
  /** For work under way: the start it would have by now, in working days; its start day stays. */
  readonly asIfStart?: number;
  /** The bounds that decided. */
  readonly boundBy: readonly B[];
}
