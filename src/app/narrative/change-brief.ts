import type { BriefAction } from '../../contract/narrative-brief';
import type { Brief, BriefVersion } from '../../domain/narrative/brief';
import type { Feature } from '../../domain/narrative/feature';
import { missing, notSeen, type Refused } from '../as-viewer';
import { Outage, type World } from '../ports';
import { briefView } from './brief-view';
import { followFresh } from './follow-fresh';
import { namePeople } from './person-views';
import { seeBrief, type BriefRequest, type SeenBrief } from './see-brief';

const mostTries = 5;

/** What to do about a brief as it stands. */
export type Decision =
  | {
      readonly kind: 'save';
      readonly brief: Brief;
      readonly version?: BriefVersion | undefined;
      /** Named for the first time. */
      readonly features?: readonly Feature[] | undefined;
    }
  /** It is as it should be. */
  | { readonly kind: 'done' }
  | { readonly kind: 'locked' }
  /** Somebody was quicker, and wrote something else. */
  | { readonly kind: 'conflict'; readonly by: string; readonly at: string }
  | Refused;

/** Changes a brief for someone who may edit its epic; decides anew where somebody else was quicker. */
export async function changeBrief(
  world: World,
  { epicId }: Pick<BriefRequest, 'epicId'>,
  decide: (seen: SeenBrief) => Decision | Promise<Decision>,
): Promise<BriefAction> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const seen = await seeBrief(world, epicId);
    if (!seen) return notSeen;
    if (!seen.mayEdit) return missing(seen.epic, 'canEdit');
    const decision = await decide(seen);
    if (decision.kind !== 'save') return reply(world, seen, decision);
    if ((await save(world, decision)) === 'saved') {
      await followFresh(world, decision.features ?? []);
      return { kind: 'done', brief: await briefView(world, { ...seen, brief: decision.brief }, decision.version) };
    }
  }
  throw new Outage(`Cannot save the brief: others kept changing it`, 2);
}

function save({ narrative }: World, { brief, version, features }: Extract<Decision, { kind: 'save' }>) {
  return narrative.save({ briefs: [brief], briefVersions: version ? [version] : [], features });
}

async function reply(
  world: World,
  seen: SeenBrief,
  decision: Exclude<Decision, { kind: 'save' }>,
): Promise<BriefAction> {
  if (decision.kind === 'refused') return decision;
  const { kind } = decision;
  if (kind !== 'conflict') return { kind, brief: await briefView(world, seen) };
  const [brief, personOf] = await Promise.all([briefView(world, seen), namePeople(world, [decision.by])]);
  return { kind, brief, by: personOf(decision.by), at: decision.at };
}
