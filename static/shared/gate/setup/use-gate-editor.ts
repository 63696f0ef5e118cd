import { useState } from 'react';
import type { CriterionForm, GateView } from '../../../../src/contract/gate';
import { useGateAct } from '../state/use-gate-act';
import type { EditorStart } from './editor-start';
import { useCriterionDrafts } from './use-criterion-drafts';

export interface EditorWish {
  readonly gate: GateView;
  readonly start: EditorStart;
  readonly onGate: (gate: GateView) => void;
  readonly onClose: () => void;
}

export type GateEditing = ReturnType<typeof useGateEditor>;

/** Answers of people change a gate's version as well: this often saving goes on by itself when only they did. */
const tries = 3;

/** What is typed about a gate, and the way to save it without losing what somebody else saved. */
export function useGateEditor({ gate, start, onGate, onClose }: EditorWish) {
  const { act, busy, problem, setProblem } = useGateAct(onGate);
  const { judge, startFrom, ...drafts } = useCriterionDrafts(gate, start);
  // What the drafts were made from, however the gate may have changed since.
  const [base, setBase] = useState(gate);
  const [freezesScope, setFreezesScope] = useState(gate.freezesScope);
  const [theirs, setTheirs] = useState<GateView | null>(null);

  const send = async (since: GateView, criteria: CriterionForm[], left = tries): Promise<void> => {
    const { version } = since;
    const reply = await act('gate.save', { issueId: gate.issue.id, version, criteria, freezesScope });
    if (reply.kind === 'done') onClose();
    if (reply.kind !== 'conflict') return;
    setProblem(null);
    if (left > 1 && isSetUpAlike(reply.gate, since)) await send(reply.gate, criteria, left - 1);
    else setTheirs(reply.gate);
  };
  /** @returns the criterion in which something is wrong; null: none */
  const save = async (since = base): Promise<string | null> => {
    setProblem(null);
    const judged = judge();
    if (judged.kind === 'faulty') return judged.id;
    await send(since, judged.criteria);
    return null;
  };
  const settle = (isMineKept: boolean) => {
    if (theirs === null) return;
    setBase(theirs);
    setTheirs(null);
    if (isMineKept) {
      void save(theirs);
    } else {
      startFrom(theirs);
      setFreezesScope(theirs.freezesScope);
    }
  };
  return { ...drafts, gate, base, freezesScope, theirs, busy, problem, save, settle, setFreezesScope };
}

/** Nobody has touched what is asked for; only answers have come. */
function isSetUpAlike(one: GateView, other: GateView): boolean {
  const setUp = ({ criteria, freezesScope }: GateView) =>
    JSON.stringify([freezesScope, criteria.map(({ form }) => form)]);
  return setUp(one) === setUp(other);
}
