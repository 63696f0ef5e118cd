import { useCallback, useState } from 'react';
import type { GateMessages } from '../../src/contract/gate-messages';
import type { ConflictMessages } from '../../src/contract/conflicts';
import type { RippleMessages } from '../../src/contract/ripples';
import type { SignalMessages } from '../../src/contract/signals';
import type { WhatIfMessages } from '../../src/contract/what-if';
import type { PayloadOf, ResolverKey } from '../../src/contract/issue-panel-resolvers';
import type { Notice } from '../shared/ui/notices';
import { callPanel } from './call-panel';
import { errorMessage } from '../shared/text/error-message';

type FollowMessages = WhatIfMessages & RippleMessages & ConflictMessages & SignalMessages;

/** Messages that change something; those about the gate answer with the gate and are sent by its own controls. */
export type ActionKey = Exclude<
  ResolverKey,
  'panel.load' | 'panel.float' | 'panel.progress' | 'dependency.preview' | keyof GateMessages | keyof FollowMessages
>;

export type ActionOutcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly message: string };

/** @param done what to tell when it is done, a sentence */
export type Act = <K extends ActionKey>(key: K, payload: PayloadOf<K>, done: string) => Promise<ActionOutcome>;

/** Sends actions one at a time, tells how they went, and looks again afterwards. */
export function useAct(reload: () => Promise<void>) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [busy, setBusy] = useState(false);

  const act = useCallback<Act>(
    async (key, payload, done) => {
      setBusy(true);
      setNotice(null);
      const outcome = await send(key, payload);
      setNotice(outcome.kind === 'done' ? { kind: 'done', text: done } : { kind: 'refused', text: outcome.message });
      await reload();
      setBusy(false);
      return outcome;
    },
    [reload],
  );

  const tell = useCallback(
    (done: string) => {
      setNotice({ kind: 'done', text: done });
      void reload();
    },
    [reload],
  );
  const clear = useCallback(() => setNotice(null), []);
  return { act, tell, busy, notice, clear };
}

async function send<K extends ActionKey>(key: K, payload: PayloadOf<K>): Promise<ActionOutcome> {
  try {
    const reply: ActionOutcome = await callPanel<ActionKey>(key, payload);
    return reply;
  } catch (error) {
    return {
      kind: 'refused',
      message: `${errorMessage(error)}. It is not known whether it was saved; nothing else changed.`,
    };
  }
}
