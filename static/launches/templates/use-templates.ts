import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TemplateView } from '../../../src/contract/template';
import { callLaunches } from '../../shared/bridge/call-launches';
import { errorMessage } from '../../shared/text/error-message';

export type TemplatesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'loaded'; readonly templates: readonly TemplateView[] };

/** What this page has done itself, by id; null: removed. */
type OwnActs = ReadonlyMap<string, TemplateView | null>;

/** The templates, and how to look at them again. A list lags behind by seconds: what was done here is known better. */
export function useTemplates() {
  const [state, setState] = useState<TemplatesState>({ kind: 'loading' });
  const acts = useRef<OwnActs>(new Map());
  useEffect(() => {
    void load().then(setState);
  }, []);
  /** @returns what is there now; null when that could not be found out, and what is shown stays */
  const reload = useCallback(async () => {
    const next = await load();
    const known = next.kind === 'loaded' ? withActs(next.templates, acts.current) : null;
    setState((before) => {
      if (known !== null) return { kind: 'loaded', templates: known };
      return before.kind === 'loaded' ? before : next;
    });
    return known;
  }, []);
  const note = useCallback((id: string, view: TemplateView | null) => {
    acts.current = new Map([...acts.current, [id, view]]);
    setState((before) =>
      before.kind === 'loaded' ? { kind: 'loaded', templates: withActs(before.templates, acts.current) } : before,
    );
  }, []);
  return { state, tools: useMemo(() => ({ reload, note }), [reload, note]) };
}

export interface TemplateTools {
  readonly reload: () => Promise<readonly TemplateView[] | null>;
  /** Tells what was saved, or with null removed, here. */
  readonly note: (id: string, view: TemplateView | null) => void;
}

function withActs(listed: readonly TemplateView[], acts: OwnActs): readonly TemplateView[] {
  const present = listed.flatMap((one) => {
    const act = acts.get(one.id);
    if (act === null) return [];
    // Who made it stays who made it.
    return act === undefined || act.version <= one.version ? [one] : [{ ...act, by: one.by }];
  });
  const missing = [...acts.values()].flatMap((act) =>
    act === null || listed.some(({ id }) => id === act.id) ? [] : [act],
  );
  return [...present, ...missing];
}

async function load(): Promise<TemplatesState> {
  try {
    const reply = await callLaunches('templates.list', {});
    return reply.kind === 'templates' ? { kind: 'loaded', templates: reply.templates } : reply;
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}
