import { useState } from 'react';
import type { CriterionForm, GateView } from '../../../../src/contract/gate';
import { blankCriterion, draftOfCriterion, suggestedCriterion, type CriterionDraft } from './criterion-draft';
import type { EditorStart, Suggestion } from './editor-start';
import { parseCriterion, type CriterionFaults } from './parse-criterion';

export type Judged =
  | { readonly kind: 'criteria'; readonly criteria: CriterionForm[] }
  /** The first criterion in which something is wrong. */
  | { readonly kind: 'faulty'; readonly id: string };

/** The criteria of a gate as they are typed, in their order, and which of them is open. */
export function useCriterionDrafts(gate: GateView, start: EditorStart) {
  const [drafts, setDrafts] = useState(() => firstDrafts(gate, start));
  const [openId, setOpenId] = useState(() => firstOpen(drafts, start));
  const [faultsById, setFaultsById] = useState<ReadonlyMap<string, CriterionFaults>>(new Map());

  const change = (id: string, changes: Partial<CriterionDraft>) =>
    setDrafts((before) => before.map((draft) => (draft.id === id ? { ...draft, ...changes } : draft)));
  const add = (made: CriterionForm['kind'] | Suggestion): string => {
    const id = crypto.randomUUID();
    setDrafts([...drafts, typeof made === 'string' ? blankCriterion(id, made) : suggestedCriterion(id, made)]);
    setOpenId(id);
    return id;
  };
  const move = (id: string, by: -1 | 1) => setDrafts((before) => moved(before, id, by));
  const startFrom = (other: GateView) => {
    setDrafts(other.criteria.map(draftOfCriterion));
    setFaultsById(new Map());
  };
  /** Shows what is wrong, if anything is. */
  const judge = (): Judged => {
    const judged = judgeDrafts(drafts);
    setFaultsById(judged.faultsById);
    const [id] = judged.faultsById.keys();
    if (id === undefined) return { kind: 'criteria', criteria: judged.criteria };
    setOpenId(id);
    return { kind: 'faulty', id };
  };
  return { drafts, openId, faultsById, change, add, move, startFrom, judge, setOpenId };
}

function firstDrafts(gate: GateView, start: EditorStart): readonly CriterionDraft[] {
  const drafts = gate.criteria.map(draftOfCriterion);
  return start.kind === 'add' ? [...drafts, suggestedCriterion(crypto.randomUUID(), start.suggestion)] : drafts;
}

function firstOpen(drafts: readonly CriterionDraft[], start: EditorStart): string | null {
  return (start.kind === 'add' ? drafts.at(-1)?.id : start.criterionId) ?? null;
}

function moved(drafts: readonly CriterionDraft[], id: string, by: -1 | 1): readonly CriterionDraft[] {
  const from = drafts.findIndex((draft) => draft.id === id);
  const to = from + by;
  const draft = drafts[from];
  if (draft === undefined || to < 0 || to >= drafts.length) return drafts;
  const others = drafts.filter((one) => one !== draft);
  return [...others.slice(0, to), draft, ...others.slice(to)];
}

function judgeDrafts(drafts: readonly CriterionDraft[]) {
  const criteria: CriterionForm[] = [];
  const faultsById = new Map<string, CriterionFaults>();
  for (const draft of drafts.filter(({ isRemoved }) => !isRemoved)) {
    const parsed = parseCriterion(draft);
    if (parsed.kind === 'form') criteria.push(parsed.form);
    else faultsById.set(draft.id, parsed.faults);
  }
  return { criteria, faultsById };
}
