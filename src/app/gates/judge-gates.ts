import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Gate } from '../../domain/gates/gate';
import type { GateFacts, GateVerdict } from '../../domain/gates/gate-verdict';
import { judgeGate } from '../../domain/gates/judge-gate';
import type { Launch } from '../../domain/launches/launch';
import type { MilestoneId, WorkState } from '../../domain/schedule/plan';
import { readAtOnce } from '../launches/read-at-once';
import type { Issue, World } from '../ports';
import { todayOf } from '../today';
import { awaitedIssues, claimIssues, distinct, isAttached } from './named-by';
import { storedFacts, type StoredFacts } from './stored-facts';

export interface GateInLaunch {
  readonly gate: Gate;
  /** The one in charge. */
  readonly launch: Launch;
  /** Due day of the milestone. */
  readonly due: CalendarDate | null;
}

export interface JudgedGate extends GateInLaunch {
  readonly facts: GateFacts;
  readonly verdict: GateVerdict;
  /** Features on which its claims rest. */
  readonly features: readonly MilestoneId[];
}

/**
 * How gates stand in truth, whoever looks: what nobody has read yet is read as the app.
 * @param known issues that have just been read
 */
export async function judgeGates(
  world: World,
  gates: readonly GateInLaunch[],
  known: ReadonlyMap<MilestoneId, Pick<Issue, 'state'>>,
): Promise<JudgedGate[]> {
  const [stored, states, attachments] = await Promise.all([
    storedFacts(world, gates),
    statesOf(world, gates, known),
    attachmentsOf(world, gates),
  ]);
  const today = todayOf(world.clock);
  return gates.map(({ gate, launch, due }) => {
    const own = { formats: stored.formats.get(launch.id) ?? null, people: launch.people };
    const read = { briefs: stored.briefs, claims: stored.claims, attachments: attachments.get(gate.issueId) };
    const facts: GateFacts = { today, due, states, ...read, ...own };
    return { gate, launch, due, facts, verdict: judgeGate(gate, facts), features: featuresOf(gate, stored) };
  });
}

/** States of the issues that gates wait for; what nobody has read yet is read as the app. */
export async function statesOf(
  world: World,
  gates: readonly GateInLaunch[],
  known: ReadonlyMap<MilestoneId, Pick<Issue, 'state'>>,
): Promise<ReadonlyMap<MilestoneId, WorkState>> {
  const wanted = awaitedIssues(gates.map(({ gate }) => gate));
  const unread = wanted.filter((id) => !known.has(id));
  const read = unread.length > 0 ? await readAtOnce(world.issues, unread, 'app') : new Map<MilestoneId, Issue>();
  return new Map([...known, ...read].map(([id, { state }]) => [id, state]));
}

/** Only asked for where evidence lies in an attachment. */
export async function attachmentsOf(
  { issues }: World,
  gates: readonly GateInLaunch[],
): Promise<ReadonlyMap<MilestoneId, ReadonlySet<string>>> {
  const wanted = gates.filter(({ gate }) => gate.answers.some(isAttached)).map(({ gate }) => gate.issueId);
  const read = wanted.length > 0 ? await issues.attachments(wanted, 'app') : [];
  return new Map([...read].map(([id, files]) => [id, new Set(files.map((file) => file.id))]));
}

function featuresOf(gate: Gate, { features }: StoredFacts): MilestoneId[] {
  return distinct(claimIssues([gate]).flatMap((id) => features.get(id) ?? []));
}
