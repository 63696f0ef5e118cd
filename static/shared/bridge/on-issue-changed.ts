import { events } from '@forge/bridge';

/** @returns stop listening */
export function onIssueChanged(listener: () => void): () => void {
  const subscription = events.on('JIRA_ISSUE_CHANGED', listener);
  // A product page without this event is no fault: focus and own actions still bring fresh data.
  subscription.catch(() => undefined);
  return () => {
    subscription.then(({ unsubscribe }) => unsubscribe()).catch(() => undefined);
  };
}
