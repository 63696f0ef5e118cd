import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReanchorReply } from '../../../../src/contract/launch';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { errorMessage } from '../../../shared/text/error-message';

export type Reanchored = Extract<ReanchorReply, { kind: 'reanchored' }>;

export interface ReanchorState {
  /** The day that was asked about last. */
  readonly day: string | null;
  readonly asking: boolean;
  /** null: nothing to show for this day. */
  readonly preview: Reanchored | null;
  readonly problem: string | null;
}

const nothing: ReanchorState = { day: null, asking: false, preview: null, problem: null };

/** What another T-0 would do. Only the answer about the last day asked for is shown; nothing is written by asking. */
export function useReanchor(launchId: string) {
  const [state, setState] = useState(nothing);
  const last = useRef(0);
  useEffect(
    () => () => {
      last.current = -1;
    },
    [],
  );
  const ask = useCallback(
    async (day: string | null) => {
      const request = ++last.current;
      setState({ ...nothing, day, asking: day !== null });
      if (day === null) return;
      const reply = await attempt(launchId, day);
      if (request !== last.current) return;
      setState(
        reply.kind === 'refused' ? { ...nothing, day, problem: reply.message } : { ...nothing, day, preview: reply },
      );
    },
    [launchId],
  );
  return { state, ask };
}

async function attempt(launchId: string, t0: string): Promise<ReanchorReply> {
  try {
    return await callLaunches('launch.reanchor.try', { launchId, t0 });
  } catch (error) {
    return { kind: 'refused', message: `${errorMessage(error)}. Nothing was changed; choose the day again` };
  }
}
