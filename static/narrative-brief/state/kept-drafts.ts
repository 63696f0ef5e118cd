import { z } from 'zod';
import { briefSections, textSections } from '../../../src/domain/narrative/brief';
import { isTyped, type Drafts, type OpenDraft } from './open-draft';

/** As the page wrote it, but anybody can write there: lengths are judged when it is saved. */
const text = z.string();
const draft = z.discriminatedUnion('section', [
  z.object({ section: z.enum(textSections), text }),
  z.object({
    section: z.literal('edges'),
    rows: z.array(
      z.object({ id: text, does: text, inCase: text, behaviour: text, later: text, feature: text.nullable() }),
    ),
  }),
  z.object({ section: z.literal('notTrue'), lines: z.array(z.object({ id: text, text })) }),
]);
const issue = z.object({ id: text, key: text, summary: text, projectName: text, due: text.nullable() });
const kept = z.object({ draft, start: draft, basedOn: z.int(), issues: z.record(text, issue) });

/** What was typed and not saved in this tab, section by section. */
export function readKeptDrafts(epicId: string): Drafts {
  const found = briefSections.map((section) => [section, readOne(keyOf(epicId, section))] as const);
  return Object.fromEntries(found.filter(([section, open]) => open?.draft.section === section));
}

/** Keeps what is typed until it is saved or dropped, so that a reload of the page loses nothing. */
export function keepDrafts(epicId: string, drafts: Drafts): void {
  for (const section of briefSections) {
    const open = drafts[section];
    write(keyOf(epicId, section), open !== undefined && isTyped(open) ? open : null);
  }
}

function keyOf(epicId: string, section: string): string {
  return `lockstep:brief:${epicId}:${section}`;
}

function readOne(key: string): OpenDraft | undefined {
  try {
    const parsed = kept.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return parsed.success ? { ...parsed.data, at: null, kept: true } : undefined;
  } catch {
    // A browser may forbid frames to keep anything.
    return undefined;
  }
}

function write(key: string, open: OpenDraft | null): void {
  try {
    if (open === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(open));
  } catch {
    // Typed text then lives as long as the page.
  }
}
