import { useCallback, useEffect, useRef, useState } from 'react';
import type { GateView } from '../../../../src/contract/gate';
import type { RoundReply } from '../../../../src/contract/review';
import type { GateMessages } from '../../../../src/contract/gate-messages';
import type { PayloadIn } from '../../../../src/contract/definitions';
import { callGate } from '../../bridge/call-gate';
import { errorMessage } from '../../text/error-message';

export type Round = Extract<RoundReply, { kind: 'round' }>;
type RoundActKey = 'review.comment' | 'review.resolve';

interface RoundWish {
  readonly issueId: string;
  readonly number: number;
  /** Comments that were open when the gate was last read: another number means news. */
  readonly openComments: number;
  /** The gate as it is after a comment has come or was resolved. */
  readonly onGate: (gate: GateView) => void;
}

/** One version under review with its comments. */
export function useRound({ issueId, number, openComments, onGate }: RoundWish) {
  const [round, setRound] = useState<Round | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef(0);

  /** Shows the answer to the last question only. */
  const show = useCallback((request: number, reply: RoundReply) => {
    if (request !== asked.current) return;
    setProblem(reply.kind === 'refused' ? reply.message : null);
    if (reply.kind === 'round') setRound(reply);
  }, []);
  const look = useCallback(async () => {
    const request = ++asked.current;
    show(request, await answerTo(() => callGate('review.load', { issueId, number })));
  }, [show, issueId, number]);
  // A number of open comments that is another one than before means news.
  useEffect(() => void look(), [look, openComments]);

  /** @returns whether it was done */
  const act = async <K extends RoundActKey>(key: K, payload: PayloadIn<GateMessages, K>): Promise<boolean> => {
    const request = ++asked.current;
    setBusy(true);
    const reply = await answerTo(() => callGate<RoundActKey>(key, payload));
    setBusy(false);
    show(request, reply);
    if (reply.kind === 'round') await tellGate(issueId, onGate);
    return reply.kind === 'round';
  };
  return { round, busy, problem, look, act };
}

async function answerTo(question: () => Promise<RoundReply>): Promise<RoundReply> {
  try {
    return await question();
  } catch (error) {
    return { kind: 'refused', message: errorMessage(error) };
  }
}

/** A comment may open or shut the gate. When it cannot be read now, the next look tells. */
async function tellGate(issueId: string, onGate: (gate: GateView) => void): Promise<void> {
  try {
    const reply = await callGate('gate.load', { issueId });
    if (reply.kind === 'gate') onGate(reply);
  } catch {
    return;
  }
}
