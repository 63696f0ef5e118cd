import { z } from 'zod';
import type { JiraClient } from '../api/jira-client';
import type { Outcome } from '../api/outcome';
import type { FramePlace } from './frame-context';

const contextSchema = z.looseObject({ extension: z.looseObject({}) });

type ForgeContext = z.infer<typeof contextSchema>;

/** The part of the bridge that the site answers. */
export interface ForgeCalls {
  context(): Promise<Outcome<ForgeContext>>;
  /** Calls a resolver of the app. */
  invoke(call: { readonly functionKey: string; readonly payload?: unknown }): Promise<Outcome<unknown>>;
  fetchProduct(call: Readonly<Record<string, unknown>>): Promise<Outcome<unknown>>;
}

export function forgeCalls(jira: JiraClient, { module, issueKey, modal }: FramePlace): ForgeCalls {
  const query = new URLSearchParams({ moduleKey: module.key, issueKey }).toString();
  const readContext = async (): Promise<Outcome<ForgeContext>> => {
    const outcome = await jira.get(`/__sandbox/bridge/context?${query}`, contextSchema);
    if (!outcome.ok || modal === undefined) return outcome;
    const extension = { ...outcome.value.extension, modal: modal.context };
    return { ok: true, value: { ...outcome.value, extension } };
  };
  let known: Promise<Outcome<ForgeContext>> | undefined;
  // The context of a frame is fixed while it stands; every resolver call carries it.
  const context = (): Promise<Outcome<ForgeContext>> => (known ??= readContext());
  return {
    context,
    invoke: async ({ functionKey, payload }) => {
      const outcome = await context();
      if (!outcome.ok) return outcome;
      // A resolver called without payload gets an empty one, as in Forge.
      const { extension } = outcome.value;
      const body = { moduleKey: module.key, functionKey, payload: payload ?? {}, extension };
      return jira.post('/__sandbox/bridge/invoke', body, z.unknown());
    },
    fetchProduct: (call) => jira.post('/__sandbox/bridge/fetchProduct', call, z.unknown()),
  };
}
