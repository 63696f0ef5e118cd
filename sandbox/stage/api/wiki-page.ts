import { z } from 'zod';
import { parseAdf, type AdfNode } from '../adf/adf';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';
import { operationsSchema } from './wiki-operations';

/** ADF travels as text within JSON. */
const adfText = z.string().transform((text, context): AdfNode => {
  const document = parseJson(text);
  if (document !== undefined) return document;
  context.addIssue('is no Atlassian document');
  return z.NEVER;
});

const pageSchema = z.object({
  id: z.string(),
  status: z.string(),
  title: z.string(),
  spaceId: z.string(),
  parentId: z.string().nullish(),
  authorId: z.string(),
  createdAt: z.string(),
  version: z.object({
    number: z.number(),
    createdAt: z.string(),
    message: z.string().nullish(),
    authorId: z.string(),
  }),
  body: z.object({ atlas_doc_format: z.object({ value: adfText }) }),
  operations: operationsSchema.optional(),
});

export type WikiPage = z.infer<typeof pageSchema>;

/** @param version undefined: the newest */
export function readPage(site: JiraClient, id: string, version?: number): Promise<Outcome<WikiPage>> {
  const which = version === undefined ? '' : `&version=${version}`;
  const query = `body-format=atlas_doc_format&include-operations=true${which}`;
  return site.get(`${address(id)}?${query}`, pageSchema);
}

interface NewPage {
  readonly spaceId: string;
  readonly title: string;
  readonly parentId?: string;
}

export function createPage(site: JiraClient, page: NewPage): Promise<Outcome<WikiPage>> {
  const empty = { type: 'doc', version: 1, content: [] };
  return site.post('/wiki/api/v2/pages', { ...page, status: 'current', body: bodyOf(empty) }, pageSchema);
}

interface PageEdit {
  readonly id: string;
  readonly title: string;
  readonly document: AdfNode;
  /** The number that this edit gets: one more than that of the page it was made on. */
  readonly version: number;
  readonly message?: string;
}

/** @returns status 409 when somebody else has published in between */
export function updatePage(site: JiraClient, edit: PageEdit): Promise<Outcome<unknown>> {
  const { id, title, document, version: number, message } = edit;
  const version = { number, ...(message === undefined ? {} : { message }) };
  return site.write('PUT', address(id), { id, status: 'current', title, body: bodyOf(document), version });
}

export function trashPage(site: JiraClient, id: string): Promise<Outcome<unknown>> {
  return site.write('DELETE', address(id));
}

function address(id: string): string {
  return `/wiki/api/v2/pages/${encodeURIComponent(id)}`;
}

function bodyOf(document: unknown) {
  return { representation: 'atlas_doc_format', value: JSON.stringify(document) };
}

function parseJson(text: string): AdfNode | undefined {
  try {
    return parseAdf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
