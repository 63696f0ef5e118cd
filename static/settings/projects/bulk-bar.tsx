import type { CalendarForm, ProjectForm } from '../../../src/contract/settings';
import { count } from '../../shared/text/count';
import { ChoiceSelect } from '../ui/choice-select';
import { choiceToRole, roleChoices } from './roles';

interface BulkBarProps {
  readonly amount: number;
  readonly calendars: readonly CalendarForm[];
  readonly onSet: (part: Partial<Omit<ProjectForm, 'id'>>) => void;
}

/** Sets what is chosen for all of them at once; it is saved with the rest. */
export function BulkBar({ amount, calendars, onSet }: BulkBarProps) {
  return (
    <div role="group" aria-label="Set for the chosen projects" className="bulk-bar">
      <span role="status">Set for {count(amount, 'project')}:</span>
      <div className="bulk-choice">
        <ChoiceSelect
          label="Role of the chosen projects"
          isCompact
          isSearchable={false}
          placeholder="Role"
          choices={roleChoices}
          value={null}
          onPick={(choice) => onSet({ role: choiceToRole(choice) })}
        />
      </div>
      <div className="bulk-choice">
        <ChoiceSelect
          label="Calendar of the chosen projects"
          isCompact
          placeholder="Calendar"
          choices={calendars.map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          onPick={(calendar) => onSet({ calendar })}
        />
      </div>
    </div>
  );
}
