import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import type { EvidenceForm as Evidence } from '../../../../src/contract/gate';
import { parseEvidence, emptyEvidence, type ParsedEvidence } from './evidence-draft';
import { EvidenceFields } from './evidence-fields';

interface EvidenceFormProps {
  readonly id: string;
  readonly issueId: string;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly onSubmit: (evidence: Evidence) => Promise<void>;
  readonly onCancel: () => void;
}

/** A link with a title, or one of the issue's attachments. */
export function EvidenceForm({ id, issueId, submitLabel, busy, onSubmit, onCancel }: EvidenceFormProps) {
  const [draft, setDraft] = useState(emptyEvidence);
  const [fault, setFault] = useState<Extract<ParsedEvidence, { kind: 'fault' }> | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = parseEvidence(draft);
    setFault(parsed.kind === 'fault' ? parsed : null);
    if (parsed.kind === 'evidence') void onSubmit(parsed.evidence);
    else document.getElementById(`${id}-${parsed.field}`)?.focus();
  };
  return (
    <form className="gate-form" noValidate onSubmit={submit}>
      <EvidenceFields id={id} issueId={issueId} draft={draft} fault={fault} hasFocus onChange={setDraft} />
      <div className="button-row">
        <Button type="submit" appearance="primary" spacing="compact" isLoading={busy}>
          {submitLabel}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
