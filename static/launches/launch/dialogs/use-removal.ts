import { useCallback, useEffect, useRef, useState } from 'react';
import type { LaunchesResolvers } from '../../../../src/contract/launches-resolvers';
import type { ReplyIn } from '../../../../src/contract/definitions';
import type { StepReply } from '../../../../src/contract/launch-steps';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { errorMessage } from '../../../shared/text/error-message';

type Asked = ReplyIn<LaunchesResolvers, 'launch.removal'>;
export type Removal = Extract<Asked, { kind: 'removal' }>;

export type RemovalState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'ready'; readonly removal: Removal }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'going'; readonly ended: number; readonly total: number; readonly doing: string }
  /** What is gone is gone; the rest is as it was. */
  | { readonly kind: 'stuck'; readonly ended: number; readonly total: number; readonly message: string }
  | { readonly kind: 'done' };

/** ms before the same is asked again, when the last step has brought nothing further. */
const pauseMs = 1000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pauseMs));

/** Takes a launch away step by step; a step that was not answered is asked for again by whoever looks. */
export function useRemoval(launchId: string) {
  const [state, setState] = useState<RemovalState>({ kind: 'asking' });
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    void ask(launchId).then((reply) => {
      if (!isGone.current) setState(reply.kind === 'removal' ? { kind: 'ready', removal: reply } : reply);
    });
    return () => {
      isGone.current = true;
    };
  }, [launchId]);

  const remove = useCallback(
    async (issues: boolean) => {
      let now: RemovalState = { kind: 'going', ended: 0, total: 0, doing: 'Beginning' };
      while (now.kind === 'going' && !isGone.current) {
        setState(now);
        const before: typeof now = now;
        now = stateAfter(before, await step(launchId, issues));
        if (now.kind === 'going' && now.ended === before.ended) await pause();
      }
      if (!isGone.current) setState(now);
    },
    [launchId],
  );
  return { state, remove };
}

async function ask(launchId: string): Promise<Asked> {
  try {
    return await callLaunches('launch.removal', { launchId });
  } catch (error) {
    return { kind: 'refused', message: `${errorMessage(error)}. Nothing was removed` };
  }
}

async function step(
  launchId: string,
  issues: boolean,
): Promise<StepReply | { readonly kind: 'lost'; readonly message: string }> {
  try {
    return await callLaunches('launch.remove', { launchId, issues });
  } catch (error) {
    return { kind: 'lost', message: errorMessage(error) };
  }
}

function stateAfter(
  before: Extract<RemovalState, { kind: 'going' }>,
  reply: Awaited<ReturnType<typeof step>>,
): RemovalState {
  switch (reply.kind) {
    case 'going':
    case 'stuck':
      return reply;
    case 'refused':
      return { ...before, kind: 'stuck', message: reply.message };
    case 'done':
      return { kind: 'done' };
    case 'lost':
      return {
        ...before,
        kind: 'stuck',
        message: `${reply.message}. It is not known whether the last step was done. Trying again does nothing twice`,
      };
  }
}
