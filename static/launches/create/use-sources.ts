import { view } from '@forge/bridge';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import type { CreationOptions } from '../../../src/contract/creation';
import type { TemplateView } from '../../../src/contract/template';
import { callLaunches } from '../../shared/bridge/call-launches';
import { errorMessage } from '../../shared/text/error-message';

export type Options = Extract<CreationOptions, { kind: 'options' }>;

/** What a launch can be made of, and where. */
export interface Sources {
  readonly options: Options;
  readonly templates: readonly TemplateView[];
  /** Account of who looks; empty: not told. */
  readonly viewer: string;
  /** Whose choices are remembered in this browser: the site and the person. */
  readonly whose: string;
}

export type SourcesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'loaded'; readonly sources: Sources };

export function useSources() {
  const [state, setState] = useState<SourcesState>({ kind: 'loading' });
  const reload = useCallback(async () => {
    const next = await load();
    // What is being filled in is not taken away because it could not be looked up again.
    setState((before) => (next.kind === 'failed' && before.kind === 'loaded' ? before : next));
  }, []);
  useEffect(() => {
    void load().then(setState);
  }, []);
  return { state, reload };
}

async function load(): Promise<SourcesState> {
  try {
    const [options, listed, context] = await Promise.all([
      callLaunches('creation.options', {}),
      callLaunches('templates.list', {}),
      view.getContext(),
    ]);
    if (options.kind === 'no-access' || listed.kind === 'no-access') return { kind: 'no-access' };
    return { kind: 'loaded', sources: { options, templates: listed.templates, ...whoseOf(context) } };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

const identity = z.object({ cloudId: z.string().default(''), accountId: z.string().default('') });

function whoseOf(context: unknown): Pick<Sources, 'viewer' | 'whose'> {
  const { cloudId, accountId } = identity.parse(context);
  return { viewer: accountId, whose: `${cloudId}:${accountId}` };
}
