import Select from '@atlaskit/select/select';
import { FieldFrame } from '../../../create/form/field-frame';
import { ChoiceField } from '../choice-field';
import { ShortField } from '../short-field';
import type { CriterionItemProps } from './criterion-item';
import type { CriterionDraft } from './gate-draft';
import type { CriterionFaults } from './parse-gate';

interface ApprovalFieldsProps extends Omit<CriterionItemProps, 'onRemove'> {
  readonly faults: CriterionFaults;
}

interface RoleOption {
  readonly value: string;
  readonly label: string;
}

/** Who is asked, from whom they must differ, and how long they have. People are named by the launch. */
export function ApprovalFields({ id, criterion, roles, faults, onChange }: ApprovalFieldsProps) {
  const { role, apartFrom, boxUnit, boxLength } = criterion;
  const options = [...new Set([...apartFrom, ...roles])].map(toOption);
  return (
    <>
      <ShortField
        id={`${id}-role`}
        label="Who decides"
        value={role}
        problem={faults.role ?? null}
        onChange={(typed) => onChange({ role: typed }, 'role')}
      />
      {options.length > 0 && (
        <FieldFrame id={`${id}-apart`} label="Not the same as (optional)" problem={null}>
          <Select<RoleOption, true>
            inputId={`${id}-apart`}
            isMulti
            spacing="compact"
            options={options}
            value={apartFrom.map(toOption)}
            onChange={(picked) => onChange({ apartFrom: picked.map(({ value }) => value) }, null)}
          />
        </FieldFrame>
      )}
      <ChoiceField
        id={`${id}-unit`}
        label="Time limit"
        choices={units}
        value={boxUnit}
        onChange={(unit) => onChange({ boxUnit: unit, boxLength: boxLength || usual[unit] }, null)}
      />
      {boxUnit !== 'none' && (
        <ShortField
          id={`${id}-length`}
          label={boxUnit === 'hours' ? 'Hours' : 'Working days'}
          value={boxLength}
          problem={faults.boxLength ?? null}
          onChange={(typed) => onChange({ boxLength: typed }, 'length')}
        />
      )}
    </>
  );
}

const units = [
  { value: 'none', label: 'No limit' },
  { value: 'hours', label: 'Hours' },
  { value: 'workdays', label: 'Working days' },
] as const satisfies readonly { readonly value: CriterionDraft['boxUnit']; readonly label: string }[];

const usual = { none: '', hours: '48', workdays: '3' } as const;

function toOption(role: string): RoleOption {
  return { value: role, label: role };
}
