import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { UserSelect } from '../../../shared/user-picker/user-select';
import { ErrorMessage } from '../../../shared/ui/error-message';
import type { SettingsDraft } from './settings-draft';

interface PeopleFieldsProps {
  readonly draft: SettingsDraft;
  readonly onChange: (draft: SettingsDraft) => void;
}

const longestRole = 60;

/** Who does what in this launch. It gives nobody an issue: that is done in Jira. */
export function PeopleFields({ draft, onChange }: PeopleFieldsProps) {
  const { people } = draft;
  return (
    <>
      <p className="subtle">Who answers for what. Issues keep the assignees that they have in Jira.</p>
      <div className="launch-people">
        {people.map(({ role, person }, index) => (
          <div key={role}>
            <Label htmlFor={`person-${index}`}>{capitalised(role)}</Label>
            <UserSelect
              inputId={`person-${index}`}
              value={person}
              onPick={(picked) =>
                onChange({
                  ...draft,
                  people: people.map((one) => (one.role === role ? { role, person: picked } : one)),
                })
              }
            />
          </div>
        ))}
      </div>
      <NewRole
        taken={people.map(({ role }) => role)}
        onAdd={(role) => onChange({ ...draft, people: [...people, { role, person: null }] })}
      />
    </>
  );
}

interface NewRoleProps {
  readonly taken: readonly string[];
  readonly onAdd: (role: string) => void;
}

function NewRole({ taken, onAdd }: NewRoleProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = () => {
    const role = text.trim();
    if (role === '') {
      setProblem('Cannot add a role without a name. Type one, such as "press officer"');
    } else if (taken.some((one) => one.toLowerCase() === role.toLowerCase())) {
      setProblem(`Cannot add "${role}": it is there already. Name somebody for it above`);
    } else {
      onAdd(role);
      setText('');
      setProblem(null);
    }
  };
  return (
    <div>
      <Label htmlFor="new-role">Another role</Label>
      <div className="launch-new-role">
        <Textfield
          id="new-role"
          maxLength={longestRole}
          placeholder="Such as press officer"
          value={text}
          isInvalid={problem !== null}
          aria-describedby="new-role-problem"
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add}>Add role</Button>
      </div>
      <ErrorMessage id="new-role-problem" text={problem} />
    </div>
  );
}

function capitalised(role: string): string {
  return `${role.charAt(0).toUpperCase()}${role.slice(1)}`;
}
