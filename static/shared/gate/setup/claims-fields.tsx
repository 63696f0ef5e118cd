import { Label } from '@atlaskit/form/label';
import Select from '@atlaskit/select/select';
import type { FoundIssue } from '../../bridge/search-issues';
import { ErrorMessage } from '../../ui/error-message';
import { RadioGroup } from '../../ui/radio-group';
import { foundIssueOf } from './criterion-draft';
import type { KindFieldsProps } from './criterion-fields';

/** Whose claims, and whether they are to be rated or signed. */
export function ClaimsFields({ id, draft, faults, choices, onChange }: KindFieldsProps) {
  const options = (choices?.claimIssues ?? []).map(foundIssueOf);
  return (
    <>
      <div>
        <Label htmlFor={`${id}-issues`}>Claims of these issues</Label>
        <Select<FoundIssue, true>
          inputId={`${id}-issues`}
          descriptionId={`${id}-issues-problem`}
          isMulti
          spacing="compact"
          placeholder="Choose issues that have claims"
          options={options}
          value={draft.issues}
          isLoading={choices === null}
          isInvalid={faults.issues !== undefined}
          maxMenuHeight={200}
          getOptionValue={(issue) => issue.id}
          getOptionLabel={({ key, summary }) => `${key} ${summary}`.trim()}
          noOptionsMessage={() => 'No issue of this launch has claims yet'}
          onChange={(issues) => onChange({ issues })}
        />
        <ErrorMessage id={`${id}-issues-problem`} text={faults.issues ?? null} />
      </div>
      <RadioGroup
        legend="What is wanted"
        value={draft.claimsWanted}
        choices={wanted}
        onChange={(claimsWanted) => onChange({ claimsWanted })}
      />
    </>
  );
}

const wanted = [
  { value: 'rated', label: 'All claims are rated' },
  { value: 'signed', label: 'The claims are signed, and the signature stands' },
] as const;
