import Button from '@atlaskit/button/default/button';
import EmptyState from '@atlaskit/empty-state/empty-state';
import type { Failure } from '../api/outcome';

interface TroubleProps {
  readonly failure: Failure;
  /** "this issue", "this project" */
  readonly thing: string;
  readonly retry: () => void;
}

/** What stands in place of something that cannot be shown, in the words of Jira. */
export function Trouble({ failure, thing, retry }: TroubleProps) {
  if (isHidden(failure)) {
    return (
      <EmptyState
        header={`You can't see ${thing}, or it does not exist`}
        description="Ask an admin for access, or switch to another person at the top right."
      />
    );
  }
  return (
    <EmptyState
      header={`We couldn't load ${thing}`}
      description={failure.message}
      primaryAction={<Button onClick={retry}>Try again</Button>}
    />
  );
}

/** Jira does not tell what may not be seen from what is not there; JQL names an unseen project as a wrong value. */
function isHidden({ status, message }: Failure): boolean {
  return [401, 403, 404].includes(status) || (status === 400 && message.includes('does not exist'));
}
