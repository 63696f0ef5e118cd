import { Label } from '@atlaskit/form/label';
import Select from '@atlaskit/select/select';
import type { FoundIssue } from '../../bridge/search-issues';
import { ErrorMessage } from '../../ui/error-message';
import { foundIssueOf } from './criterion-draft';
import type { KindFieldsProps } from './criterion-fields';

/** The epic whose brief is to be locked. */
export function BriefField({ id, draft, faults, choices, onChange }: KindFieldsProps) {
  return (
    <div>
      <Label htmlFor={`${id}-epic`}>Brief of this epic</Label>
      <Select<FoundIssue>
        inputId={`${id}-epic`}
        descriptionId={`${id}-epic-problem`}
        spacing="compact"
        placeholder="Choose an epic that has a brief"
        options={(choices?.briefEpics ?? []).map(foundIssueOf)}
        value={draft.epic}
        isLoading={choices === null}
        isInvalid={faults.epic !== undefined}
        maxMenuHeight={200}
        getOptionValue={(issue) => issue.id}
        getOptionLabel={({ key, summary }) => `${key} ${summary}`.trim()}
        noOptionsMessage={() => 'No epic of this launch has a brief yet. Begin one on a Confluence page'}
        onChange={(epic) => onChange({ epic })}
      />
      <ErrorMessage id={`${id}-epic-problem`} text={faults.epic ?? null} />
    </div>
  );
}
