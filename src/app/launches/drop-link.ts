import { brokenSuccessors } from '../../domain/launches/broken-successors';
import type { Launch } from '../../domain/launches/launch';
import { planOf, type LinkedPlan } from '../../domain/launches/plan-of';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { computeRipple } from '../../domain/schedule/compute-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import { loadCone } from '../dates/load-cone';
import type { GatesLink, World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { updateLaunch } from '../update-launch';
import { updateMilestones } from '../update-milestones';
import { launchInCharge } from './launch-in-charge';

/** Takes a dependency out of the plan. Dates stay where they are. A link that is not in the plan changes nothing. */
export async function dropLink(world: World, linkId: string, ends: readonly MilestoneId[]): Promise<void> {
  const milestones = await world.store.milestones(ends);
  const successor = [...milestones.values()].find(({ gatedBy }) => gatedBy.some((gate) => gate.linkId === linkId));
  const from = successor?.gatedBy.find((gate) => gate.linkId === linkId)?.from;
  if (!successor || !from) return;
  // Before the link goes: a repetition that no longer finds the link would not look for cycles.
  await levelCycles(world, successor, linkId);
  await levelOffers(world, successor, linkId);
  // Two issues may be linked more than once.
  const gatesOtherwise = successor.gatedBy.some((gate) => gate.from === from && gate.linkId !== linkId);
  await updateMilestones(
    world.store,
    [from, successor.id],
    without({ linkId, from, to: successor.id }, gatesOtherwise),
  );
  if (successor.gatesBefore.length > 0)
    await world.jobs.push([{ kind: 'tell-gates', launchId: successor.launchId, issueIds: null }]);
}

function without({ linkId, from, to }: GatesLink, gatesOtherwise: boolean) {
  return (milestone: TrackedMilestone): TrackedMilestone => {
    if (milestone.id === to)
      return { ...milestone, gatedBy: milestone.gatedBy.filter((gate) => gate.linkId !== linkId) };
    if (milestone.id !== from || gatesOtherwise) return milestone;
    return { ...milestone, gates: milestone.gates.filter((successor) => successor !== to) };
  };
}

/** Dates that only this link asked for are not offered any more. */
async function levelOffers(
  { store, issues, settings }: World,
  successor: TrackedMilestone,
  linkId: string,
): Promise<void> {
  if (!successor.proposal && !successor.refusal) return;
  const left = { ...successor, gatedBy: successor.gatedBy.filter((gate) => gate.linkId !== linkId) };
  const bounds = await store.milestones([...new Set(left.gatedBy.map(({ from }) => from))]);
  const calendars = workCalendars(await settings.read());
  // Lags count in the successor's calendar.
  const facts = await issues.read([left.id], 'app');
  const plan = planOf({ milestones: [left, ...bounds.values()], facts, calendars });
  if (brokenSuccessors(plan).has(left.id)) return;
  await updateMilestones(store, [left.id], (now) => ({ ...now, proposal: null, refusal: null }));
}

/** Notes the cycles that are left once the link is gone; breaking one may show another. */
async function levelCycles(world: World, { id, launchId }: TrackedMilestone, linkId: string): Promise<void> {
  const launch = await launchInCharge(world.store, launchId);
  if (!launch || launch.cycles.length === 0) return;
  const { reached } = await loadCone(world.store, [id]);
  const calendars = workCalendars(await world.settings.read());
  const plan = planOf({ milestones: reached.values(), facts: new Map(), calendars });
  await updateLaunch(world.store, launch.id, (now) => withCycles(now, reached, cyclesWithout(plan, linkId)));
}

function cyclesWithout(plan: LinkedPlan, dropped: string): Launch['cycles'] {
  const dependencies = plan.dependencies.filter(({ linkId }) => linkId !== dropped);
  return computeRipple({ ...plan, dependencies }, []).cycles;
}

function withCycles(launch: Launch, reached: ReadonlyMap<MilestoneId, unknown>, cycles: Launch['cycles']): Launch {
  const elsewhere = launch.cycles.filter((cycle) => !cycle.some((id) => reached.has(id)));
  return { ...launch, cycles: [...elsewhere, ...cycles] };
}
