import type { FloatReply } from '../../contract/float';
import type { Request } from '../as-viewer';
import { launchInCharge } from '../launches/launch-in-charge';
import { readAtOnce } from '../launches/read-at-once';
import type { World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { todayOf } from '../today';
import { floatOfIssue, whyNoFloat } from './float-of-issue';
import { loadAhead } from './load-ahead';

/** The float of an issue, however much hangs on it. */
export async function loadFloat(world: World, { issueId }: Request): Promise<FloatReply> {
  const milestone = (await world.store.milestones([issueId])).get(issueId);
  const launch = milestone && (await launchInCharge(world.store, milestone.launchId));
  if (!launch || launch.state === 'removed') return { kind: 'no-access' };
  const [ahead, settings] = await Promise.all([loadAhead(world.store, issueId), world.settings.read()]);
  const visible = await readAtOnce(world.issues, [issueId, ...(ahead?.keys() ?? [])], 'viewer');
  const issue = visible.get(issueId);
  if (!issue || !ahead) return { kind: 'no-access' };
  const why = whyNoFloat({ issue, launch });
  if (why !== null) return { kind: 'none', why, first: null };
  return floatOfIssue({
    issue,
    launch,
    ahead,
    visible,
    calendars: workCalendars(settings),
    today: todayOf(world.clock),
  });
}
