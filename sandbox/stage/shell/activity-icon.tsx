import AutomationIcon from '@atlaskit/icon/core/automation';
import ClockIcon from '@atlaskit/icon/core/clock';
import EditIcon from '@atlaskit/icon/core/edit';
import FeedIcon from '@atlaskit/icon/core/feed';
import TaskInProgressIcon from '@atlaskit/icon/core/task-in-progress';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import type { ActivityKind } from '../api/activity';

/** What each kind of line is called in the filter and to screen readers. */
export const kindNames: Readonly<Record<ActivityKind, string>> = {
  event: 'Events',
  invocation: 'App runs',
  job: 'Jobs',
  write: 'Writes',
  fault: 'Faults',
  schedule: 'Schedules',
};

export function ActivityIcon({ kind }: { readonly kind: ActivityKind }) {
  const label = kindNames[kind];
  switch (kind) {
    case 'event':
      return <FeedIcon label={label} color="var(--ds-icon-information)" />;
    case 'invocation':
      return <AutomationIcon label={label} color="var(--ds-icon-discovery)" />;
    case 'job':
      return <TaskInProgressIcon label={label} color="var(--ds-icon-accent-teal)" />;
    case 'write':
      return <EditIcon label={label} color="var(--ds-icon-success)" />;
    case 'fault':
      return <StatusWarningIcon label={label} color="var(--ds-icon-danger)" />;
    case 'schedule':
      return <ClockIcon label={label} color="var(--ds-icon-subtle)" />;
  }
}
