import { z } from 'zod';
import { findMacros } from '../../confluence/adf/find-macros';
import { readDocument } from '../../confluence/adf/read-document';
import type { Caller, Product } from '../../site/site';

/** What a page says of the macro that stands in it. */
const givenSchema = z.looseObject({
  content: z.looseObject({ id: z.string() }),
  localId: z.string().optional(),
  isEditing: z.boolean().default(false),
  config: z.record(z.string(), z.unknown()).optional(),
  isConfiguring: z.boolean().default(false),
  isInserting: z.boolean().default(false),
  /** An earlier version of the page. */
  version: z.int().positive().optional(),
  modal: z.unknown().optional(),
});
type Given = z.output<typeof givenSchema>;

export interface MacroParts {
  readonly baseUrl: string;
  readonly confluence: Product;
  /** In whose name the page is looked up. */
  readonly caller: Caller;
  /** True: what the page does not know of the macro is taken as given. */
  readonly isTrusting?: boolean;
}

export type MacroPlace =
  | { readonly kind: 'found'; readonly extension: Readonly<Record<string, unknown>>; readonly localId: string }
  | { readonly kind: 'refused'; readonly status: 400 | 403 | 404; readonly message: string };

/**
 * The extension of a macro as Confluence fills it: place and configuration come from the page, and only while somebody
 * edits the page from the editor.
 */
export async function macroPlace(parts: MacroParts, extension: unknown): Promise<MacroPlace> {
  const given = givenSchema.safeParse(extension);
  if (!given.success) return refuse(400, 'Cannot place a macro without the id of its page in "content"');
  const page = await findPage(parts, given.data);
  if (page === undefined) return refuse(404, 'The page does not exist or you do not have permission to see it.');
  if (given.data.isEditing && !page.mayEdit) return refuse(403, 'You do not have permission to edit the page.');
  const stored = findMacros(page.document).find(({ localId }) => localId === given.data.localId)?.config;
  const isGivenGood = given.data.isEditing || parts.isTrusting === true;
  const config = given.data.isEditing ? (given.data.config ?? stored) : (stored ?? given.data.config);
  if (stored === undefined && !isGivenGood) return refuse(404, 'The page has no such macro.');
  return { kind: 'found', localId: given.data.localId ?? '', extension: fill(given.data, page, config ?? {}) };
}

function refuse(status: 400 | 403 | 404, message: string): MacroPlace {
  return { kind: 'refused', status, message };
}

/** @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/ */
function fill(given: Given, { id, space }: Page, config: Readonly<Record<string, unknown>>) {
  const { isEditing, isConfiguring, isInserting, modal } = given;
  return {
    type: 'macro',
    content: { id, type: 'page', subtype: null },
    space,
    ...{ isEditing, config },
    macro: { isConfiguring, isInserting },
    references: [],
    ...(modal === undefined ? {} : { modal }),
  };
}

const pageSchema = z.object({
  id: z.string(),
  spaceId: z.string(),
  body: z.object({ atlas_doc_format: z.object({ value: z.string() }) }),
  operations: z.object({ results: z.array(z.object({ operation: z.string() })) }),
});

type Page = NonNullable<Awaited<ReturnType<typeof findPage>>>;

/** Looked up beside the traffic log: the platform's own knowledge is no call of the app. */
async function findPage(parts: MacroParts, { content, version }: Given) {
  const query = `body-format=atlas_doc_format&include-operations=true${version === undefined ? '' : `&version=${version}`}`;
  const page = pageSchema.safeParse(await get(parts, `pages/${encodeURIComponent(content.id)}?${query}`)).data;
  if (page === undefined) return undefined;
  const space = spaceSchema.safeParse(await get(parts, `spaces/${page.spaceId}`)).data;
  const document = readDocument(JSON.parse(page.body.atlas_doc_format.value));
  if (space === undefined || document === undefined) return undefined;
  const mayEdit = page.operations.results.some(({ operation }) => operation === 'update');
  return { id: page.id, space, document, mayEdit };
}

const spaceSchema = z.object({ id: z.string(), key: z.string() });

async function get({ baseUrl, confluence, caller }: MacroParts, path: string): Promise<unknown> {
  const response = await confluence.fetch(new Request(`${baseUrl}/wiki/api/v2/${path}`), caller);
  return response.ok ? response.json() : undefined;
}
