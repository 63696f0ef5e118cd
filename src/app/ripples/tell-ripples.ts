import type { RippleView } from '../../contract/issue-panel';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import { readAtOnce } from '../launches/read-at-once';
import type { Issue, World } from '../ports';
import { toRippleView } from './ripple-views';
import { accountsOf, issuesOf, withShifts } from './ripple-with-shifts';

/**
 * Ripples as far as the viewer may see them.
 * @param seen issues that have been asked for already, and that the viewer sees
 */
export async function tellRipples(
  world: World,
  ripples: readonly StoredRipple[],
  seen: Seen = { asked: new Set(), visible: new Map() },
): Promise<readonly RippleView[]> {
  const loaded = await Promise.all(ripples.map((ripple) => withShifts(world.store, ripple)));
  const more = [...new Set(loaded.flatMap(issuesOf))].filter((id) => !seen.asked.has(id));
  const [others, nameByAccount] = await Promise.all([
    readAtOnce(world.issues, more, 'viewer'),
    world.issues.names(accountsOf(loaded)),
  ]);
  const visible = new Map([...seen.visible, ...others]);
  return loaded.map((ripple) => toRippleView(ripple, { visible, nameByAccount }));
}

interface Seen {
  readonly asked: { has(id: MilestoneId): boolean };
  readonly visible: ReadonlyMap<MilestoneId, Issue>;
}
