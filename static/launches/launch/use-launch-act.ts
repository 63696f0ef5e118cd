import { useCallback, useMemo, useState } from 'react';
import type { PayloadIn } from '../../../src/contract/definitions';
import type { LaunchAction } from '../../../src/contract/launch';
import type { LaunchesResolvers } from '../../../src/contract/launches-resolvers';
import { callLaunches } from '../../shared/bridge/call-launches';
import { errorMessage } from '../../shared/text/error-message';
import type { Notice } from '../../shared/ui/notices';

/** Messages that change a launch and say no more than whether they did. */
export type ActKey = 'launch.edit' | 'launch.archive' | 'launch.baseline' | 'launch.reanchor' | 'launch.calendar';
export type ActPayload<K extends ActKey> = PayloadIn<LaunchesResolvers, K>;

/** Sends actions, tells how they went, and looks again afterwards. */
export function useLaunchAct(reload: () => Promise<void>) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [busy, setBusy] = useState(false);

  const send = useCallback(
    async <K extends ActKey>(key: K, payload: ActPayload<K>): Promise<LaunchAction> => {
      setBusy(true);
      setNotice(null);
      const outcome = await attempt(key, payload);
      await reload();
      setBusy(false);
      return outcome;
    },
    [reload],
  );
  const acts = useMemo(
    () => ({
      act: async <K extends ActKey>(key: K, payload: ActPayload<K>, done: string) => {
        const outcome = await send(key, payload);
        setNotice(outcome.kind === 'done' ? { kind: 'done', text: done } : { kind: 'refused', text: outcome.message });
        return outcome;
      },
      tryAct: async <K extends ActKey>(key: K, payload: ActPayload<K>, done: string) => {
        const outcome = await send(key, payload);
        if (outcome.kind === 'done') setNotice({ kind: 'done', text: done });
        return outcome;
      },
      tell: (done: string) => {
        setNotice({ kind: 'done', text: done });
        void reload();
      },
    }),
    [send, reload],
  );
  return { ...acts, busy, notice };
}

async function attempt<K extends ActKey>(key: K, payload: ActPayload<K>): Promise<LaunchAction> {
  try {
    const reply: LaunchAction = await callLaunches<ActKey>(key, payload);
    return reply;
  } catch (error) {
    return {
      kind: 'refused',
      message: `${errorMessage(error)}. It is not known whether it was saved; nothing else changed.`,
    };
  }
}
