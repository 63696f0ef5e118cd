import type { VersionReply } from '../../contract/narrative-brief';
import { refused } from '../as-viewer';
import type { World } from '../ports';
import { contentView, namedIn } from './content-view';
import { seeFeatures } from './feature-views';
import { versionHead } from './list-versions';
import { namePeople } from './person-views';
import { seeBrief, type BriefRequest } from './see-brief';

/** One version with the one before it, for whoever sees the epic. Issues it names are shown as the viewer sees them now. */
export async function readVersion(
  world: World,
  { epicId }: BriefRequest,
  { number }: { readonly number: number },
): Promise<VersionReply> {
  const seen = await seeBrief(world, epicId);
  if (!seen) return { kind: 'no-access' };
  const wanted = number === 1 ? [1] : [number, number - 1];
  const versions = await world.narrative.briefVersions(seen.epic.id, wanted);
  const version = versions.find((one) => one.number === number);
  if (!version) return refused(`Cannot show version ${number}: the newest one is ${seen.brief.number}`);
  const before = versions.find((one) => one.number === number - 1);
  const [{ visible }, personOf] = await Promise.all([
    seeFeatures(
      world,
      versions.flatMap(({ content }) => namedIn(content)),
    ),
    namePeople(world, [version.by]),
  ]);
  // What was stale then is no matter of history.
  const sight = { visible, features: new Map() };
  return {
    kind: 'version',
    head: versionHead(version, personOf),
    content: contentView(version.content, sight),
    before: before ? contentView(before.content, sight) : null,
  };
}
