import Checkbox from '@atlaskit/checkbox';
import type { ProjectForm, ProjectView, SettingsForm } from '../../../src/contract/settings';
import { projectOf } from '../state/project-changes';
import { ChoiceSelect } from '../ui/choice-select';
import { choiceToRole, roleChoices, roleToChoice } from './roles';

interface ProjectRowProps {
  readonly project: ProjectView;
  readonly draft: SettingsForm;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onSet: (part: Partial<Omit<ProjectForm, 'id'>>) => void;
}

/** One project: whose its milestones are, and in which calendar its days are counted. */
export function ProjectRow({ project, draft, isChosen, onChoose, onSet }: ProjectRowProps) {
  const { role, calendar } = projectOf(draft, project.id);
  return (
    <div role="row" className="project-row">
      <span role="cell">
        <Checkbox
          aria-label={`Choose ${project.name}`}
          isChecked={isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      </span>
      <span role="cell" className="project-name">
        {project.name} <span className="subtle">{project.key}</span>
      </span>
      <span role="cell">
        <ChoiceSelect
          label={`Role of ${project.name}`}
          isCompact
          isSearchable={false}
          choices={roleChoices}
          value={roleToChoice(role)}
          onPick={(choice) => onSet({ role: choiceToRole(choice) })}
        />
      </span>
      <span role="cell">
        <ChoiceSelect
          label={`Calendar of ${project.name}`}
          isCompact
          choices={draft.calendars.map(({ id, name }) => ({ value: id, label: name }))}
          value={calendar}
          onPick={(id) => onSet({ calendar: id })}
        />
      </span>
    </div>
  );
}
