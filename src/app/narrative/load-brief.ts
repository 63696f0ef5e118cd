import type { BriefReply } from '../../contract/narrative-brief';
import type { World } from '../ports';
import { briefView } from './brief-view';
import { seeBrief, type BriefRequest } from './see-brief';

/** The brief of an epic, holding only what this viewer may see in Jira. */
export async function loadBrief(world: World, { epicId }: Pick<BriefRequest, 'epicId'>): Promise<BriefReply> {
  const seen = await seeBrief(world, epicId);
  return seen ? { kind: 'brief', brief: await briefView(world, seen) } : { kind: 'no-access' };
}
