import { useState } from 'react';
import type { CriterionForm, GateView } from '../../../../src/contract/gate';
import { useGateAct } from '../state/use-gate-act';
import { blankCriterion, draftOfCriterion, suggestedCriterion, type CriterionDraft } from './criterion-draft';
import type { EditorStart, Suggestion } from './editor-start';
import { parseCriterion, type CriterionFaults } from './parse-criterion';

export interface EditorWish {
  readonly gate: GateView;
  readonly start: EditorStart;
  readonly onGate: (gate: GateView) => void;
  readonly onClose: () => void;
}

export type GateEditing = ReturnType<typeof useGateEditor>;

/** Answers of people change a gate's version as well: this often saving goes on by itself when only they did. */
const tries = 3;

/** The criteria of a gate as they are typed, and the way to save them without losing what somebody else saved. */
export function useGateEditor({ gate, start, onGate, onClose }: EditorWish) {
  const { act, busy, problem, setProblem } = useGateAct(onGate);
  // What the drafts were made from, however the gate may have changed since.
  const [base, setBase] = useState(gate);
  const [drafts, setDrafts] = useState(() => firstDrafts(gate, start));
  const [freezesScope, setFreezesScope] = useState(gate.freezesScope);
  const [openId, setOpenId] = useState(() => firstOpen(drafts, start));
  const [faultsById, setFaultsById] = useState<ReadonlyMap<string, CriterionFaults>>(new Map());
  const [theirs, setTheirs] = useState<GateView | null>(null);

  const change = (id: string, changes: Partial<CriterionDraft>) =>
    setDrafts((before) => before.map((draft) => (draft.id === id ? { ...draft, ...changes } : draft)));
  const add = (made: CriterionForm['kind'] | Suggestion): string => {
    const id = crypto.randomUUID();
    setDrafts([...drafts, typeof made === 'string' ? blankCriterion(id, made) : suggestedCriterion(id, made)]);
    setOpenId(id);
    return id;
  };
  const move = (id: string, by: -1 | 1) => setDrafts((before) => moved(before, id, by));

  /** @returns the criterion in which something is wrong; null: none */
  const save = async (since = base): Promise<string | null> => {
    const judged = judge(drafts);
    setFaultsById(judged.faultsById);
    setProblem(null);
    const [faulty] = judged.faultsById.keys();
    if (faulty !== undefined) {
      setOpenId(faulty);
      return faulty;
    }
    await send(since, judged.criteria);
    return null;
  };
  const send = async (since: GateView, criteria: CriterionForm[]) => {
    let { version } = since;
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const reply = await act('gate.save', { issueId: gate.issue.id, version, criteria, freezesScope });
      if (reply.kind === 'done') return onClose();
      if (reply.kind === 'refused') return;
      setProblem(null);
      if (attempt === tries || !isSetUpAlike(reply.gate, since)) return setTheirs(reply.gate);
      ({ version } = reply.gate);
    }
  };
  const keepMine = async () => {
    if (theirs === null) return;
    setBase(theirs);
    setTheirs(null);
    await save(theirs);
  };
  const takeTheirs = () => {
    if (theirs === null) return;
    setBase(theirs);
    setDrafts(theirs.criteria.map(draftOfCriterion));
    setFreezesScope(theirs.freezesScope);
    setFaultsById(new Map());
    setTheirs(null);
  };
  return {
    ...{ gate, base, drafts, freezesScope, openId, faultsById, theirs, busy, problem },
    ...{ change, add, move, save, keepMine, takeTheirs, setOpenId, setFreezesScope },
  };
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

function judge(drafts: readonly CriterionDraft[]) {
  const criteria: CriterionForm[] = [];
  const faultsById = new Map<string, CriterionFaults>();
  for (const draft of drafts.filter(({ isRemoved }) => !isRemoved)) {
    const parsed = parseCriterion(draft);
    if (parsed.kind === 'form') criteria.push(parsed.form);
    else faultsById.set(draft.id, parsed.faults);
  }
  return { criteria, faultsById };
}

/** Nobody has touched what is asked for; only answers have come. */
function isSetUpAlike(one: GateView, other: GateView): boolean {
  const setUp = ({ criteria, freezesScope }: GateView) =>
    JSON.stringify([freezesScope, criteria.map(({ form }) => form)]);
  return setUp(one) === setUp(other);
}
