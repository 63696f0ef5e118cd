import Checkbox from '@atlaskit/checkbox';
import type { TemplateForm } from '../../../../src/contract/template';
import { count } from '../../../shared/text/count';

interface OptionalRowsProps {
  readonly rows: TemplateForm['rows'];
  readonly leaveOut: readonly string[];
  readonly onChange: (leaveOut: readonly string[]) => void;
}

/** Rows that one may do without; those that the template needs are only counted. */
export function OptionalRows({ rows, leaveOut, onChange }: OptionalRowsProps) {
  const optional = rows.filter((row) => row.optional);
  const needed = rows.length - optional.length;
  if (optional.length === 0) return null;
  return (
    <fieldset className="create-group">
      <legend>Rows</legend>
      <p className="subtle">
        {count(needed, 'row')} always {needed === 1 ? 'belongs' : 'belong'} to it. These are up to you:
      </p>
      <ul className="optional-rows">
        {optional.map(({ key, name, role }) => (
          <li key={key}>
            <Checkbox
              label={`${name} (${role})`}
              isChecked={!leaveOut.includes(key)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? leaveOut.filter((one) => one !== key) : [...leaveOut, key])
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
