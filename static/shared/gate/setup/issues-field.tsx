import { Label } from '@atlaskit/form/label';
import { IssuesSelect } from '../../issue-picker/issues-select';
import { issueTextToJql } from '../../text/issue-text-to-jql';
import { ErrorMessage } from '../../ui/error-message';
import type { KindFieldsProps } from './criterion-fields';

/** As many as one criterion may name. */
const most = 20;

/** Issues that are to be done; before anything is typed, those of the launch are offered. */
export function IssuesField({ id, draft, faults, choices, onChange }: KindFieldsProps) {
  const ofLaunch = (choices?.issues ?? []).map((issue) => issue.id);
  const toQueries = (text: string) =>
    text.trim() === '' && ofLaunch.length > 0
      ? [`id in (${ofLaunch.join(', ')}) ORDER BY duedate`]
      : issueTextToJql(text);
  return (
    <div>
      <Label htmlFor={`${id}-issues`}>Issues that are to be done</Label>
      <IssuesSelect
        inputId={`${id}-issues`}
        value={draft.issues}
        atMost={most}
        toQueries={toQueries}
        onPick={(issues) => onChange({ issues })}
      />
      <ErrorMessage id={`${id}-issues-fault`} text={faults.issues ?? null} />
    </div>
  );
}
