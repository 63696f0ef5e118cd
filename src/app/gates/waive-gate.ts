import type { GateAction, WaiveGate } from '../../contract/gate';
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import { liftWaiver } from '../../domain/gates/lift-waiver';
import { waive } from '../../domain/gates/waive';
import { refused } from '../as-viewer';
import { fullDay } from '../full-day';
import type { World } from '../ports';
import { todayOf } from '../today';
import { changeGate, type GateDecision } from './change-gate';
import type { GateRequest } from './see-gate';

/** Lets what waits for a gate go on until a day, for whoever may manage the launch. */
export async function waiveGate(
  world: World,
  request: GateRequest,
  { issueId, reason, until }: WaiveGate,
): Promise<GateAction> {
  return changeGate(world, request, {
    ...{ issueId, does: 'waive this gate', needs: 'canManage' },
    decide: ({ gate }): GateDecision => {
      const day = parseCalendarDate(until);
      if (!day || day < todayOf(world.clock))
        return refused(
          `Cannot waive this gate until ${day ? fullDay(day) : until}: that day has passed. Choose a later one`,
        );
      return waive(gate, { reason, until: day, by: request.accountId, at: world.clock.now() });
    },
  });
}

export async function liftGate(
  world: World,
  request: GateRequest,
  { issueId }: { readonly issueId: string },
): Promise<GateAction> {
  return changeGate(world, request, {
    ...{ issueId, does: 'lift this waiver', needs: 'canManage' },
    decide: ({ gate }): GateDecision => liftWaiver(gate),
  });
}
