import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { featuresOf } from '../../domain/launches/changes/features-of';
import { adviseTriage, type TriageAdvice } from '../../domain/launches/triage/advise-triage';
import { daysLate } from '../../domain/launches/triage/days-late';
import { emptyBook } from '../../domain/launches/triage/empty-book';
import type { TriageBook } from '../../domain/launches/triage/triage';

import type { MilestoneId } from '../../domain/schedule/plan';
import { mayManage } from '../launches/manage-launch';
import type { LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';
import { readAssets, type LaunchAssets } from './read-assets';

/** A delay of a launch, what is advised, and what was decided. */
export interface OpenTriage extends LaunchAssets {
  readonly sight: LaunchSight;
  readonly book: TriageBook;
  /** Its day in the newest baseline and now; null where the viewer may not see it. */
  readonly t0: { readonly was: CalendarDate | null; readonly is: CalendarDate | null };
  readonly days: number;
  readonly scopeChanged: boolean;
  readonly advice: TriageAdvice;
  readonly canManage: boolean;
}

export async function openTriage(world: World, sight: LaunchSight): Promise<OpenTriage> {
  const { launch, settings } = sight;
  const [stored, t0, features, canManage] = await Promise.all([
    world.gates.triage(launch.id),
    t0Of(world, sight),
    changedFeatures(world, sight),
    mayManage(world, sight),
  ]);
  const [days, scopeChanged] = [daysLate(t0), features.size > 0];
  const found = await readAssets(world, { sight, features, t0: t0.is });
  const { channels, rework } = settings;
  const advice = adviseTriage({ days, scopeChanged, assets: found.assets, channels, hours: rework.hours });
  return { ...found, sight, book: stored ?? emptyBook(launch.id), t0, days, scopeChanged, advice, canManage };
}

async function t0Of({ launches }: World, { launch, visible }: LaunchSight): Promise<OpenTriage['t0']> {
  const { t0, baselines, id } = launch;
  const issue = t0 === null ? undefined : visible.get(t0);
  if (!issue) return { was: null, is: null };
  const newest = baselines.at(-1);
  const baseline = newest && (await launches.baseline(id, newest.id));
  return { was: baseline?.dates.get(issue.id)?.due ?? null, is: issue.dates.due };
}

/** Features of change requests since the newest baseline that nobody has rejected. */
async function changedFeatures({ gates }: World, { launch }: LaunchSight): Promise<ReadonlySet<MilestoneId>> {
  const since = launch.baselines.at(-1)?.takenAt ?? '';
  const changes = await gates.changesOf(launch.id);
  const standing = changes.filter(({ state, at }) => state !== 'rejected' && at >= since);
  return new Set(standing.flatMap(({ cause }) => featuresOf(cause)));
}
