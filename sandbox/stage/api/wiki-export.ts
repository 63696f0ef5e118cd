import { z } from 'zod';
import { parseAdf, type AdfNode } from '../adf/adf';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';

const documentSchema = z.unknown().transform((value, context): AdfNode => {
  const document = parseAdf(value);
  if (document !== undefined) return document;
  context.addIssue('is no Atlassian document');
  return z.NEVER;
});

interface Export {
  readonly pageId: string;
  readonly format: 'pdf' | 'word';
  readonly as: string | null;
  readonly version?: number;
}

/** @returns the page with what the apps make of their macros for paper, as that person may see it */
export function exportPage(site: JiraClient, wish: Export): Promise<Outcome<AdfNode>> {
  return site.post('/__sandbox/export', wish, documentSchema);
}
