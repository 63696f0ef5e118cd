import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useEffect, useRef } from 'react';
import { ErrorMessage } from '../../ui/error-message';
import { RadioGroup } from '../../ui/radio-group';
import { AttachmentField } from './attachment-field';
import type { EvidenceDraft, ParsedEvidence } from './evidence-draft';

interface EvidenceFieldsProps {
  readonly id: string;
  readonly issueId: string;
  readonly draft: EvidenceDraft;
  readonly fault: Extract<ParsedEvidence, { kind: 'fault' }> | null;
  /** The first field takes the focus, because a person asked for the form. */
  readonly hasFocus?: boolean;
  readonly onChange: (draft: EvidenceDraft) => void;
}

/** The fields of one evidence: where it is, and what it is called. */
export function EvidenceFields({ id, issueId, draft, fault, hasFocus = false, onChange }: EvidenceFieldsProps) {
  const url = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) url.current?.focus();
  }, [hasFocus]);
  const faultOf = (field: string) => (fault?.field === field ? fault.text : null);
  return (
    <>
      <RadioGroup
        legend="Where it is"
        value={draft.kind}
        choices={kinds}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
      {draft.kind === 'attachment' ? (
        <AttachmentField
          id={`${id}-attachment`}
          issueId={issueId}
          value={draft.attachment}
          problem={faultOf('attachment')}
          onPick={(attachment) => onChange({ ...draft, attachment })}
        />
      ) : (
        <>
          <div>
            <Label htmlFor={`${id}-url`}>Address</Label>
            <Textfield
              id={`${id}-url`}
              ref={url}
              type="url"
              placeholder="https://"
              value={draft.url}
              isInvalid={faultOf('url') !== null}
              aria-describedby={`${id}-url-problem`}
              onChange={(event) => onChange({ ...draft, url: event.currentTarget.value })}
            />
            <ErrorMessage id={`${id}-url-problem`} text={faultOf('url')} />
          </div>
          <div>
            <Label htmlFor={`${id}-title`}>What it is called (optional)</Label>
            <Textfield
              id={`${id}-title`}
              value={draft.title}
              isInvalid={faultOf('title') !== null}
              aria-describedby={`${id}-title-problem`}
              onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
            />
            <ErrorMessage id={`${id}-title-problem`} text={faultOf('title')} />
          </div>
        </>
      )}
    </>
  );
}

const kinds = [
  { value: 'link', label: 'A link' },
  { value: 'attachment', label: 'An attachment of this issue' },
] as const;
