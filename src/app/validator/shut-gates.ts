import { judgeGate } from '../../domain/gates/judge-gate';
import type { GateFacts, GateVerdict } from '../../domain/gates/gate-verdict';
import type { MilestoneId } from '../../domain/schedule/plan';
import { awaitedIssues, distinct, isAttached } from '../gates/named-by';
import type { IssueAtGate, MovedIssue, World } from '../ports';
import type { GateToPass } from './gates-to-pass';
import type { GroundedGate } from './grounds-of';

/** A gate that lets nothing pass. */
export interface ShutGate extends GateToPass {
  readonly verdict: GateVerdict;
}

export interface Shut {
  /** In the order in which they are told: its own, those it is linked to, those further back. */
  readonly gates: readonly ShutGate[];
  /** Issues that may be named to whoever moves the issue. */
  readonly seen: ReadonlyMap<MilestoneId, IssueAtGate>;
  /** What may not be named was looked for in the name of whoever moves the issue, and not found. */
  readonly isHidden: boolean;
}

/** As many as one request to Jira reads. */
const mostNamed = 100;

/**
 * Which gates are shut, for one request to Jira at most. Where storage alone says so, the request is made in the name of
 * whoever moves the issue: it tells what may be named. Otherwise the app itself must know how the issues stand on which
 * the gates lean, and only names those of the project in which the issue is moved.
 */
export async function shutGates(world: World, moved: MovedIssue, gates: readonly GroundedGate[]): Promise<Shut> {
  const leant = awaitedIssues(gates.map(({ gate }) => gate));
  const assumed: States = new Map(leant.map((id) => [id, 'done']));
  if (shutAmong(gates, assumed).length > 0) {
    const seen = await namesFor(world, distinct([...gates.map(({ gate }) => gate.issueId), ...leant]));
    // Of what may not be seen nothing is told, as little as that it is not done.
    return { gates: shutAmong(gates, new Map([...assumed, ...statesOf(seen)]), seen), seen, isHidden: true };
  }
  const asked = gates.filter(leansOnJira);
  if (asked.length === 0) return { gates: [], seen: new Map(), isHidden: false };
  const read = await world.issues.atGates(distinct([...asked.map(({ gate }) => gate.issueId), ...leant]), 'app');
  const seen = new Map([...read].filter(([, one]) => one.projectId === moved.projectId && !one.isGuarded));
  return { gates: shutAmong(asked, statesOf(read), read), seen, isHidden: false };
}

type States = GateFacts['states'];

function leansOnJira(one: GateToPass): boolean {
  return awaitedIssues([one.gate]).length > 0 || one.gate.answers.some(isAttached);
}

function shutAmong(
  gates: readonly GroundedGate[],
  states: States,
  read: ReadonlyMap<MilestoneId, IssueAtGate> = new Map(),
): ShutGate[] {
  return gates
    .map(({ gate, launchId, facts }) => {
      const attachments = read.get(gate.issueId)?.attachments;
      return { gate, launchId, verdict: judgeGate(gate, { ...facts, states, attachments }) };
    })
    .filter(({ verdict: { state } }) => state === 'shut' || state === 'missed');
}

function statesOf(read: ReadonlyMap<MilestoneId, IssueAtGate>): States {
  return new Map([...read].map(([id, { state }]) => [id, state]));
}

/** A refusal stands without names: whoever moves the issue may be an app, or Jira may be slow. */
async function namesFor(
  { issues }: World,
  ids: readonly MilestoneId[],
): Promise<ReadonlyMap<MilestoneId, IssueAtGate>> {
  try {
    return await issues.atGates(ids.slice(0, mostNamed), 'viewer');
  } catch {
    return new Map();
  }
}
