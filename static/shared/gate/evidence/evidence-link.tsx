import AttachmentIcon from '@atlaskit/icon/core/attachment';
import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import type { EvidenceForm } from '../../../../src/contract/gate';
import { openAddress } from '../../bridge/open-address';
import { evidenceTitle } from '../text/evidence-title';

/** Opens what proves something, or what is under review, in a tab of its own. */
export function EvidenceLink({ evidence }: { readonly evidence: EvidenceForm }) {
  const Icon = evidence.kind === 'link' ? LinkExternalIcon : AttachmentIcon;
  return (
    <span className="with-icon gate-evidence-link">
      <Icon label={evidence.kind === 'link' ? 'Link' : 'Attachment'} size="small" />
      <button
        type="button"
        role="link"
        className="issue-link gate-long-link"
        onClick={() => openAddress(addressOf(evidence))}
      >
        {evidenceTitle(evidence)}
      </button>
    </span>
  );
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-content-id-get */
function addressOf(evidence: EvidenceForm): string {
  return evidence.kind === 'link'
    ? evidence.url
    : `/rest/api/3/attachment/content/${encodeURIComponent(evidence.attachmentId)}`;
}
