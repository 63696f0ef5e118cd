import type { VersionHead, VersionsReply } from '../../contract/narrative-brief';
import type { BriefVersion } from '../../domain/narrative/brief';
import type { World } from '../ports';
import { namePeople, type ToPerson } from './person-views';
import { seeBrief, type BriefRequest } from './see-brief';

const perPage = 25;

/** The versions below `before`, newest first, for whoever sees the epic. */
export async function listVersions(
  world: World,
  { epicId }: BriefRequest,
  { before = Infinity }: { readonly before?: number | undefined },
): Promise<VersionsReply> {
  const seen = await seeBrief(world, epicId);
  if (!seen) return { kind: 'no-access' };
  const newest = Math.min(before - 1, seen.brief.number);
  const oldest = Math.max(newest - perPage, 0) + 1;
  const numbers = Array.from({ length: newest - oldest + 1 }, (_, back) => newest - back);
  const versions = numbers.length > 0 ? await world.narrative.briefVersions(seen.epic.id, numbers) : [];
  const personOf = await namePeople(
    world,
    versions.map(({ by }) => by),
  );
  const heads = versions.map((version) => versionHead(version, personOf));
  return { kind: 'versions', versions: heads.sort((one, other) => other.number - one.number), more: oldest > 1 };
}

export function versionHead({ number, at, by, act, section, reason }: BriefVersion, personOf: ToPerson): VersionHead {
  return { number, at, by: personOf(by), act, section, reason };
}
