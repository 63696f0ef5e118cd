import type { ApprovalsReply } from '../../contract/gate-lists';
import { askedBy } from '../../domain/gates/asked-by';
import type { Gate } from '../../domain/gates/gate';
import type { Launch, LaunchId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import { launchInCharge } from '../launches/launch-in-charge';
import { nameFor } from '../launches/name-for';
import { toCard } from '../panel/to-card';
import type { Issue, World } from '../ports';
import { assetView } from './asset-view';
import { criterionView, type GateScene } from './criterion-view';
import { gateScenes } from './gate-views';
import { distinct } from './named-by';
import type { GateRequest, GateSight } from './see-gate';

const mostIssues = 50;

type Approvals = Extract<ApprovalsReply, { kind: 'approvals' }>;

/**
 * Decisions that wait for the viewer over all launches: Jira's field says where to look, the gates themselves what is
 * true. What was asked a moment ago may not be found yet.
 */
export async function myApprovals(world: World, request: GateRequest): Promise<ApprovalsReply> {
  const { asked: field } = await world.site.appFields();
  if (field === null) return { kind: 'approvals', waiting: [], more: false };
  const jql = `cf[${field.replace('customfield_', '')}] = currentUser() ORDER BY due ASC, key ASC`;
  const found = await world.issues.search(jql, mostIssues);
  // The field is hidden from whoever has no access to Jira.
  if (found.kind === 'refused') return { kind: 'no-access' };
  const sights = await sightsOf(world, found.issues);
  const read = new Map(found.issues.map((issue) => [issue.id, issue]));
  const scenes = await gateScenes(world, request, { sights, read });
  return { kind: 'approvals', waiting: scenes.flatMap(waitingIn).sort(byPressure), more: found.more };
}

async function sightsOf(world: World, issues: readonly Issue[]): Promise<GateSight[]> {
  const ids = issues.map(({ id }) => id);
  const { milestones, gates } = await world.gates.known(ids);
  const launches = await launchesOf(
    world,
    [...milestones.values()].map(({ launchId }) => launchId),
  );
  const editable = ids.length > 0 ? await world.issues.editable(ids) : new Set<MilestoneId>();
  return issues.flatMap((issue): GateSight[] => {
    const [milestone, gate] = [milestones.get(issue.id), gates.get(issue.id)];
    const launch = milestone && launches.get(milestone.launchId);
    if (!gate || !milestone || launch?.state !== 'active') return [];
    return [{ issue, milestone, launch, gate, canEdit: editable.has(issue.id), canManage: false }];
  });
}

async function launchesOf({ store }: World, ids: readonly LaunchId[]): Promise<ReadonlyMap<LaunchId, Launch>> {
  const found = await Promise.all(
    distinct(ids).map(async (id): Promise<[LaunchId, Launch][]> => {
      const launch = await launchInCharge(store, id);
      return launch ? [[id, launch]] : [];
    }),
  );
  return new Map(found.flat());
}

function waitingIn(scene: GateScene): Approvals['waiting'] {
  const { sight, toPerson, visible } = scene;
  const { issue, launch, gate } = sight;
  return gate.criteria.filter(waitsFor(scene)).map((criterion) => ({
    issue: toCard(issue),
    launch: { id: launch.id, name: nameFor(launch, visible) },
    criterion: criterionView(scene, criterion),
    asset: gate.asset && assetView(gate.asset, toPerson),
    openComments: gate.openComments,
  }));
}

/** Whoever wants changes waits themselves. */
function waitsFor({ judged, sight, accountId }: GateScene) {
  return (criterion: Gate['criteria'][number]): boolean => {
    const standing = judged.verdict.standings.find(({ criterionId }) => criterionId === criterion.id);
    const isOpen = standing?.unmet?.kind === 'not-decided' || standing?.unmet?.kind === 'voided';
    return isOpen && askedBy(criterion, sight.launch.people) === accountId;
  };
}

/** The end of a window presses more than the day of the milestone, which comes after it. */
function byPressure(one: Approvals['waiting'][number], other: Approvals['waiting'][number]): number {
  const [a, b] = [one, other].map(
    ({ criterion, issue }) => `${criterion.closes?.at ?? issue.due ?? '9999'} ${issue.key} ${criterion.form.id}`,
  );
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
