import type { RoundReply } from '../../contract/review';
import { askedBy } from '../../domain/gates/asked-by';
import type { ReviewRound } from '../../domain/gates/review';
import { namePeople } from '../narrative/person-views';
import type { World } from '../ports';
import { assetView } from './asset-view';
import type { GateRequest, GateSight } from './see-gate';

/** A version with what reviewers said about it. */
export async function roundView(
  world: World,
  { accountId }: GateRequest,
  { sight, round }: { sight: GateSight; round: ReviewRound },
): Promise<RoundReply> {
  const { asset, comments } = round;
  const people = comments.flatMap(({ by, resolved }) => [by, ...(resolved ? [resolved.by] : [])]);
  const toPerson = await namePeople(world, [asset.by, ...people]);
  const isReviewer = mayComment(sight, accountId);
  return {
    kind: 'round',
    asset: assetView(asset, toPerson),
    comments: comments.map(({ id, text, by, at, resolved }) => ({
      ...{ id, text, by: toPerson(by), at },
      resolved: resolved && { by: toPerson(resolved.by), at: resolved.at },
      mayResolve: isReviewer || by === accountId,
    })),
    mayComment: isReviewer && asset.number === sight.gate.asset?.number,
  };
}

/** Whoever may edit the issue, and whoever is asked to decide on it. */
export function mayComment({ canEdit, gate, launch }: GateSight, accountId: string): boolean {
  return canEdit || gate.criteria.some((criterion) => askedBy(criterion, launch.people) === accountId);
}
