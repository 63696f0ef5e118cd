import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import type { GateChoices } from '../../../../src/contract/gate-lists';
import { ErrorMessage } from '../../ui/error-message';
import { RadioGroup } from '../../ui/radio-group';
import { kindHelp } from '../text/kind-words';
import { ApprovalFields } from './approval-fields';
import { BriefField } from './brief-field';
import { ClaimsFields } from './claims-fields';
import type { CriterionDraft } from './criterion-draft';
import { IssuesField } from './issues-field';
import type { CriterionFaults } from './parse-criterion';
import type { GateEditing } from './use-gate-editor';

export type Choices = Extract<GateChoices, { kind: 'choices' }>;

/** What the fields of one kind need. */
export interface KindFieldsProps {
  readonly id: string;
  readonly draft: CriterionDraft;
  readonly faults: CriterionFaults;
  /** null: still being read, or could not be. */
  readonly choices: Choices | null;
  readonly onChange: (changes: Partial<CriterionDraft>) => void;
}

interface CriterionFieldsProps extends Omit<KindFieldsProps, 'onChange'> {
  readonly editing: GateEditing;
}

/** Title and what else a criterion of this kind needs. */
export function CriterionFields({ editing, ...rest }: CriterionFieldsProps) {
  const { id, draft, faults, choices } = rest;
  const onChange = (changes: Partial<CriterionDraft>) => editing.change(draft.id, changes);
  const props = { ...rest, onChange };
  return (
    <div className="gate-form">
      <p className="subtle gate-small">{kindHelp[draft.kind]}</p>
      <div>
        <Label htmlFor={`${id}-title`}>What is asked for</Label>
        <Textfield
          id={`${id}-title`}
          isCompact
          value={draft.title}
          isInvalid={faults.title !== undefined}
          aria-describedby={`${id}-title-problem`}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <ErrorMessage id={`${id}-title-problem`} text={faults.title ?? null} />
      </div>
      {draft.kind === 'approval' && <ApprovalFields {...props} otherRoles={otherRoles(editing, draft)} />}
      {draft.kind === 'issues' && <IssuesField {...props} />}
      {draft.kind === 'claims' && <ClaimsFields {...props} />}
      {draft.kind === 'brief' && <BriefField {...props} />}
      {draft.kind === 'formats' && (
        <>
          <RadioGroup
            legend="What is wanted"
            value={draft.formatsWanted}
            choices={wanted}
            onChange={(formatsWanted) => onChange({ formatsWanted })}
          />
          {choices?.hasMatrix === false && (
            <p className="subtle">This launch has no format matrix yet. The gate stays shut until it has one.</p>
          )}
        </>
      )}
    </div>
  );
}

const wanted = [
  { value: 'settled', label: 'The matrix is settled' },
  { value: 'approved', label: 'Everything in it is approved' },
] as const;

/** Of the other approvals in this gate: to be kept apart from one that is not there would say nothing. */
function otherRoles({ drafts }: GateEditing, own: CriterionDraft): readonly string[] {
  const roles = drafts
    .filter(({ id, kind, isRemoved }) => id !== own.id && kind === 'approval' && !isRemoved)
    .map(({ role }) => role.trim());
  return [...new Set(roles)].filter((role) => role !== '' && role !== own.role.trim());
}
