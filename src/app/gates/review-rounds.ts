import type { RoundReply } from '../../contract/review';
import type { ReviewComment, ReviewRound } from '../../domain/gates/review';
import { refused, type Refused } from '../as-viewer';
import type { World } from '../ports';
import { changeRound, roundOf } from './change-round';
import { mayComment, roundView } from './round-view';
import type { GateRequest, GateSight } from './see-gate';

const mostComments = 60;

interface OfRound {
  readonly issueId: string;
  readonly number: number;
}

/** A version under review, or an earlier one, for whoever sees the issue. */
export async function loadRound(world: World, request: GateRequest, { issueId, number }: OfRound): Promise<RoundReply> {
  const found = await roundOf(world, { issueId, number, does: 'show this version' });
  return 'kind' in found ? found : roundView(world, request, found);
}

/** Says something about the version that is under review. */
export async function addComment(
  world: World,
  request: GateRequest,
  { text, ...of }: OfRound & { readonly text: string },
): Promise<RoundReply> {
  const does = 'add this comment';
  const comment = {
    id: world.newId(),
    text: text.trim(),
    by: request.accountId,
    at: world.clock.now(),
    resolved: null,
  };
  return changeRound(world, request, {
    ...{ ...of, does },
    decide: (round, sight) => obstacleTo(does, { round, sight, by: request.accountId }) ?? withComment(round, comment),
  });
}

function withComment(round: ReviewRound, comment: ReviewComment): ReviewRound {
  return { ...round, comments: [...round.comments, comment] };
}

function obstacleTo(
  does: string,
  { round, sight, by }: { round: ReviewRound; sight: GateSight; by: string },
): Refused | undefined {
  const { gate, issue } = sight;
  if (!mayComment(sight, by))
    return refused(
      `Cannot ${does}: only those who are asked to decide and those who may edit ${issue.key} comment. Have yourself named`,
    );
  const { number } = round.asset;
  if (number !== gate.asset?.number)
    return refused(`Cannot ${does}: version ${gate.asset?.number ?? 0} is under review now. Comment on that one`);
  if (round.comments.length >= mostComments)
    return refused(
      `Cannot ${does}: version ${number} has ${mostComments} comments, no more fit. Put a new version up for review`,
    );
  return undefined;
}

/** Marks a comment as resolved, or opens it again. */
export async function resolveComment(
  world: World,
  request: GateRequest,
  { commentId, resolved, ...of }: OfRound & { readonly commentId: string; readonly resolved: boolean },
): Promise<RoundReply> {
  const does = 'change this comment';
  const mark = resolved ? { by: request.accountId, at: world.clock.now() } : null;
  return changeRound(world, request, {
    ...{ ...of, does },
    decide: (round, sight): ReviewRound | Refused => {
      const comment = round.comments.find(({ id }) => id === commentId);
      if (!comment) return refused(`Cannot ${does}: it is not there. Load the version again`);
      if (comment.by !== request.accountId && !mayComment(sight, request.accountId))
        return refused(`Cannot ${does}: it is for those who review ${sight.issue.key}. Have yourself named`);
      if ((comment.resolved !== null) === resolved) return round;
      return { ...round, comments: round.comments.map((one) => (one === comment ? { ...one, resolved: mark } : one)) };
    },
  });
}
