import { Label } from '@atlaskit/form/label';
import type { PersonView } from '../../../../src/contract/narrative';
import { UserSelect } from '../../../shared/user-picker/user-select';
import type { LaunchDraft } from './launch-draft';
import type { Owner } from './owners-of';

interface PeopleFieldsProps {
  readonly owners: readonly Owner[];
  readonly people: LaunchDraft['people'];
  readonly projectKeysOf: (owner: Owner) => readonly string[];
  readonly onChange: (people: LaunchDraft['people']) => void;
}

/** Who does what. Issues of a kind of person that is left open are given to nobody. */
export function PeopleFields({ owners, people, projectKeysOf, onChange }: PeopleFieldsProps) {
  const put = (owner: string, person: PersonView | null) => {
    const others = Object.entries(people).filter(([name]) => name !== owner);
    onChange(Object.fromEntries(person === null ? others : [...others, [owner, person]]));
  };
  return (
    <fieldset className="create-group">
      <legend>People (optional)</legend>
      <p className="subtle">Their issues are assigned to them. Those of anybody not named stay unassigned.</p>
      <div className="people-fields">
        {owners.map((owner) => {
          const id = `owner-${owner.name.replace(/\W+/g, '-')}`;
          return (
            <div key={owner.name} className="create-field">
              <Label htmlFor={id}>{capitalized(owner.name)}</Label>
              <UserSelect
                inputId={id}
                value={people[owner.name] ?? null}
                projectKeys={projectKeysOf(owner)}
                onPick={(person) => put(owner.name, person)}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
