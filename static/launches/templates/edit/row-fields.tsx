import Checkbox from '@atlaskit/checkbox';
import { RadioGroup } from '../../../shared/ui/radio-group';
import { withRow } from './change-rows';
import { ChoiceField } from './choice-field';
import type { RowFaults } from './parse-row';
import { ShortField } from './short-field';
import type { RowDraft } from './template-draft';
import type { TemplateEditing } from './use-template-editor';

interface RowFieldsProps {
  readonly row: RowDraft;
  readonly faults: RowFaults;
  readonly isLaunch: boolean;
  readonly editing: TemplateEditing;
}

type TextKey = 'name' | 'owner' | 'weeks' | 'days' | 'workdays' | 'duration' | 'deliverable' | 'checkpoint';

/** What a row is, where it lies and who answers for it. */
export function RowFields({ row, faults, isLaunch, editing }: RowFieldsProps) {
  const { draft, change } = editing;
  const put = (changes: Partial<RowDraft>, field: string | null) =>
    change(withRow(draft, row.key, changes), `${row.name || 'a row'} was changed`, field);
  const text = (field: TextKey, label: string, help?: string) => (
    <ShortField
      id={`${row.key}-${field}`}
      label={label}
      {...(help === undefined ? {} : { help })}
      value={row[field]}
      problem={faults[field] ?? null}
      onChange={(typed) => put({ [field]: typed }, `${row.key}.${field}`)}
    />
  );
  const isOffset = row.placing === 'before' || row.placing === 'after';
  return (
    <>
      <div className="template-cells">
        {text('name', 'Name')}
        {text('owner', 'Who answers for it', 'A kind of person, such as “copywriter”')}
        <RadioGroup legend="Lane" value={row.role} choices={laneChoices} onChange={(role) => put({ role }, null)} />
      </div>
      {isLaunch ? (
        <p className="subtle">This row is the launch itself: it lies at T-0 and always belongs to the launch.</p>
      ) : (
        <div className="template-cells">
          <ChoiceField
            id={`${row.key}-placing`}
            label="Due"
            choices={placings}
            value={row.placing}
            onChange={(placing) => put({ placing }, null)}
          />
          {isOffset && text('weeks', 'Weeks')}
          {isOffset && text('days', 'Days of the calendar')}
          {isOffset && text('workdays', 'Working days', 'Counted after weeks and days; a minus goes the other way')}
        </div>
      )}
      <div className="template-cells">
        {text('duration', 'Takes (working days)', '0: a day without work of its own')}
        {text('deliverable', 'Marketing delivers (optional)')}
        {text('checkpoint', 'Product checks (optional)')}
      </div>
      <div className="template-checks">
        <Checkbox
          label="Pinned: its date does not follow others"
          isChecked={row.pinned}
          onChange={(event) => put({ pinned: event.currentTarget.checked }, null)}
        />
        {!isLaunch && (
          <Checkbox
            label="May be left out"
            isChecked={row.optional}
            onChange={(event) => put({ optional: event.currentTarget.checked }, null)}
          />
        )}
      </div>
    </>
  );
}

const laneChoices = [
  { value: 'product', label: 'Product' },
  { value: 'marketing', label: 'Marketing' },
] as const;

const placings = [
  { value: 'before', label: 'Before T-0' },
  { value: 'at', label: 'At T-0' },
  { value: 'after', label: 'After T-0' },
  { value: 'follows', label: 'Follows what gates it' },
] as const;
