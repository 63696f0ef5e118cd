import type { Launch, LaunchId } from '../../domain/launches/launch';
import { Outage, type World } from '../ports';

/** Two launches become one; cycles stay noted. */
export async function joinLaunch(
  { store, jobs }: Pick<World, 'store' | 'jobs'>,
  launch: Launch,
  joined: LaunchId,
): Promise<void> {
  // Its own jobs must see it through first; they would not find it under another name.
  if (launch.openRipple !== null)
    throw new Outage(`Cannot join launch "${launch.id}" to "${joined}": a ripple is under way`, 2);
  const into = await store.launch(joined);
  const widened = into && launch.cycles.length > 0 ? [{ ...into, cycles: [...into.cycles, ...launch.cycles] }] : [];
  if ((await store.save({ launches: [{ ...launch, joined }, ...widened] })) === 'changed-meanwhile') {
    throw new Outage(`Cannot join launch "${launch.id}" to "${joined}": it was changed meanwhile`, 1);
  }
  // Gates of one lie before milestones of the other from now on.
  const gates = [launch, into].reduce((sum, one) => sum + (one?.outlook?.gates.all ?? 0), 0);
  if (gates > 0) await jobs.push([{ kind: 'tell-gates', launchId: joined, issueIds: null }]);
}
