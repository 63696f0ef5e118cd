import type { FloatView } from '../../contract/float';
import type { GateBrief } from '../../contract/gate';
import type { InLaunch, PanelView } from '../../contract/issue-panel';
import type { Running } from '../../contract/running';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Launch } from '../../domain/launches/launch';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { gateBriefs } from '../gates/gate-briefs';
import { launchInCharge } from '../launches/launch-in-charge';
import { nameFor } from '../launches/name-for';
import type { Rights, World } from '../ports';
import { toPerson, toRippleView } from '../ripples/ripple-views';
import { runningView } from '../ripples/running-view';
import { accountsOf } from '../ripples/ripple-with-shifts';
import { todayOf } from '../today';
import { claimsOfIssue } from './claims-of-issue';
import { dependencyViews, visiblePlan } from './dependency-views';
import { floatOfIssue, whyNoFloat } from './float-of-issue';
import { panelConflicts } from './panel-conflicts';
import { panelSources, type PanelSources } from './panel-sources';
import { cardOf, toCard } from './to-card';
import { whyThisDate } from './why-this-date';

/** The panel of one issue, holding only what this viewer may see in Jira. */
export async function loadPanel(world: World, issueId: MilestoneId): Promise<PanelView> {
  const issue = (await world.issues.read([issueId], 'viewer')).get(issueId);
  if (!issue) return { kind: 'no-access' };
  const [rights, milestone, claims] = await Promise.all([
    world.issues.rightsOn(issueId),
    world.store.milestones([issueId]).then((found) => found.get(issueId)),
    claimsOfIssue(world, issueId),
  ]);
  const launch = milestone && (await launchInCharge(world.store, milestone.launchId));
  if (!launch || launch.state === 'removed' || !countsAsIn(launch, milestone)) {
    return { kind: 'not-in-launch', issue: toCard(issue), canLink: rights.canLink, claims };
  }
  const sources = await panelSources(world, { issue, milestone, launch });
  const proposer = milestone.proposal?.by ?? null;
  const settlers = settlersOf(sources);
  const accounts = [...accountsOf(sources.ripples), ...(proposer === null ? [] : [proposer]), ...settlers];
  const [nameByAccount, gates] = await Promise.all([
    world.issues.names([...new Set(accounts)]),
    gateBriefs(world, { launch, milestones: neighboursIn(sources), visible: sources.visible }),
  ]);
  const running = runningView(world, sources.running);
  return { ...inLaunch(sources, { nameByAccount, gates, running, today: todayOf(world.clock) }), ...rights, claims };
}

/** Without links an issue belongs to a launch that somebody has made, not to what was once a group of links. */
function countsAsIn({ t0 }: Launch, { gates, gatedBy, row }: TrackedMilestone): boolean {
  return gates.length > 0 || gatedBy.length > 0 || t0 !== null || row !== null;
}

function neighboursIn({ issue, milestone, milestones }: PanelSources): TrackedMilestone[] {
  const ids = new Set([...milestone.gates, ...milestone.gatedBy.map(({ from }) => from)]);
  return [...milestones.values()].filter(({ id }) => id !== issue.id && ids.has(id));
}

/** Accounts that eased or overrode a dependency of this issue. */
function settlersOf({ issue, milestones }: PanelSources): string[] {
  const own = [...milestones.values()].flatMap(({ id, gatedBy }) =>
    gatedBy.filter(({ from }) => id === issue.id || from === issue.id),
  );
  return own.flatMap(({ settled }) => settled?.by ?? []);
}

interface Told {
  readonly nameByAccount: ReadonlyMap<string, string>;
  readonly gates: ReadonlyMap<MilestoneId, GateBrief>;
  readonly running: Running | null;
  readonly today: CalendarDate;
}

function inLaunch(
  sources: PanelSources,
  { nameByAccount, gates, running, today }: Told,
): Omit<InLaunch, keyof Rights | 'claims'> {
  const { issue, milestone, launch, milestones, ripples, visible, calendars } = sources;
  const plan = visiblePlan(milestones.values(), visible, calendars);
  const sight = { plan, milestones, visible, gates, nameByAccount };
  const { start, due } = issue.dates;
  return {
    kind: 'in-launch',
    issue: toCard(issue),
    launch: { id: launch.id, name: nameFor(launch, visible), archived: launch.state === 'archived' },
    pinned: milestone.pinned,
    float: floatIn(sources, today),
    startAfterDue: start !== null && due !== null && start > due,
    waitingFor: dependencyViews(sight, { id: issue.id, other: 'from' }),
    waitingForThis: dependencyViews(sight, { id: issue.id, other: 'to' }),
    why: whyThisDate(sources, nameByAccount),
    running,
    proposal: openProposal(sources, nameByAccount),
    refused: milestone.refusal,
    ripples: ripples.map((ripple) => toRippleView(ripple, { visible, nameByAccount })),
    conflicts: panelConflicts(sources, plan),
    cycle: cycleOf(sources),
  };
}

function floatIn(sources: PanelSources, today: CalendarDate): FloatView {
  const { issue, launch, ahead, visible, calendars } = sources;
  const why = whyNoFloat({ issue, launch });
  if (why !== null) return { kind: 'none', why, first: null };
  return ahead ? floatOfIssue({ issue, launch, ahead, visible, calendars, today }) : { kind: 'later' };
}

function openProposal({ milestone, ripples, visible }: PanelSources, nameByAccount: ReadonlyMap<string, string>) {
  const { proposal } = milestone;
  if (!proposal) return null;
  const behind = ripples.find(({ ripple }) => ripple.id === proposal.rippleId)?.ripple;
  const cause = behind?.cause.moved[0];
  return {
    ...proposal,
    held: behind?.held ?? null,
    by: toPerson(proposal.by, nameByAccount),
    causeIssue: cause ? cardOf(visible, cause.id) : null,
  };
}

function cycleOf({ issue, launch, visible }: PanelSources) {
  const cycle = launch.cycles.find((ids) => ids.includes(issue.id));
  return cycle ? [...cycle, ...cycle.slice(0, 1)].map((id) => cardOf(visible, id)) : null;
}
