import type { BriefView } from '../../contract/narrative-brief';
import type { Brief, BriefVersion } from '../../domain/narrative/brief';
import { toCard } from '../panel/to-card';
import type { World } from '../ports';
import { contentView, namedIn } from './content-view';
import { seeFeatures, type FeatureSight } from './feature-views';
import { lockChoices, milestonesNear } from './lock-choices';
import { namePeople } from './person-views';
import type { SeenBrief } from './see-brief';

/** @param written the newest version, where it is known already */
export async function briefView(world: World, seen: SeenBrief, written?: BriefVersion): Promise<BriefView> {
  const { epic, mayEdit, brief } = seen;
  const [newest, near] = await Promise.all([
    written ?? newestVersion(world, brief),
    mayEdit && !brief.lock ? milestonesNear(world, epic.id) : [],
  ]);
  const [sight, personOf] = await Promise.all([
    seeFeatures(world, namedIn(brief.content), [...near, ...(brief.lockWith ? [brief.lockWith] : [])]),
    namePeople(world, [brief.lock?.by ?? [], newest?.by ?? []].flat()),
  ]);
  return {
    epic: toCard(epic),
    mayEdit,
    number: brief.number,
    lock: brief.lock && { ...brief.lock, by: personOf(brief.lock.by) },
    lockWith: lockWithView(brief, sight),
    lockChoices: lockChoices(near, sight.visible),
    content: contentView(brief.content, sight),
    revisions: brief.revisions,
    changed: newest ? { at: newest.at, by: personOf(newest.by) } : null,
  };
}

async function newestVersion({ narrative }: World, { epicId, number }: Brief): Promise<BriefVersion | undefined> {
  return number === 0 ? undefined : (await narrative.briefVersions(epicId, [number]))[0];
}

function lockWithView({ lockWith }: Brief, { visible }: FeatureSight): BriefView['lockWith'] {
  const issue = lockWith === null ? undefined : visible.get(lockWith);
  return lockWith === null ? null : { milestone: issue ? toCard(issue) : null, due: issue?.dates.due ?? null };
}
