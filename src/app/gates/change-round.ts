import type { RoundReply } from '../../contract/review';
import type { ReviewRound } from '../../domain/gates/review';
import { refused, type Refused } from '../as-viewer';
import { Outage, type World } from '../ports';
import { mayDo } from './change-gate';
import { roundView } from './round-view';
import type { GateRequest, GateSight } from './see-gate';

const mostTries = 5;

export interface RoundDeed {
  readonly issueId: string;
  readonly number: number;
  readonly does: string;
  /** Asked again with the new state where somebody else was quicker. The same round: nothing is to be done. */
  readonly decide: (round: ReviewRound, sight: GateSight) => ReviewRound | Refused;
}

/** Changes what is said about a version; the gate, which counts open comments, guards it. */
export async function changeRound(world: World, request: GateRequest, deed: RoundDeed): Promise<RoundReply> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const scene = await roundOf(world, deed);
    if ('kind' in scene) return scene;
    const { sight, round } = scene;
    const after = deed.decide(round, sight);
    if ('kind' in after) return after;
    if (after === round || (await save(world, sight, after)) === 'saved')
      return roundView(world, request, { sight, round: after });
  }
  throw new Outage(`Cannot ${deed.does}: others kept changing it`, 2);
}

/** A version of a gate that the viewer sees. */
export async function roundOf(
  world: World,
  { issueId, number, does }: Pick<RoundDeed, 'issueId' | 'number' | 'does'>,
): Promise<{ readonly sight: GateSight; readonly round: ReviewRound } | Refused> {
  const sight = await mayDo(world, { issueId, does, needs: 'see' });
  if ('kind' in sight) return sight;
  const round = await world.gates.round(sight.gate.issueId, number);
  if (round) return { sight, round };
  return refused(`Cannot ${does}: ${sight.issue.key} has no version ${number}. Load the gate again`);
}

async function save(
  world: World,
  { gate, launch }: GateSight,
  round: ReviewRound,
): Promise<'saved' | 'changed-meanwhile'> {
  const isUnderReview = round.asset.number === gate.asset?.number;
  const open = round.comments.filter(({ resolved }) => resolved === null).length;
  const openComments = isUnderReview ? open : gate.openComments;
  const outcome = await world.gates.save({ gate: { ...gate, openComments }, rounds: [round] });
  if (outcome === 'saved')
    await world.jobs.push([{ kind: 'tell-gates', launchId: launch.id, issueIds: [gate.issueId] }]);
  return outcome;
}
