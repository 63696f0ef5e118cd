import { useState, type FormEvent } from 'react';
import type { IssueCard } from '../../../src/contract/issue-card';
import { useInitialFocus } from '../../shared/ui/use-initial-focus';
import type { EditTarget } from '../panel-tools';
import { issueName } from '../../shared/text/issue-name';
import type { Act } from '../use-act';
import { draftFor } from './draft';
import { draftNames } from './draft-names';
import { ErrorMessage } from '../../shared/ui/error-message';
import { FormButtons } from './form-buttons';
import { IssuePicker } from './issue-picker';
import { parseDraft } from './parse-draft';
import { PreviewPanel } from './preview-panel';
import { RadioGroup } from '../../shared/ui/radio-group';
import { draftToRequest, sendRequest } from './request';
import { RuleFields } from './rule-fields';
import { saveBlock } from './save-block';
import { usePreview } from './use-preview';
import './dependency-form.css';

export interface DependencyFormProps {
  readonly issue: IssueCard;
  readonly target: EditTarget;
  readonly act: Act;
  readonly onClose: () => void;
}

/** Adds or edits a dependency, and shows what saving moves before it is saved. */
export function DependencyForm({ issue, target, act, onClose }: DependencyFormProps) {
  const [draft, setDraft] = useState(() => draftFor(target));
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const heading = useInitialFocus<HTMLHeadingElement>();

  const change = (changes: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changes }));
  const parsed = parseDraft(draft);
  const request = draftToRequest(draft, parsed, target);
  const preview = usePreview(request);
  const block = saveBlock({ picked: target.kind === 'edit' || draft.other !== null, parsed, preview });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (request === null || block !== null || saving) return;
    setSaving(true);
    setRefusal(null);
    const outcome = await sendRequest(request, act);
    setSaving(false);
    if (outcome.kind === 'done') onClose();
    else setRefusal(outcome.message);
  };

  return (
    <form className="dependency-form" aria-labelledby="form-heading" onSubmit={(event) => void save(event)}>
      <h2 id="form-heading" ref={heading} tabIndex={-1} className="form-title">
        {target.kind === 'new' ? 'Add dependency' : 'Edit dependency'}
      </h2>
      {target.kind === 'new' ? (
        <>
          <RadioGroup
            legend="Direction"
            value={draft.direction}
            choices={[
              { value: 'other-gates-this', label: `${issue.key} waits for another issue` },
              { value: 'this-gates-other', label: `Another issue waits for ${issue.key}` },
            ]}
            onChange={(direction) => change({ direction })}
          />
          <IssuePicker thisIssueId={issue.id} picked={draft.other} onPick={(other) => change({ other })} />
        </>
      ) : (
        <p>{issueName(target.dependency.issue)}</p>
      )}
      <RuleFields draft={draft} names={draftNames(draft, target, issue.key)} parsed={parsed} onChange={change} />
      <PreviewPanel
        state={preview}
        lag={parsed.kind === 'terms' ? parsed.terms.lag : null}
        onUseGap={(gap) => change({ lag: String(gap) })}
      />
      <ErrorMessage id="save-problem" text={refusal} />
      <FormButtons block={block} saving={saving} onCancel={onClose} />
    </form>
  );
}
