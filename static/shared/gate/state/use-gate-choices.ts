import { useCallback, useEffect, useRef, useState } from 'react';
import type { GateChoices } from '../../../../src/contract/gate-lists';
import { callGate } from '../../bridge/call-gate';
import { errorMessage } from '../../text/error-message';

export type ChoicesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'choices'; readonly choices: Extract<GateChoices, { kind: 'choices' }> };

/** What criteria of this issue's gate can be made of, and its attachments; read when a form is opened. */
export function useGateChoices(issueId: string) {
  const [state, setState] = useState<ChoicesState>({ kind: 'loading' });
  const asked = useRef(0);
  const look = useCallback(async () => {
    const request = ++asked.current;
    const next = await load(issueId);
    if (request === asked.current) setState(next);
  }, [issueId]);
  useEffect(() => void look(), [look]);
  const retry = () => {
    setState({ kind: 'loading' });
    void look();
  };
  return { state, retry };
}

async function load(issueId: string): Promise<ChoicesState> {
  try {
    const reply = await callGate('gate.choices', { issueId });
    return reply.kind === 'refused' ? { kind: 'failed', message: reply.message } : { kind: 'choices', choices: reply };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}
