import { z } from 'zod';
import type { AdfDocument, AdfNode } from '../confluence/adf/adf-node';
import { findMacros } from '../confluence/adf/find-macros';
import type { Macro } from '../confluence/adf/macro-node';
import { readDocument } from '../confluence/adf/read-document';
import { replaceMacros } from '../confluence/adf/replace-macros';
import type { ExportType } from '../forge/bridge/export-macro';
import { findPlace } from '../forge/bridge/find-place';
import type { ServerParts } from './parts';

export interface ExportWish {
  readonly pageId: string;
  readonly format: ExportType;
  readonly version?: number | undefined;
  /** Who exports; null: nobody is signed in. */
  readonly accountId: string | null;
}

type Parts = Pick<ServerParts, 'site' | 'confluence' | 'forge' | 'faults' | 'places'>;

/** @returns the page with each macro as its app exports it; undefined when the person may not see the page */
export async function exportPage(parts: Parts, wish: ExportWish): Promise<AdfDocument | undefined> {
  const document = await readPage(parts, wish);
  if (document === undefined) return undefined;
  const macros = findMacros(document);
  const contents = await Promise.all(macros.map((macro) => exportOne(parts, wish, macro)));
  let at = 0;
  return replaceMacros(document, () => contents[at++] ?? []);
}

const pageSchema = z.object({ body: z.object({ atlas_doc_format: z.object({ value: z.string() }) }) });

async function readPage({ site, confluence }: Parts, { pageId, version, accountId }: ExportWish) {
  const query = `body-format=atlas_doc_format${version === undefined ? '' : `&version=${version}`}`;
  const url = `${site.baseUrl}/wiki/api/v2/pages/${encodeURIComponent(pageId)}?${query}`;
  const response = await confluence.fetch(new Request(url), { as: 'user', accountId, invocation: null });
  if (!response.ok) return undefined;
  const { body } = pageSchema.parse(await response.json());
  return readDocument(JSON.parse(body.atlas_doc_format.value));
}

async function exportOne(parts: Parts, wish: ExportWish, macro: Macro): Promise<readonly AdfNode[]> {
  const { manifest } = parts.forge;
  const module = manifest.uiModules.find(({ type, key }) => type === 'macro' && key === macro.moduleKey);
  if (module === undefined || macro.appId !== manifest.appId) return failed(macro);
  const { pageId, version, accountId, format } = wish;
  const extension = { content: { id: pageId }, localId: macro.localId, version };
  const found = await findPlace(parts.places, { module, accountId, extension });
  if (!found.ok) return failed(macro);
  const principal = parts.faults.exportPrincipal() ? accountId : null;
  const outcome = await parts.forge.exportMacro({ ...found.place, accountId: principal, exportType: format });
  const exported = outcome?.kind === 'returned' ? readDocument(outcome.value) : undefined;
  return exported?.content ?? failed(macro);
}

/** What stands in an export for a macro that has nothing to give. */
function failed({ title }: Macro): AdfNode[] {
  return [{ type: 'paragraph', content: [{ type: 'text', text: `Error rendering macro "${title}"` }] }];
}
