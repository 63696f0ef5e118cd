import BugIcon from '@atlaskit/icon/core/bug';
import EpicIcon from '@atlaskit/icon/core/epic';
import StoryIcon from '@atlaskit/icon/core/story';
import SubtasksIcon from '@atlaskit/icon/core/subtasks';
import TaskIcon from '@atlaskit/icon/core/task';

/** The icon by which people tell epics from stories and tasks. */
export function IssueTypeIcon({ name }: { readonly name: string }) {
  switch (name.toLowerCase()) {
    case 'epic':
      return <EpicIcon label={name} color="var(--ds-icon-accent-purple)" />;
    case 'story':
      return <StoryIcon label={name} color="var(--ds-icon-accent-green)" />;
    case 'bug':
      return <BugIcon label={name} color="var(--ds-icon-accent-red)" />;
    case 'sub-task':
    case 'subtask':
      return <SubtasksIcon label={name} color="var(--ds-icon-accent-blue)" />;
    default:
      return <TaskIcon label={name} color="var(--ds-icon-accent-blue)" />;
  }
}
