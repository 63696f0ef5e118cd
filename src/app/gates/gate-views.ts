import type { GateView } from '../../contract/gate';
import type { MilestoneId } from '../../domain/schedule/plan';
import { nameFor } from '../launches/name-for';
import { readAtOnce } from '../launches/read-at-once';
import { namePeople } from '../narrative/person-views';
import { toCard } from '../panel/to-card';
import type { Issue, World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { assetView } from './asset-view';
import { criterionView, type GateScene } from './criterion-view';
import { judgeGates, type JudgedGate } from './judge-gates';
import { distinct, issuesNamedBy } from './named-by';
import { peopleOf } from './people-of-gate';
import type { GateRequest, GateSight } from './see-gate';

/**
 * Gates as this viewer may see them: the verdict is the truth, issues that they do not see are null.
 * @param read issues that have just been read as the viewer
 */
export async function gateViews(
  world: World,
  { accountId }: GateRequest,
  { sights, read = new Map() }: { sights: readonly GateSight[]; read?: ReadonlyMap<MilestoneId, Issue> },
): Promise<GateView[]> {
  const scenes = await gateScenes(world, { accountId }, { sights, read });
  return scenes.map(gateView);
}

/** Everything that views of gates are made from, in a few reads for all of them. */
export async function gateScenes(
  world: World,
  { accountId }: GateRequest,
  { sights, read }: { sights: readonly GateSight[]; read: ReadonlyMap<MilestoneId, Issue> },
): Promise<GateScene[]> {
  const visible = await visibleAt(world, sights, read);
  const inLaunch = sights.map(({ gate, launch, issue }) => ({ gate, launch, due: issue.dates.due }));
  const [judged, settings] = await Promise.all([judgeGates(world, inLaunch, visible), world.settings.read()]);
  const toPerson = await namePeople(world, judged.flatMap(peopleOf));
  const calendars = workCalendars(settings);
  const now = world.clock.now();
  return judged.flatMap((one, index): GateScene[] => {
    const sight = sights[index];
    return sight ? [{ sight, judged: one, visible, toPerson, calendars, accountId, now }] : [];
  });
}

/** The issues themselves, those that criteria name, those that wait for them, and what launches are named after. */
async function visibleAt(
  { issues }: World,
  sights: readonly GateSight[],
  read: ReadonlyMap<MilestoneId, Issue>,
): Promise<ReadonlyMap<MilestoneId, Issue>> {
  const known = new Map([...read, ...sights.map(({ issue }) => [issue.id, issue] as const)]);
  const named = sights.flatMap(({ gate, milestone, launch }) => [
    ...gate.criteria.flatMap(issuesNamedBy),
    ...(gate.criteria.length > 0 ? milestone.gates : []),
    ...(launch.namedAfter === null ? [] : [launch.namedAfter]),
  ]);
  const fresh = await readAtOnce(
    issues,
    distinct(named).filter((id) => !known.has(id)),
    'viewer',
  );
  return new Map([...known, ...fresh]);
}

function gateView(scene: GateScene): GateView {
  const { sight, judged, visible, toPerson } = scene;
  const { issue, launch, gate, canEdit, canManage } = sight;
  const { waiver } = gate;
  return {
    kind: 'gate',
    issue: toCard(issue),
    launch: { id: launch.id, name: nameFor(launch, visible) },
    // What the app writes by itself is nobody's change.
    version: gate.acts,
    state: judged.verdict.state,
    criteria: gate.criteria.map((criterion) => criterionView(scene, criterion)),
    freezesScope: gate.freezesScope,
    asset: gate.asset && assetView(gate.asset, toPerson),
    openComments: gate.openComments,
    waiver: waiver && {
      ...{ reason: waiver.reason, until: waiver.until, by: toPerson(waiver.by), at: waiver.at },
      holds: judged.facts.today <= waiver.until,
    },
    wentThrough: wentThrough(sight, judged, visible),
    wasOpen: gate.firstOpenAt !== null,
    canManage,
    canEdit,
  };
}

/** What has gone on although the gate is shut: the milestone that is done, and what waits for it and has begun. */
function wentThrough(
  { gate, issue, milestone }: GateSight,
  { verdict }: JudgedGate,
  visible: ReadonlyMap<MilestoneId, Issue>,
): GateView['wentThrough'] {
  if (gate.criteria.length === 0 || verdict.state === 'open' || verdict.state === 'waived') return [];
  const successors = distinct(milestone.gates).flatMap((id) => visible.get(id) ?? []);
  const begun = successors.filter(({ state }) => state !== 'todo');
  return [...(issue.state === 'done' ? [issue] : []), ...begun].map(toCard);
}
