import { z } from 'zod';
import { parseAdf, type AdfNode } from '../adf/adf';

/** What somebody has written and not published yet. */
export interface Draft {
  /** Number of the version it was begun on. */
  readonly version: number;
  readonly title: string;
  readonly document: AdfNode;
}

interface DraftPlace {
  readonly pageId: string;
  readonly email: string | null;
}

const draftSchema = z.object({ version: z.number(), title: z.string(), document: z.unknown() });

/** Kept by the browser's tab, for each person. */
export function readDraft(place: DraftPlace): Draft | undefined {
  const parsed = draftSchema.safeParse(parseJson(sessionStorage.getItem(keyOf(place))));
  const document = parsed.success ? parseAdf(parsed.data.document) : undefined;
  return parsed.success && document !== undefined ? { ...parsed.data, document } : undefined;
}

export function writeDraft(place: DraftPlace, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(place), JSON.stringify(draft));
  } catch {
    // A full store costs the safety net, not the writing.
  }
}

export function clearDraft(place: DraftPlace): void {
  sessionStorage.removeItem(keyOf(place));
}

function keyOf({ pageId, email }: DraftPlace): string {
  return `stage.draft.${pageId}.${email ?? 'nobody'}`;
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
