import type { GateAction } from '../../contract/gate';
import { actsOf } from '../../domain/gates/acts-of';
import type { GateStep } from '../../domain/gates/gate-step';
import type { ReviewRound } from '../../domain/gates/review';
import { missing, notSeen, refused, type Refused } from '../as-viewer';
import type { GateChange } from '../gate-ports';
import { Outage, type World } from '../ports';
import { viewOf } from './load-gate';
import { seeGate, type GateRequest, type GateSight } from './see-gate';

/** As many may well decide in the same moment, when the last day of a review comes. */
const mostTries = 12;

export type GateDecision =
  | (GateStep & { readonly rounds?: readonly ReviewRound[] | undefined })
  /** Somebody was quicker, and it makes a difference. */
  | { readonly kind: 'conflict' };

export interface GateDeed {
  readonly issueId: string;
  /** In words, such as `save this gate`. */
  readonly does: string;
  /** `see`: whoever sees the issue; the rest is for `decide` to settle. */
  readonly needs: 'canEdit' | 'canManage' | 'see';
  /** Asked again with the new state where somebody else was quicker. */
  readonly decide: (sight: GateSight) => GateDecision | Promise<GateDecision>;
}

/** Changes a gate for a viewer who has the right to it, with the lines of its history, in one transaction. */
export async function changeGate(world: World, request: GateRequest, deed: GateDeed): Promise<GateAction> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const sight = await mayDo(world, deed);
    if ('kind' in sight) return sight;
    const decision = await deed.decide(sight);
    if (decision.kind === 'refused') return decision;
    if (decision.kind === 'conflict') return { kind: 'conflict', gate: await viewOf(world, request, sight) };
    // Said again, because the answer was lost: so may have been what Jira was to be told.
    if (decision.kind === 'same') return told(world, request, { sight, isWhole: true });
    const change = changeOf(sight, decision, { by: request.accountId, at: world.clock.now() });
    if ((await world.gates.save(change)) !== 'saved') continue;
    const gate = { ...change.gate, version: change.gate.version + 1 };
    return told(world, request, { sight: { ...sight, gate }, isWhole: change.milestone !== undefined });
  }
  throw new Outage(`Cannot ${deed.does}: others kept changing it`, 2);
}

/** The gate of an issue that the viewer sees, where they have the right that is needed. */
export async function mayDo(
  world: World,
  { issueId, does, needs }: Pick<GateDeed, 'issueId' | 'does' | 'needs'>,
): Promise<GateSight | Refused> {
  const seen = await seeGate(world, issueId);
  if (seen.kind !== 'gate') return seen.kind === 'no-access' ? notSeen : inNoLaunch(does);
  const { sight } = seen;
  if (needs === 'canEdit' && !sight.canEdit) return missing(sight.issue, 'canEdit');
  return needs === 'canManage' && !sight.canManage ? mayNotManage(does) : sight;
}

function inNoLaunch(does: string): Refused {
  return refused(`Cannot ${does}: the issue is in no launch. Link it to a milestone first`);
}

function mayNotManage(does: string): Refused {
  return refused(
    `Cannot ${does}: you need the permission "Edit issues" for the launch itself, its T-0. Ask a project admin`,
  );
}

/** The milestone goes along when a gate comes or goes: it says whether it has one. */
function changeOf(
  { gate: before, milestone }: GateSight,
  { gate, dids, rounds }: Extract<GateDecision, { kind: 'changed' }>,
  stamp: { readonly by: string; readonly at: string },
): GateChange {
  const acts = actsOf(before, dids, stamp);
  const hasGate = gate.criteria.length > 0;
  return {
    gate: { ...gate, acts: before.acts + acts.length },
    acts,
    rounds,
    milestone: hasGate === milestone.hasGate ? undefined : { ...milestone, hasGate },
  };
}

/** @param isWhole a gate may have come or gone: other milestones wait for others from now on */
async function told(
  world: World,
  request: GateRequest,
  { sight, isWhole }: { readonly sight: GateSight; readonly isWhole: boolean },
): Promise<GateAction> {
  const { id } = sight.milestone;
  const job = { kind: 'tell-gates', launchId: sight.launch.id } as const;
  // What has been taken away is not among the gates of the launch any more.
  await world.jobs.push([{ ...job, issueIds: [id] }, ...(isWhole ? [{ ...job, issueIds: null }] : [])]);
  return { kind: 'done', gate: await viewOf(world, request, sight) };
}
