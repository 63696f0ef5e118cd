import { useCallback, useEffect, useState } from 'react';
import type { GateChoices } from '../../../../src/contract/gate';
import { callGate } from '../../bridge/call-gate';
import { errorMessage } from '../../text/error-message';

export type ChoicesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'choices'; readonly choices: Extract<GateChoices, { kind: 'choices' }> };

/** What criteria of this issue's gate can be made of, and its attachments; read when a form is opened. */
export function useGateChoices(issueId: string) {
  const [state, setState] = useState<ChoicesState>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isGone = false;
    setState({ kind: 'loading' });
    void load(issueId).then((next) => {
      if (!isGone) setState(next);
    });
    return () => {
      isGone = true;
    };
  }, [issueId, tries]);
  return { state, retry: useCallback(() => setTries((before) => before + 1), []) };
}

async function load(issueId: string): Promise<ChoicesState> {
  try {
    const reply = await callGate('gate.choices', { issueId });
    return reply.kind === 'refused' ? { kind: 'failed', message: reply.message } : { kind: 'choices', choices: reply };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}
