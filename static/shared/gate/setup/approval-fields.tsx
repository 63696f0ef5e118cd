import { Label } from '@atlaskit/form/label';
import CreatableSelect from '@atlaskit/select/creatable-select';
import Select from '@atlaskit/select/select';
import { UserSelect } from '../../user-picker/user-select';
import { ErrorMessage } from '../../ui/error-message';
import { nameOf } from '../text/name-of';
import type { KindFieldsProps } from './criterion-fields';
import { TimeBoxFields } from './time-box-fields';

interface RoleOption {
  readonly value: string;
  readonly label: string;
}

interface ApprovalFieldsProps extends KindFieldsProps {
  readonly otherRoles: readonly string[];
}

/** Who is asked, by which role, how long they have, and from whom they must differ. */
export function ApprovalFields({ id, draft, faults, choices, otherRoles, onChange }: ApprovalFieldsProps) {
  const named = choices?.roles.find(({ role }) => role === draft.role.trim());
  const options = (choices?.roles ?? []).map(({ role, person }) => ({
    value: role,
    label: person === null ? role : `${role} (${nameOf(person)})`,
  }));
  const apart = [...new Set([...draft.apartFrom, ...otherRoles])].map(toOption);
  return (
    <>
      <div>
        <Label htmlFor={`${id}-role`}>Role</Label>
        <CreatableSelect<RoleOption>
          inputId={`${id}-role`}
          descriptionId={`${id}-role-problem`}
          placeholder="Choose a role, or type one"
          spacing="compact"
          options={options}
          value={draft.role === '' ? null : toOption(draft.role)}
          isInvalid={faults.role !== undefined}
          maxMenuHeight={200}
          formatCreateLabel={(typed: string) => `Use "${typed}"`}
          onChange={(option) => onChange({ role: option?.value ?? '' })}
        />
        <ErrorMessage id={`${id}-role-problem`} text={faults.role ?? null} />
      </div>
      <div>
        <Label htmlFor={`${id}-person`}>Person (optional)</Label>
        <UserSelect inputId={`${id}-person`} value={draft.person} onPick={(person) => onChange({ person })} />
        {draft.person === null && <p className="subtle gate-small">{whoIsAsked(draft.role, named?.person ?? null)}</p>}
      </div>
      {apart.length > 0 && (
        <div>
          <Label htmlFor={`${id}-apart`}>Not the same person as (optional)</Label>
          <Select<RoleOption, true>
            inputId={`${id}-apart`}
            isMulti
            spacing="compact"
            options={apart}
            value={draft.apartFrom.map(toOption)}
            maxMenuHeight={200}
            onChange={(picked) => onChange({ apartFrom: picked.map(({ value }) => value) })}
          />
          <ErrorMessage id={`${id}-apart-problem`} text={faults.apartFrom ?? null} />
        </div>
      )}
      <TimeBoxFields id={id} draft={draft} fault={faults.boxLength ?? null} onChange={onChange} />
    </>
  );
}

function toOption(role: string): RoleOption {
  return { value: role, label: role };
}

function whoIsAsked(role: string, person: Parameters<typeof nameOf>[0] | null): string {
  if (role.trim() === '') return 'Without a person, whoever the launch names for the role is asked.';
  return person === null
    ? `The launch names nobody as ${role}. Choose a person here, or name one in the settings of the launch.`
    : `Without a person, ${nameOf(person)} is asked, whom the launch names as ${role}.`;
}
