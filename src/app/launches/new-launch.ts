import type { Launch, LaunchId } from '../../domain/launches/launch';
import { launchName } from '../../domain/launches/launch-name';
import type { VersionedIssue, World } from '../ports';

/** A launch that nobody has named yet, with the name that its issues suggest. Not stored. */
export async function newLaunch({ clock, newId, settings }: World, issues: readonly VersionedIssue[]): Promise<Launch> {
  const { calendarsOf } = await settings.read();
  return {
    id: newId() as LaunchId,
    ...launchName(issues.map(({ dates, ...issue }) => ({ ...issue, due: dates.due }))),
    state: 'active',
    createdAt: clock.now(),
    joined: null,
    openRipple: null,
    cycles: [],
    t0: null,
    tier: null,
    people: {},
    templateName: null,
    baselines: [],
    levelledWith: calendarsOf,
    dial: null,
    worth: null,
    outlook: null,
    version: 0,
  };
}
