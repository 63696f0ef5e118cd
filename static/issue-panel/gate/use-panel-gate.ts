import { useCallback, useEffect, useRef, useState } from 'react';
import type { GateReply, GateView } from '../../../src/contract/gate';
import type { PanelView } from '../../../src/contract/issue-panel';
import { callGate } from '../../shared/bridge/call-gate';
import { waitsForViewer } from '../../shared/gate/state/waits-for-viewer';
import { errorMessage } from '../../shared/text/error-message';

export type PanelGate =
  /** Not read yet, or the issue is no milestone. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void }
  | {
      readonly kind: 'gate';
      readonly gate: GateView;
      readonly onGate: (gate: GateView) => void;
      /** When it was first read a decision of the viewer was awaited; stays, so that nothing jumps once it is given. */
      readonly comesFirst: boolean;
    };

type Loaded =
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'gate'; readonly gate: GateView; readonly comesFirst: boolean };

/** The gate of the issue in view, looked at again whenever the panel has looked again. */
export function usePanelGate(view: Exclude<PanelView, { kind: 'no-access' }>): PanelGate {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'none' });
  const asked = useRef(0);
  const issueId = view.kind === 'in-launch' ? view.issue.id : null;
  const isWriting = view.kind === 'in-launch' && view.running !== null;

  const look = useCallback(async () => {
    if (issueId === null) return;
    const request = ++asked.current;
    const next = await load(issueId);
    if (request === asked.current) setLoaded((before) => merged(before, next));
  }, [issueId]);
  useEffect(() => {
    // While dates are being written the panel looks every other second; no gate hangs on that.
    if (!isWriting) void look();
  }, [look, isWriting, view]);

  const onGate = useCallback((gate: GateView) => {
    // A look that was asked for before the act no longer counts.
    asked.current += 1;
    setLoaded((before) => merged(before, gate));
  }, []);
  if (loaded.kind === 'gate') return { ...loaded, onGate };
  return loaded.kind === 'failed' ? { ...loaded, retry: () => void look() } : loaded;
}

async function load(issueId: string): Promise<GateReply | { readonly kind: 'failed'; readonly message: string }> {
  try {
    return await callGate('gate.load', { issueId });
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

/** What was known stays when a later look fails: the panel itself says that it may be old. */
function merged(before: Loaded, next: Awaited<ReturnType<typeof load>>): Loaded {
  switch (next.kind) {
    case 'gate':
      return {
        kind: 'gate',
        gate: next,
        comesFirst: before.kind === 'gate' ? before.comesFirst : next.criteria.some(waitsForViewer),
      };
    case 'failed':
      return before.kind === 'gate' ? before : next;
    case 'no-access':
    case 'no-milestone':
      return { kind: 'none' };
  }
}
