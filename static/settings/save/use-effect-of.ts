import { useCallback, useEffect, useState } from 'react';
import type { SettingsForm } from '../../../src/contract/settings';
import { errorMessage } from '../../shared/text/error-message';
import { callSettings } from '../call-settings';

export type EffectState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'effect'; readonly sentences: readonly string[] };

/** What saving a form would do, in sentences. */
export function useEffectOf(form: SettingsForm) {
  const [state, setState] = useState<EffectState>({ kind: 'asking' });
  const ask = useCallback(() => effectOf(form).then(setState), [form]);
  useEffect(() => void ask(), [ask]);
  const askAgain = () => {
    setState({ kind: 'asking' });
    void ask();
  };
  return { state, askAgain };
}

async function effectOf(form: SettingsForm): Promise<EffectState> {
  try {
    return await callSettings('settings.effect', form);
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}
