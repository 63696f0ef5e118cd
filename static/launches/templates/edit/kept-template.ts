import { z } from 'zod';
import { templateDraft, type TemplateDraft } from './template-draft';

const kept = z.object({ draft: templateDraft, basedOn: z.int() });

/** What was typed and not saved in this tab, with the version from which the writer set out. */
export interface KeptTemplate {
  readonly draft: TemplateDraft;
  readonly basedOn: number;
}

/** @param place the template's id, or where a new one comes from */
export function readKept(place: string): KeptTemplate | null {
  try {
    const parsed = kept.safeParse(JSON.parse(sessionStorage.getItem(keyOf(place)) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    // A browser may forbid frames to keep anything.
    return null;
  }
}

/** @param found null: nothing is to be kept any more */
export function keepTemplate(place: string, found: KeptTemplate | null): void {
  try {
    if (found === null) sessionStorage.removeItem(keyOf(place));
    else sessionStorage.setItem(keyOf(place), JSON.stringify(found));
  } catch {
    // What was typed then lives as long as the page.
  }
}

function keyOf(place: string): string {
  return `lockstep:template:${place}`;
}
