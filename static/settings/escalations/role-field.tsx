import { Label } from '@atlaskit/form/label';
import CreatableSelect from '@atlaskit/select/creatable-select';
import { useId } from 'react';
import { ErrorMessage } from '../../shared/ui/error-message';

interface RoleFieldProps {
  readonly label: string;
  readonly role: string;
  readonly roles: readonly string[];
  /** null: it is good. */
  readonly fault: string | null;
  readonly onChange: (role: string) => void;
}

/** A kind of people, by which each launch names its own person. */
export function RoleField({ label, role, roles, fault, onChange }: RoleFieldProps) {
  const id = useId();
  return (
    <div className="escalation-field">
      <Label htmlFor={id}>{label}</Label>
      <CreatableSelect<{ readonly value: string; readonly label: string }>
        inputId={id}
        descriptionId={`${id}-problem`}
        placeholder="Choose a role, or type one"
        options={roles.map(toOption)}
        value={role === '' ? null : toOption(role)}
        isInvalid={fault !== null}
        menuPlacement="auto"
        menuPosition="fixed"
        maxMenuHeight={240}
        formatCreateLabel={(typed: string) => `Use "${typed.trim()}"`}
        onChange={(option) => onChange(option?.value.trim() ?? '')}
      />
      <ErrorMessage id={`${id}-problem`} text={fault} />
    </div>
  );
}

function toOption(role: string) {
  return { value: role, label: role };
}
