import type { ReanchorReply, ReanchorRow } from '../../../contract/launch';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { Anchor } from '../../../domain/launches/templates/anchor';
import { earliestNewT0 } from '../../../domain/launches/templates/earliest-new-t0';
import { reanchor, type ReanchoredRow } from '../../../domain/launches/templates/reanchor';
import type { World } from '../../ports';
import type { LaunchRequest } from '../launch-request';
import { onLaunch } from '../manage-launch';
import { breachView, shiftView } from '../moved-views';
import type { LaunchSight } from '../see-launch';
import { anchorOf, isAnchor } from './anchor-of';
import { inTheWay } from './in-the-way';

interface Wanted {
  readonly launchId: string;
  readonly t0: string;
}

/** What another T-0 does to each milestone the viewer sees, with the first day that has room for all of them. */
export async function tryReanchor(world: World, _: LaunchRequest, wanted: Wanted): Promise<ReanchorReply> {
  return onLaunch(world, wanted.launchId, async (sight): Promise<ReanchorReply> => {
    const anchor = anchorOf(sight, wanted.t0 as CalendarDate, 'try this T-0');
    return isAnchor(anchor) ? reanchored(world, sight, anchor) : anchor;
  });
}

async function reanchored(world: World, sight: LaunchSight, anchor: Anchor): Promise<ReanchorReply> {
  const rows = reanchor(sight.plan, anchor, sight.today);
  const { hidden, notEditable } = await inTheWay(world, sight, { anchor, rows });
  return {
    kind: 'reanchored',
    rows: rows.map(rowView),
    conflicts: rows.flatMap(({ conflicts }) => conflicts.map(breachView)),
    hidden: hidden.length,
    notEditable: [...notEditable],
    earliest: earliestNewT0(sight.plan, anchor, sight.today) ?? null,
  };
}

function rowView(row: ReanchoredRow): ReanchorRow {
  if (row.kind === 'kept') return { kind: row.kind, issueId: row.id, why: row.why };
  const moved = shiftView(row);
  if (row.kind === 'squeezed') return { kind: row.kind, ...moved, short: row.short };
  return row.kind === 'lost' ? { kind: row.kind, ...moved, past: row.past } : { kind: row.kind, ...moved };
}
