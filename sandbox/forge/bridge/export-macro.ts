import type { TimeLimits } from '../manifest/limits';
import type { Invocations } from '../invocations';
import type { WorkerOutcome } from '../worker/app-worker';
import { backendContext } from './backend-context';
import { moduleContext, type ContextParts, type ContextPlace } from './module-context';

export type ExportType = 'pdf' | 'word';

export interface ExportParts extends ContextParts {
  readonly invocations: Invocations;
  readonly timeLimits: TimeLimits;
}

export interface ExportCall extends ContextPlace {
  readonly exportType: ExportType;
}

/** @returns undefined when the macro has no function for exports */
export async function exportMacro(parts: ExportParts, call: ExportCall): Promise<WorkerOutcome | undefined> {
  const { module, accountId, exportType } = call;
  if (module.adfExport === undefined) return undefined;
  return parts.invocations.run({
    moduleKey: module.key,
    moduleType: module.type,
    functionKey: module.adfExport.function,
    cause: `export to ${exportType}`,
    args: [exportPayload(parts, call), backendContext(parts.installation, accountId)],
    accountId,
    limitMs: parts.timeLimits.resolver,
    origin: { pushes: 0 },
  });
}

/**
 * Page and format are documented; where the configuration lies is not, and public apps have found it in another place
 * for each format: with the extension for PDF, in the context for Word, which has the page there a second time.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/
 */
function exportPayload(parts: ContextParts, call: ExportCall) {
  const { extension, exportType } = call;
  const { content, space, config } = extension;
  const context = moduleContext(parts, { ...call, extension: { type: 'macro', content, space } });
  if (exportType === 'pdf') return { context, exportType, extensionPayload: { config, macro: {} } };
  const contentId: unknown = Reflect.get(Object(content), 'id');
  return { context: { ...context, content, contentId, config }, exportType, extensionPayload: { macro: {} } };
}
