import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import type { historyReply } from '../../../src/contract/settings';
import { errorMessage } from '../../shared/text/error-message';
import { callSettings } from '../call-settings';

export type Save = Extract<z.infer<typeof historyReply>, { kind: 'history' }>['saves'][number];

export type HistoryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'history'; readonly saves: readonly Save[] };

/** Past saves, asked again when another version stands. */
export function useHistory(version: number) {
  const [state, setState] = useState<HistoryState>({ kind: 'loading' });
  const load = useCallback(() => ask().then(setState), []);
  useEffect(() => void load(), [load, version]);
  return { state, load };
}

async function ask(): Promise<HistoryState> {
  try {
    const reply = await callSettings('settings.history', {});
    return reply.kind === 'history' ? reply : { kind: 'failed', message: reply.message };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}
