import type { EvidenceForm } from '../../../../src/contract/gate';

/** What a link or an attachment is called. */
export function evidenceTitle(evidence: EvidenceForm): string {
  if (evidence.kind === 'attachment') return evidence.fileName;
  return evidence.title.trim() === '' ? evidence.url : evidence.title;
}
