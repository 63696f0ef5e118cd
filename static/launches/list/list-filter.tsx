import Button from '@atlaskit/button/new';
import SearchIcon from '@atlaskit/icon/core/search';
import Spinner from '@atlaskit/spinner';
import Textfield from '@atlaskit/textfield';
import type { Question } from '../../shared/launch/fetch-launches';

interface ListFilterProps {
  readonly question: Question;
  readonly busy: boolean;
  readonly onChange: (question: Question) => void;
}

const states = { active: 'Active', archived: 'Archived' } as const;

/** Which launches: by a part of their name, and whether they are still under way. */
export function ListFilter({ question, busy, onChange }: ListFilterProps) {
  return (
    <div className="launch-filter" role="search">
      <div className="launch-search">
        <Textfield
          aria-label="Search launches by name"
          placeholder="Search by name"
          maxLength={80}
          value={question.search}
          elemBeforeInput={
            <span className="launch-search-icon">
              <SearchIcon label="" />
            </span>
          }
          elemAfterInput={<span className="launch-search-icon">{busy && <Spinner size="small" label="" />}</span>}
          onChange={(event) => onChange({ ...question, search: event.currentTarget.value })}
        />
      </div>
      <div role="group" aria-label="Which launches" className="launches-buttons">
        {(['active', 'archived'] as const).map((state) => (
          <Button
            key={state}
            isSelected={question.state === state}
            aria-pressed={question.state === state}
            onClick={() => onChange({ ...question, state })}
          >
            {states[state]}
          </Button>
        ))}
      </div>
    </div>
  );
}
