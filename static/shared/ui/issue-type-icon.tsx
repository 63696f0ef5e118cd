import BugIcon from '@atlaskit/icon/core/bug';
import EpicIcon from '@atlaskit/icon/core/epic';
import StoryIcon from '@atlaskit/icon/core/story';
import SubtasksIcon from '@atlaskit/icon/core/subtasks';
import TaskIcon from '@atlaskit/icon/core/task';
import WorkItemIcon from '@atlaskit/icon/core/work-item';

/** The icon by which people tell epics from stories and tasks; its label is the type's own name. */
export function IssueTypeIcon({ typeName }: { readonly typeName: string }) {
  switch (typeName.toLowerCase()) {
    case 'epic':
      return <EpicIcon label={typeName} color="var(--ds-icon-accent-purple)" />;
    case 'story':
      return <StoryIcon label={typeName} color="var(--ds-icon-accent-green)" />;
    case 'bug':
      return <BugIcon label={typeName} color="var(--ds-icon-accent-red)" />;
    case 'task':
      return <TaskIcon label={typeName} color="var(--ds-icon-accent-blue)" />;
    case 'sub-task':
    case 'subtask':
      return <SubtasksIcon label={typeName} color="var(--ds-icon-accent-blue)" />;
    default:
      return <WorkItemIcon label={typeName} color="var(--ds-icon-subtle)" />;
  }
}
