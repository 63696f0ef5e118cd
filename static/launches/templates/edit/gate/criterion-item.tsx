import { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import { kindWords } from '../../../../shared/gate/text/kind-words';
import { RadioGroup } from '../../../../shared/ui/radio-group';
import { ShortField } from '../short-field';
import { ApprovalFields } from './approval-fields';
import type { CriterionDraft } from './gate-draft';
import { criterionFaults } from './parse-gate';

export interface CriterionItemProps {
  readonly id: string;
  readonly criterion: CriterionDraft;
  /** Kinds of people that may be kept apart from the one who is asked. */
  readonly roles: readonly string[];
  /** @param field what was typed in; null: a step of its own */
  readonly onChange: (changes: Partial<CriterionDraft>, field: string | null) => void;
  readonly onRemove: () => void;
}

/** One criterion with the fields of its kind. */
export function CriterionItem(props: CriterionItemProps) {
  const { id, criterion, onChange, onRemove } = props;
  const { kind, title } = criterion;
  const faults = criterionFaults(criterion);
  return (
    <>
      <div className="template-cells" role="group" aria-label={`${kindWords[kind]}: ${title || 'without a title'}`}>
        <ShortField
          id={`${id}-title`}
          label={kindWords[kind]}
          value={title}
          problem={faults.title ?? null}
          onChange={(typed) => onChange({ title: typed }, 'title')}
        />
        {kind === 'approval' && <ApprovalFields {...props} faults={faults} />}
        {kind === 'claims' && (
          <RadioGroup
            legend="Claims are"
            value={criterion.claimsWanted}
            choices={claimsChoices}
            onChange={(claimsWanted) => onChange({ claimsWanted }, null)}
          />
        )}
        {kind === 'formats' && (
          <RadioGroup
            legend="Formats are"
            value={criterion.formatsWanted}
            choices={formatsChoices}
            onChange={(formatsWanted) => onChange({ formatsWanted }, null)}
          />
        )}
      </div>
      <IconButton
        appearance="subtle"
        spacing="compact"
        icon={DeleteIcon}
        label={`Remove criterion: ${title || kindWords[kind]}`}
        onClick={onRemove}
      />
    </>
  );
}

const claimsChoices = [
  { value: 'rated', label: 'All rated' },
  { value: 'signed', label: 'Signed' },
] as const;

const formatsChoices = [
  { value: 'settled', label: 'Settled' },
  { value: 'approved', label: 'All approved' },
] as const;
