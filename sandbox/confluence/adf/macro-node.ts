import { z } from 'zod';
import type { AdfNode } from './adf-node';

/** The app to which a macro belongs. */
export interface MacroApp {
  /** The UUID at the end of the app's ARI. */
  readonly appId: string;
  readonly environmentId: string;
  readonly environmentType: string;
}

/** A Forge macro on a page. */
export interface Macro {
  readonly appId: string;
  readonly environmentId: string;
  readonly moduleKey: string;
  readonly title: string;
  /** Tells this macro of the page from the others; what `view.getContext()` calls `localId`. */
  readonly localId: string;
  /** What `view.submit({ config })` has saved. */
  readonly config: Readonly<Record<string, unknown>>;
}

const forgeExtension = 'com.atlassian.ecosystem';

/** The block node by which Confluence keeps a Forge macro in a page. */
export function macroNode(
  { appId, environmentId, environmentType }: MacroApp,
  { moduleKey, title, localId, config }: Pick<Macro, 'moduleKey' | 'title' | 'localId' | 'config'>,
): AdfNode {
  const extensionKey = `${appId}/${environmentId}/static/${moduleKey}`;
  const parameters = {
    layout: 'extension',
    guestParams: config,
    forgeEnvironment: environmentType,
    localId,
    extensionId: `ari:cloud:ecosystem::extension/${extensionKey}`,
    extensionTitle: title,
    render: 'default',
  };
  const extension = { extensionType: forgeExtension, extensionKey, text: title, localId, parameters };
  return { type: 'extension', attrs: { layout: 'default', ...extension } };
}

const macroAttrs = z.looseObject({
  extensionType: z.literal(forgeExtension),
  extensionKey: z.string(),
  text: z.string().optional(),
  localId: z.string().optional(),
  parameters: z.looseObject({
    guestParams: z.record(z.string(), z.unknown()).optional(),
    localId: z.string().optional(),
    extensionTitle: z.string().optional(),
  }),
});

/** @returns undefined when the node is no Forge macro */
export function readMacro({ type, attrs }: AdfNode): Macro | undefined {
  const parsed = macroAttrs.safeParse(attrs);
  if ((type !== 'extension' && type !== 'bodiedExtension') || !parsed.success) return undefined;
  const { extensionKey, text, localId, parameters } = parsed.data;
  const [appId, environmentId, kind, moduleKey, ...rest] = extensionKey.split('/');
  if (appId === undefined || environmentId === undefined || kind !== 'static') return undefined;
  if (moduleKey === undefined || rest.length > 0) return undefined;
  return {
    ...{ appId, environmentId, moduleKey },
    title: parameters.extensionTitle ?? text ?? moduleKey,
    // The one among the parameters is the macro's own; the other belongs to the node.
    localId: parameters.localId ?? localId ?? '',
    config: parameters.guestParams ?? {},
  };
}
