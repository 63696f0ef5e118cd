import type { Answer, Evidence, Gate } from './gate';
import type { GateStep } from './gate-step';
import { voidAnswers } from './void-answers';

export interface NewVersion {
  readonly asset: Evidence;
  readonly note: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  /** Why approvals of the version before hold for this one as well; null: they do not. */
  readonly carryOver: string | null;
}

/**
 * Puts a version up for review: all reviewers look at this one, so earlier decisions count no more, unless somebody says
 * why approvals hold for it as well. Changes that were asked for are never carried over: whether they have been made is
 * to be looked at. Comments that are open go along with approvals that are carried over: who approved has not taken them back.
 * Source: "Synchronizing Product Launches with Marketing Production", handoff 3.
 */
export function addVersion(gate: Gate, { asset, note, by, at, carryOver }: NewVersion): GateStep {
  const before = gate.asset?.number ?? 0;
  const number = before + 1;
  const carriedOver = carryOver?.trim() ?? null;
  if (carriedOver === '')
    return {
      kind: 'refused',
      message: `Cannot carry approvals over to version ${number}: no reason is given. Say why they hold for it, or have it reviewed anew`,
    };
  const carried = new Set(carriedOver === null ? [] : gate.answers.filter((one) => isApproval(one, before)));
  const ids = new Set([...carried].map(({ criterionId }) => criterionId));
  const moved = gate.answers.map((one) =>
    one.kind === 'approval' && carried.has(one) ? { ...one, ofVersion: number } : one,
  );
  const openComments = carriedOver === null ? 0 : gate.openComments;
  const { answers, dids } = voidAnswers({ ...gate, answers: moved }, { why: 'new-version', at }, (id) => !ids.has(id));
  return {
    kind: 'changed',
    gate: { ...gate, answers, asset: { number, asset, note, by, at, carriedOver }, openComments, askedAt: at },
    dids: [{ kind: 'version', number, carriedOver }, ...dids],
  };
}

function isApproval(answer: Answer, version: number): boolean {
  return (
    answer.kind === 'approval' &&
    answer.decision === 'approved' &&
    answer.voided === null &&
    answer.ofVersion === version
  );
}
