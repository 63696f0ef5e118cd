import { useRef, useState } from 'react';
import type { ExistingFrom, ExistingReply } from '../../../../src/contract/creation';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { errorMessage } from '../../../shared/text/error-message';

export type Found = Extract<ExistingReply, { kind: 'existing' }>;

export type FoundState =
  | { readonly kind: 'none' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'found'; readonly found: Found };

/** Looks existing issues up; only the answer to the last question counts. */
export function useExisting(onFound: (found: Found) => void) {
  const [state, setState] = useState<FoundState>({ kind: 'none' });
  const last = useRef(0);
  const find = async (from: ExistingFrom) => {
    const request = ++last.current;
    setState({ kind: 'searching' });
    const next = await ask(from);
    if (request !== last.current) return;
    setState(next);
    if (next.kind === 'found') onFound(next.found);
  };
  return { state, find: (from: ExistingFrom) => void find(from) };
}

async function ask(from: ExistingFrom): Promise<FoundState> {
  try {
    const reply = await callLaunches('existing.find', from);
    return reply.kind === 'existing' ? { kind: 'found', found: reply } : { kind: 'failed', message: reply.message };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}
