import type { EvidenceForm } from '../../contract/gate';
import type { Evidence } from '../../domain/gates/gate';
import { refused, type Refused } from '../as-viewer';
import type { Issue, World } from '../ports';

/**
 * Evidence as it is kept: an attachment must be one of the issue's that the viewer sees, and has the name that Jira gives it.
 * @param does what is to be done, such as `answer this criterion`
 */
export async function ownEvidence(
  { issues }: World,
  { id, key }: Issue,
  { evidence, does }: { readonly evidence: EvidenceForm; readonly does: string },
): Promise<Evidence | Refused> {
  if (evidence.kind === 'link') return evidence;
  const files = (await issues.attachments([id], 'viewer')).get(id) ?? [];
  const file = files.find((one) => one.id === evidence.attachmentId);
  if (file) return { kind: 'attachment', attachmentId: file.id, fileName: file.fileName };
  return refused(
    `Cannot ${does}: "${evidence.fileName}" is not among the attachments of ${key}. Attach it to the issue first`,
  );
}
