import type { SettingsForm, SettingsView } from '../../../src/contract/settings';
import { Section } from '../../shared/ui/section';
import type { Change } from '../state/use-settings';
import { LinkTypeField } from './link-type-field';
import { ProjectTable } from './project-table';
import { StartFieldField } from './start-field-field';
import './projects.css';

interface ProjectsSectionProps {
  readonly view: SettingsView;
  readonly draft: SettingsForm;
  readonly change: Change;
}

/** How each project takes part, and in which fields and links of Jira dates and dependencies lie. */
export function ProjectsSection({ view, draft, change }: ProjectsSectionProps) {
  return (
    <>
      <Section title="Projects">
        <p className="subtle">
          The role says whose milestones the issues of a project are. By issue level: epics are product milestones, all
          others are marketing’s.
        </p>
        <ProjectTable projects={view.projects} draft={draft} change={change} />
      </Section>
      <Section title="Fields and links">
        <StartFieldField
          fields={view.dateFields}
          value={draft.startField}
          onPick={(startField) => change((form) => ({ ...form, startField }))}
        />
        <LinkTypeField
          linkTypes={view.linkTypes}
          value={draft.linkTypeName}
          onPick={(linkTypeName) => change((form) => ({ ...form, linkTypeName }))}
        />
      </Section>
    </>
  );
}
