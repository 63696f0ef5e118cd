import { useCallback, useEffect, useState } from 'react';
import type { StepReply } from '../../../../src/contract/launch-steps';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { errorMessage } from '../../../shared/text/error-message';

/** Something that is being made, or taken back. */
export interface Running {
  readonly id: string;
  readonly name: string;
  readonly way: 'make' | 'take-back';
  readonly ended: number;
  readonly total: number;
}

export type StepsState =
  | { readonly kind: 'going'; readonly ended: number; readonly total: number; readonly doing: string }
  /** It has come to a halt; what is there stays. */
  | { readonly kind: 'halted'; readonly ended: number; readonly total: number; readonly message: string }
  /** All that can be taken back is; something stays in Jira. */
  | { readonly kind: 'left-over'; readonly message: string }
  | { readonly kind: 'done'; readonly launchId: string | null };

/** ms before the same is asked again, when the last step has brought nothing further. */
const pause = 1000;

/** Asks for one step after the other until it is done. It stops with the page: what is left can be gone on with later. */
export function useSteps(running: Running) {
  const { id } = running;
  const [run, setRun] = useState({ way: running.way, attempt: 0 });
  const [state, setState] = useState<StepsState>({
    kind: 'going',
    ended: running.ended,
    total: running.total,
    doing: '',
  });

  useEffect(() => {
    const page = new AbortController();
    void takeSteps({ id, way: run.way, isLeft: () => page.signal.aborted }, (reply) =>
      setState((before) => afterStep(before, reply, run.way)),
    );
    return () => page.abort();
  }, [id, run]);

  const go = useCallback((way: Running['way']) => {
    setState((before) => ({ kind: 'going', ...countOf(before), doing: '' }));
    setRun((before) => ({ way, attempt: before.attempt + 1 }));
  }, []);
  return { state, way: run.way, go };
}

interface Run {
  readonly id: string;
  readonly way: Running['way'];
  /** The page shows something else. */
  readonly isLeft: () => boolean;
}

async function takeSteps({ id, way, isLeft }: Run, tell: (reply: StepReply) => void): Promise<void> {
  let last: number | null = null;
  while (!isLeft()) {
    const reply = await step(id, way);
    if (isLeft()) return;
    tell(reply);
    if (reply.kind !== 'going') return;
    if (reply.ended === last) await new Promise((resolve) => setTimeout(resolve, pause));
    last = reply.ended;
  }
}

async function step(id: string, way: Running['way']): Promise<StepReply> {
  try {
    return await callLaunches(way === 'make' ? 'creation.step' : 'creation.take-back', { id });
  } catch (error) {
    return { kind: 'refused', message: `${errorMessage(error)}. What was made so far is safe. Try again` };
  }
}

function afterStep(before: StepsState, reply: StepReply, way: Running['way']): StepsState {
  switch (reply.kind) {
    case 'going':
    case 'done':
      return reply;
    case 'stuck':
      // Taking back tells at its end what it had to leave; there is nothing to go on with.
      return way === 'make' ? { ...reply, kind: 'halted' } : { kind: 'left-over', message: reply.message };
    case 'refused':
      return { kind: 'halted', ...countOf(before), message: reply.message };
  }
}

function countOf(state: StepsState): { ended: number; total: number } {
  return 'total' in state ? { ended: state.ended, total: state.total } : { ended: 0, total: 0 };
}
