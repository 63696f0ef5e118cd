import type { ChangeRow } from '../../contract/change';
import { causeInWords } from '../../domain/launches/changes/cause-in-words';
import type { ChangeRequest, ReworkImpact } from '../../domain/launches/changes/change-request';
import { featuresOf } from '../../domain/launches/changes/features-of';
import type { MilestoneId } from '../../domain/schedule/plan';
import { readAtOnce } from '../launches/read-at-once';
import type { LaunchSight } from '../launches/see-launch';
import { namePeople } from '../narrative/person-views';
import { cardOf } from '../panel/to-card';
import type { Issue, World } from '../ports';

interface Rows {
  readonly rows: readonly ChangeRow[];
  /** Issues of the launch and features of the changes, as far as the viewer sees them. */
  readonly visible: ReadonlyMap<MilestoneId, Issue>;
}

/** Change requests as the viewer may know them. @param impactOf what each costs, all counted */
export async function changeRows(
  world: World,
  sight: LaunchSight,
  { changes, impactOf }: { changes: readonly ChangeRequest[]; impactOf: (change: ChangeRequest) => ReworkImpact },
): Promise<Rows> {
  const features = [...new Set(changes.flatMap(({ cause }) => featuresOf(cause)))];
  const unread = features.filter((id) => !sight.visible.has(id));
  const people = changes.flatMap(({ by, decided }) => [by ?? [], decided?.by ?? []].flat());
  const [read, toPerson] = await Promise.all([
    unread.length === 0 ? undefined : readAtOnce(world.issues, unread, 'viewer'),
    namePeople(world, people),
  ]);
  const visible = new Map([...sight.visible, ...(read ?? [])]);
  const rows = changes.map((change): ChangeRow => {
    const { id, cause, at, by, state, decided, version } = change;
    const impact = impactOf(change);
    return {
      ...{ id, at, state, version, hours: impact.hours, assets: impact.assets.length },
      what: causeInWords(cause, (featureId) => visible.get(featureId)?.key),
      features: featuresOf(cause).map((featureId) => cardOf(visible, featureId)),
      by: by === null ? null : toPerson(by),
      decided: decided && { by: toPerson(decided.by), at: decided.at, reason: decided.reason },
    };
  });
  return { rows, visible };
}
