import { useState } from 'react';
import type { FloatView } from '../../../src/contract/float';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { errorMessage } from '../../shared/text/error-message';
import { callPanel } from '../call-panel';

type Told = Exclude<FloatView, { kind: 'later' }>;

export type FloatState =
  | { readonly kind: 'told'; readonly float: Told }
  /** So much hangs on the issue that it is only counted when somebody asks. */
  | { readonly kind: 'to-ask'; readonly ask: () => void }
  | { readonly kind: 'counting' }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void };

interface Answer {
  /** The panel for which it was given: when that has changed, it is no answer any more. */
  readonly to: string;
  readonly found: Told | string | null;
}

/** The float that came with the panel, or, where much hangs on the issue, the one that was asked for. */
export function useFloat(panel: InLaunch): FloatState {
  const { float } = panel;
  const [answer, setAnswer] = useState<Answer | null>(null);
  if (float.kind !== 'later') return { kind: 'told', float };
  const to = JSON.stringify(panel);
  const ask = () => {
    setAnswer({ to, found: null });
    void load().then((found) => setAnswer((now) => (now?.to === to ? { to, found } : now)));
  };
  if (answer?.to !== to) return { kind: 'to-ask', ask };
  if (answer.found === null) return { kind: 'counting' };
  return typeof answer.found === 'string'
    ? { kind: 'failed', message: answer.found, retry: ask }
    : { kind: 'told', float: answer.found };
}

async function load(): Promise<Told | string> {
  try {
    const reply = await callPanel('panel.float', {});
    return reply.kind === 'no-access' ? 'you cannot see this issue any more' : reply;
  } catch (error) {
    return errorMessage(error);
  }
}
