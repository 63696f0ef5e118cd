import { useCallback, useEffect, useState } from 'react';
import type { TemplateView } from '../../../src/contract/template';
import { callLaunches } from '../../shared/bridge/call-launches';
import { errorMessage } from '../../shared/text/error-message';

export type TemplatesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'loaded'; readonly templates: readonly TemplateView[] };

/** The templates, and how to look at them again. */
export function useTemplates() {
  const [state, setState] = useState<TemplatesState>({ kind: 'loading' });
  useEffect(() => {
    void load().then(setState);
  }, []);
  /** @returns what is there now; null when that could not be found out, and what is shown stays */
  const reload = useCallback(async () => {
    const next = await load();
    setState((before) => (next.kind === 'failed' && before.kind === 'loaded' ? before : next));
    return next.kind === 'loaded' ? next.templates : null;
  }, []);
  return { state, reload };
}

export type ReloadTemplates = ReturnType<typeof useTemplates>['reload'];

async function load(): Promise<TemplatesState> {
  try {
    const reply = await callLaunches('templates.list', {});
    return reply.kind === 'templates' ? { kind: 'loaded', templates: reply.templates } : reply;
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}
