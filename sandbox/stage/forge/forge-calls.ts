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

export function forgeCalls(jira: JiraClient, { module, extension: told, modal }: FramePlace): ForgeCalls {
  const ofModal = modal === undefined ? {} : { modal: modal.context };
  const extension = { ...told, ...ofModal };
  const readContext = async (): Promise<Outcome<ForgeContext>> => {
    const body = { moduleKey: module.key, extension: told };
    const outcome = await jira.post('/__sandbox/bridge/context', body, contextSchema);
    if (!outcome.ok) return outcome;
    return { ok: true, value: { ...outcome.value, extension: { ...outcome.value.extension, ...ofModal } } };
  };
  let known: Promise<Outcome<ForgeContext>> | undefined;
  return {
    // The context of a frame is fixed while it stands.
    context: () => (known ??= readContext()),
    // The site completes the extension by itself, so no call has to wait for the context.
    // A resolver called without payload gets an empty one, as in Forge.
    invoke: ({ functionKey, payload }) => {
      const body = { moduleKey: module.key, functionKey, payload: payload ?? {}, extension };
      return jira.post('/__sandbox/bridge/invoke', body, z.unknown());
    },
    fetchProduct: (call) => jira.post('/__sandbox/bridge/fetchProduct', call, z.unknown()),
  };
}
