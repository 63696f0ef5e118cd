import { sectionDraft, type SectionDraft } from '../../../src/contract/narrative-brief';

/** What keeps a draft from being saved, by the place of the field: `text`, `rows.0.does`, `lines.2.text`, `rows`. */
export type Faults = Readonly<Record<string, string>>;

/** Judged by the same rules as behind the page, so that the reason stands at its field before anything is sent. */
export function draftFaults(draft: SectionDraft): Faults {
  const parsed = sectionDraft.safeParse(draft);
  if (parsed.success) return {};
  const faults = parsed.error.issues.map(({ path, message }) => [path.join('.'), sentence(message)] as const);
  // The first fault of a field is the one to mend first.
  return Object.fromEntries(faults.reverse());
}

function sentence(message: string): string {
  const shorten = message.endsWith('fit') ? '. Shorten it' : '';
  return `Cannot save this: it ${message}${shorten}`;
}
