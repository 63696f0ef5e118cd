import { useCallback, useRef, useState } from 'react';
import type { GateAction, GateView } from '../../../../src/contract/gate';
import type { GateMessages } from '../../../../src/contract/gate-messages';
import type { PayloadIn } from '../../../../src/contract/definitions';
import { callGate } from '../../bridge/call-gate';
import { errorMessage } from '../../text/error-message';

/** Messages that change a gate and answer with it. */
export type GateActKey = 'gate.save' | 'gate.answer' | 'gate.waive' | 'gate.lift' | 'review.add';
export type SendAct = <K extends GateActKey>(key: K, payload: PayloadIn<GateMessages, K>) => Promise<GateAction>;

export interface GateActs {
  readonly act: SendAct;
  /** An act is under way; a second one is not sent before it is answered. */
  readonly busy: boolean;
  /** Why the last act was not done; null: it was, or there was none. */
  readonly problem: string | null;
  readonly setProblem: (problem: string | null) => void;
}

/** Acts of one control on a gate: each control keeps its own, so that a refusal stands where it was caused. */
export function useGateAct(onGate: (gate: GateView) => void): GateActs {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const underWay = useRef(false);

  const act = useCallback<SendAct>(
    async (key, payload) => {
      if (underWay.current) return { kind: 'refused', message: stillBusy };
      underWay.current = true;
      setBusy(true);
      setProblem(null);
      const reply = await send(key, payload);
      underWay.current = false;
      setBusy(false);
      if (reply.kind === 'refused') setProblem(reply.message);
      else onGate(reply.gate);
      if (reply.kind === 'conflict') setProblem(quicker);
      return reply;
    },
    [onGate],
  );
  return { act, busy, problem, setProblem };
}

const stillBusy = 'The last change is still being saved. Wait until it is done';
const quicker = 'Somebody else was quicker. You see the gate as it is now: look at it, then try again';

async function send<K extends GateActKey>(key: K, payload: PayloadIn<GateMessages, K>): Promise<GateAction> {
  try {
    const reply: GateAction = await callGate<GateActKey>(key, payload);
    return reply;
  } catch (error) {
    return {
      kind: 'refused',
      message: `${errorMessage(error)}. It is not known whether it was saved. Load the page again to see`,
    };
  }
}
