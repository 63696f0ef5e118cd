import Select from '@atlaskit/select/select';
import { someone } from '../../../src/contract/narrative-words';
import type { PersonView } from '../../../src/contract/narrative';
import { ErrorMessage } from '../ui/error-message';
import { useUserSearch } from './use-user-search';

interface UserSelectProps {
  readonly inputId: string;
  readonly value: PersonView | null;
  readonly onPick: (person: PersonView | null) => void;
  /** Only people to whom issues of all these projects can be given; absent: anybody the viewer may find. */
  readonly projectKeys?: readonly string[];
  /** What is wrong with the choice; null: nothing. */
  readonly problem?: string | null;
}

/** ms of rest after a keystroke before Jira is asked. */
const rest = 250;

/** Finds one person by the beginning of a name, among those the viewer may find. */
export function UserSelect({ inputId, value, onPick, projectKeys = [], problem = null }: UserSelectProps) {
  const found = useUserSearch(projectKeys);
  const said = problem ?? found.problem;
  return (
    <>
      <Select<PersonView>
        inputId={inputId}
        placeholder="Type a name"
        descriptionId={`${inputId}-problem`}
        value={value}
        options={found.people}
        isClearable
        isLoading={found.searching}
        isInvalid={said !== null}
        maxMenuHeight={240}
        // Jira has searched already.
        filterOption={() => true}
        getOptionValue={({ id }) => id}
        getOptionLabel={({ name }) => name ?? someone}
        noOptionsMessage={({ inputValue }) => (inputValue === '' ? 'Type the beginning of a name' : 'Nobody found')}
        loadingMessage={() => 'Searching…'}
        onFocus={() => found.search('', 0)}
        onInputChange={(text, { action }) => {
          if (action === 'input-change') found.search(text, rest);
        }}
        onChange={(person) => onPick(person)}
      />
      <ErrorMessage id={`${inputId}-problem`} text={said} />
    </>
  );
}
