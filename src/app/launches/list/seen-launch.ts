import type { Launch } from '../../../domain/launches/launch';
import type { MilestoneId } from '../../../domain/schedule/plan';
import type { Issue, World } from '../../ports';
import { readAtOnce } from '../read-at-once';

/** A launch in a list, with those of its issues that the list needs and the viewer sees. */
export interface SeenLaunch {
  readonly launch: Launch;
  readonly visible: ReadonlyMap<MilestoneId, Issue>;
  /** They see every one of these issues. */
  readonly seesAll: boolean;
}

/** Reads what the list needs of these launches at once; those of which the viewer sees no issue are left out. */
export async function seeLaunches(world: World, launches: readonly Launch[]): Promise<SeenLaunch[]> {
  const idsOf = new Map(launches.map((launch) => [launch.id, [...new Set(askedOf(launch))]]));
  const issues = await readAtOnce(world.issues, [...new Set([...idsOf.values()].flat())], 'viewer');
  return launches.flatMap((launch) => {
    const ids = idsOf.get(launch.id) ?? [];
    const visible = new Map(ids.flatMap((id): [MilestoneId, Issue][] => pairOf(id, issues.get(id))));
    return visible.size > 0 ? [{ launch, visible, seesAll: visible.size === ids.length }] : [];
  });
}

function askedOf({ t0, namedAfter, outlook }: Launch): MilestoneId[] {
  const named = [t0, namedAfter, outlook?.tightest].flatMap((id) => id ?? []);
  if (!outlook) return named;
  return [
    ...named,
    ...outlook.faces,
    ...[...outlook.next, ...outlook.slips, ...outlook.gates.shut].map(({ id }) => id),
  ];
}

function pairOf(id: MilestoneId, issue: Issue | undefined): [MilestoneId, Issue][] {
  return issue ? [[id, issue]] : [];
}
