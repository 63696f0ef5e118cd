import { z } from 'zod';
import { modalSizeSchema } from '../api/modal-size';

const callback = z.custom<(...args: unknown[]) => unknown>((value) => typeof value === 'function');

const pagePath = z.object({ pathname: z.string().startsWith('/'), search: z.string(), hash: z.string() });

/** Payloads of the bridge commands, as `@forge/bridge` 7 sends them. */
export const bridgePayloads = {
  invoke: z.object({ functionKey: z.string(), payload: z.unknown().optional(), invokeType: z.undefined().optional() }),
  fetchProduct: z.object({
    product: z.string(),
    restPath: z.string(),
    fetchRequestInit: z.record(z.string(), z.unknown()),
    isMultipartFormData: z.boolean().default(false),
  }),
  enableTheming: z.object({ apply: callback }),
  showFlag: z.object({
    id: z.union([z.string(), z.number()]),
    title: z.string().default(''),
    description: z.string().optional(),
    type: z.enum(['info', 'success', 'warning', 'error']).default('info'),
    appearance: z.enum(['info', 'success', 'warning', 'error']).optional(),
    actions: z.array(z.object({ text: z.string(), onClick: callback })).default([]),
    isAutoDismiss: z.boolean().default(false),
  }),
  closeFlag: z.object({ id: z.union([z.string(), z.number()]) }),
  openModal: z.object({
    resource: z.string().nullish(),
    onClose: callback,
    size: modalSizeSchema.default('medium'),
    context: z.unknown().optional(),
    closeOnEscape: z.boolean().default(true),
    closeOnOverlayClick: z.boolean().default(true),
    title: z.string().default(''),
  }),
  navigate: z.looseObject({ type: z.enum(['same-tab', 'new-tab']), url: z.string().optional() }),
  location: z.looseObject({
    target: z.string(),
    issueKey: z.string().optional(),
    contentId: z.string().optional(),
    spaceKey: z.string().optional(),
    moduleKey: z.string().optional(),
    projectKey: z.string().optional(),
    path: z.string().optional(),
  }),
  createHistory: z.object({ listen: callback }),
  moveHistory: z.discriminatedUnion('way', [
    z.object({ way: z.enum(['push', 'replace']), path: pagePath, state: z.unknown().optional() }),
    z.object({ way: z.literal('go'), steps: z.number() }),
  ]),
  event: z.object({ event: z.string(), payload: z.unknown().optional() }),
  subscription: z.object({ event: z.string(), callback }),
  ruleCallback: z.object({ data: z.object({ onConfigure: callback }) }),
  height: z.object({ height: z.number() }),
  callback,
};
