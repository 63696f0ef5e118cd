import { approvalUnmet } from './approval-unmet';
import { claimsUnmet } from './claims-unmet';
import type { Criterion, Gate } from './gate';
import type { GateFacts, Unmet } from './gate-verdict';

type Judged = Pick<Gate, 'criteria' | 'answers' | 'asset' | 'openComments'>;

/** Why a criterion is not met; null: it is. What could not be read counts as unmet. */
export function unmetOf(criterion: Criterion, gate: Judged, facts: GateFacts): Unmet | null {
  switch (criterion.kind) {
    case 'check':
      return gate.answers.some((one) => isTo(criterion, one)) ? null : { kind: 'not-checked' };
    case 'evidence':
      return evidenceUnmet(criterion, gate, facts);
    case 'approval':
      return approvalUnmet(criterion, gate, facts);
    case 'issues':
      return issuesUnmet(criterion, facts);
    case 'brief':
      return briefUnmet(criterion, facts);
    case 'claims':
      return claimsUnmet(criterion, facts);
    case 'formats':
      return formatsUnmet(criterion, facts);
    case 'comments':
      return gate.openComments > 0 ? { kind: 'comments-open', count: gate.openComments } : null;
  }
}

type Of<K extends Criterion['kind']> = Extract<Criterion, { kind: K }>;

/** An answer of another kind was given to what the criterion was before. */
function isTo({ id, kind }: Criterion, answer: Gate['answers'][number]): boolean {
  return answer.criterionId === id && answer.kind === kind;
}

function evidenceUnmet(criterion: Of<'evidence'>, { answers }: Judged, { attachments }: GateFacts): Unmet | null {
  const answer = answers.find((one) => isTo(criterion, one));
  if (answer?.kind !== 'evidence') return { kind: 'no-evidence' };
  const { evidence } = answer;
  const isGone = evidence.kind === 'attachment' && attachments?.has(evidence.attachmentId) === false;
  return isGone ? { kind: 'attachment-gone', fileName: evidence.fileName } : null;
}

function issuesUnmet({ issueIds }: Of<'issues'>, { states }: GateFacts): Unmet | null {
  const open = issueIds.filter((id) => states.has(id) && states.get(id) !== 'done');
  if (open.length > 0) return { kind: 'issues-not-done', issueIds: open };
  return issueIds.every((id) => states.has(id)) ? null : { kind: 'unknown' };
}

function briefUnmet({ epicId }: Of<'brief'>, { briefs }: GateFacts): Unmet | null {
  const brief = briefs.get(epicId);
  if (!brief) return { kind: 'unknown' };
  if (!brief.isWhole) return { kind: 'brief-not-written' };
  return brief.isLocked ? null : { kind: 'brief-not-locked' };
}

/** A matrix without a cell has nothing that could be approved. */
function formatsUnmet({ wanted }: Of<'formats'>, { formats }: GateFacts): Unmet | null {
  if (!formats?.isSettled) return { kind: 'formats-not-settled' };
  if (wanted === 'settled') return null;
  if (formats.cells === 0) return { kind: 'formats-not-settled' };
  const left = formats.cells - formats.approved;
  return left > 0 ? { kind: 'formats-not-approved', left } : null;
}
