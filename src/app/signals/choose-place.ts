import type { MilestoneId } from '../../domain/schedule/plan';
import type { Place } from '../signal-ports';
import type { Watch } from './watch-launch';

/** Questions about one person's sight that a notice is worth. */
const mostAsked = 3;

/**
 * Where a person is told something: on an issue of theirs, else on the first one that it is about and that they can see
 * in Jira, else on T-0, else on any issue of the launch that is theirs.
 * @returns undefined: there is no place at which they would read it
 */
export async function choosePlace(
  { launch, issues, places: known }: Watch,
  { accountId, about }: { readonly accountId: string; readonly about: readonly MilestoneId[] },
): Promise<Place | undefined> {
  const near = [...about, ...(launch.t0 === null ? [] : [launch.t0])];
  const places = await known.places(near);
  const wanted = near.flatMap((id) => places.get(id) ?? []);
  const own = wanted.find(isOf(accountId));
  if (own) return own;
  const asked = [...new Set([...wanted.slice(0, mostAsked), ...wanted.slice(-1)])];
  for (const place of asked) if (await known.reader(place.key, accountId)) return place;
  return [...(await known.places([...issues.keys()])).values()].find(isOf(accountId));
}

function isOf(accountId: string): (place: Place) => boolean {
  return ({ assignee }) => assignee?.accountId === accountId;
}
