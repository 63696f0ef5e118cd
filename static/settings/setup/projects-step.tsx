import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ProjectForm, ProjectView, SettingsForm } from '../../../src/contract/settings';
import { withProjects } from '../state/project-changes';
import { suggestRoles } from '../state/suggest-roles';
import { ProjectTable } from '../projects/project-table';
import '../projects/projects.css';
import type { StepProps } from './step-body';

/** Roles as they are or as names suggest them, to be looked over and saved. */
export function ProjectsStep({ open: { view, busy }, tools }: StepProps) {
  const { projects, form } = view;
  const [draft, setDraft] = useState(() => withSuggestions(form, projects));
  const suggested = withSuggestions(form, projects).projects.filter(({ id, role }) => role !== roleIn(form, id)).length;
  const isUntouched = draft.projects.every(({ id, role }) => role === null && roleIn(form, id) === null);
  const save = () =>
    tools.settle(
      (now) => ({ ...now, projects: draft.projects.filter(({ calendar }) => isKnown(now, calendar)) }),
      'The roles of the projects are saved.',
    );
  return (
    <>
      <p>
        {suggested > 0
          ? 'Roles that the names of the projects suggest are filled in. Look them over.'
          : 'Choose the projects that take part. All others go by issue level: epics are product milestones, the rest marketing’s.'}
      </p>
      <ProjectTable projects={projects} draft={draft} change={(update) => setDraft(update)} />
      <div>
        <Button appearance="primary" isLoading={busy} isDisabled={isUntouched} onClick={() => void save()}>
          Save the roles
        </Button>
      </div>
    </>
  );
}

function withSuggestions(form: SettingsForm, projects: readonly ProjectView[]): SettingsForm {
  return suggestRoles(projects, form.projects).reduce((draft, role, index) => {
    const project = projects[index];
    return project === undefined || role === null ? draft : withProjects(draft, [project.id], { role });
  }, form);
}

function roleIn({ projects }: SettingsForm, id: string): ProjectForm['role'] {
  return projects.find((project) => project.id === id)?.role ?? null;
}

function isKnown({ calendars }: SettingsForm, id: string): boolean {
  return calendars.some((calendar) => calendar.id === id);
}
