import { workdaysUpTo } from '../../domain/calendar/work-calendar';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Gate } from '../../domain/gates/gate';
import type { ProductionState } from '../../domain/launches/changes/change-request';
import type { FormatMatrix } from '../../domain/launches/formats/format-matrix';
import { channelOf } from '../../domain/launches/triage/channel-of';
import type { TriageAsset } from '../../domain/launches/triage/triage-case';
import type { MilestoneId } from '../../domain/schedule/plan';
import { productionStates } from '../changes/production-states';
import { claimsNaming } from '../changes/read-touch';
import { seeWhole } from '../changes/see-whole';
import { readAtOnce } from '../launches/read-at-once';
import type { LaunchSight } from '../launches/see-launch';
import type { Issue, World } from '../ports';
import { workCalendars } from '../settings/work-calendars';

export interface LaunchAssets {
  readonly assets: readonly TriageAsset[];
  /** Their issues, as the viewer sees them. */
  readonly issues: ReadonlyMap<MilestoneId, Issue>;
}

interface Asking {
  readonly sight: LaunchSight;
  /** Features that have changed. */
  readonly features: ReadonlySet<MilestoneId>;
  readonly t0: CalendarDate | null;
}

/**
 * Assets of a launch, seen by the viewer or not: issues that have claims, in which a deliverable of the format matrix is
 * made, or that have a version under review.
 */
export async function readAssets(world: World, { sight, features, t0 }: Asking): Promise<LaunchAssets> {
  const { launch, milestones } = sight;
  const guarded = [...milestones.values()].filter(({ hasGate }) => hasGate).map(({ id }) => id);
  const [leaning, gates, whole] = await Promise.all([
    world.gates.leaningOn({ sheets: [...milestones.keys()], briefs: [], features: [], launches: [launch.id] }),
    guarded.length > 0 ? world.gates.gates(guarded) : new Map<MilestoneId, Gate>(),
    seeWhole(world, sight),
  ]);
  const matrix = leaning.matrices.get(launch.id);
  const sheets = [...leaning.sheets.values()].filter(({ order }) => order.length > 0);
  const reviewed = [...gates.values()].filter(({ asset }) => asset !== null).map(({ issueId }) => issueId);
  const ids = [...new Set([...sheets.map(({ issueId }) => issueId), ...issuesIn(matrix), ...reviewed])];
  const unread = ids.filter((id) => !sight.visible.has(id));
  const [claims, others] = await Promise.all([
    claimsNaming(world, sheets, features),
    readAtOnce(world.issues, unread, 'viewer'),
  ]);
  const issues = new Map([...sight.visible, ...others]);
  const stateOf = productionStates(whole, { matrix, gates, workOf: (id) => issues.get(id)?.state });
  const known = { sight, t0, matrix, claims, issues, stateOf };
  return { assets: ids.map((id) => assetOf(id, known)), issues };
}

interface Known extends Pick<Asking, 'sight' | 't0'> {
  readonly matrix: FormatMatrix | undefined;
  readonly stateOf: (id: MilestoneId) => ProductionState;
  readonly claims: ReadonlyMap<MilestoneId, readonly unknown[]>;
  readonly issues: ReadonlyMap<MilestoneId, Issue>;
}

function assetOf(id: MilestoneId, known: Known): TriageAsset {
  const { sight, matrix, issues, t0 } = known;
  const cells = matrix?.cells.filter(({ issueId }) => issueId === id) ?? [];
  const issue = issues.get(id);
  const named = { summary: issue?.summary ?? '', channels: cells.map(({ channel }) => channel) };
  return {
    issueId: id,
    claims: known.claims.get(id)?.length ?? 0,
    channel: channelOf(named, sight.settings.channels),
    room: roomOf(sight, issue, t0),
    state: known.stateOf(id),
  };
}

function issuesIn(matrix: FormatMatrix | undefined): MilestoneId[] {
  return matrix?.cells.flatMap(({ issueId }) => issueId ?? []) ?? [];
}

/** Working days after today up to T-0, in the calendar of the asset. */
function roomOf({ settings, today }: LaunchSight, issue: Issue | undefined, t0: CalendarDate | null): number | null {
  const calendars = workCalendars(settings);
  const calendar = issue && (calendars.get(issue.calendar) ?? calendars.get(settings.calendars[0].id));
  if (!calendar || t0 === null) return null;
  return Math.max(0, workdaysUpTo(calendar, t0) - workdaysUpTo(calendar, today));
}
