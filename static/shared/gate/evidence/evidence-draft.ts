import { evidence, type EvidenceForm } from '../../../../src/contract/gate';

/** What is typed and chosen, of both kinds, so that changing one's mind loses nothing. */
export interface EvidenceDraft {
  readonly kind: EvidenceForm['kind'];
  readonly url: string;
  readonly title: string;
  readonly attachment: { readonly id: string; readonly fileName: string } | null;
}

export const emptyEvidence: EvidenceDraft = { kind: 'link', url: '', title: '', attachment: null };

export type ParsedEvidence =
  | { readonly kind: 'evidence'; readonly evidence: EvidenceForm }
  | { readonly kind: 'fault'; readonly field: 'url' | 'title' | 'attachment'; readonly text: string };

/** The evidence a draft stands for, or what is wrong with it and where. */
export function parseEvidence(draft: EvidenceDraft): ParsedEvidence {
  if (draft.kind === 'attachment') return parseAttachment(draft.attachment);
  const url = withScheme(draft.url.trim());
  if (url === '') return fault('url', 'Cannot save without an address. Paste the one at which it can be seen');
  const parsed = evidence.safeParse({ kind: 'link', url, title: draft.title.trim() });
  if (parsed.success) return { kind: 'evidence', evidence: parsed.data };
  const [problem] = parsed.error.issues;
  if (problem?.path.at(-1) === 'title')
    return fault('title', `Cannot use this title: it ${problem.message}. Shorten it`);
  return fault('url', `Cannot use "${draft.url.trim()}": it ${problem?.message ?? 'is no address'}`);
}

function parseAttachment(attachment: EvidenceDraft['attachment']): ParsedEvidence {
  if (attachment === null) return fault('attachment', 'Cannot save without an attachment. Choose one');
  const { id, fileName } = attachment;
  return { kind: 'evidence', evidence: { kind: 'attachment', attachmentId: id, fileName } };
}

/** People copy addresses without their beginning. */
function withScheme(url: string): string {
  return /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(url) ? `https://${url}` : url;
}

function fault(field: 'url' | 'title' | 'attachment', text: string): ParsedEvidence {
  return { kind: 'fault', field, text };
}
