import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { ExistingFrom } from '../../../../src/contract/creation';
import type { FoundIssue } from '../../../shared/bridge/search-issues';
import { IssueSelect } from '../../../shared/issue-picker/issue-select';
import { RadioGroup } from '../../../shared/ui/radio-group';
import { FieldFrame } from '../form/field-frame';

interface SourceFieldsProps {
  readonly searching: boolean;
  /** Why the last search brought nothing; null when it went well. */
  readonly problem: string | null;
  readonly onFind: (from: ExistingFrom) => void;
}

/** Where the issues come from: a query, an epic, or what an issue gates. */
export function SourceFields({ searching, problem, onFind }: SourceFieldsProps) {
  const [kind, setKind] = useState<ExistingFrom['kind']>('jql');
  const [jql, setJql] = useState('');
  const [issue, setIssue] = useState<FoundIssue | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const find = (event: FormEvent) => {
    event.preventDefault();
    const from = wishOf(kind, jql.trim(), issue);
    setMissing(from === null ? missingWords[kind] : null);
    if (from !== null) onFind(from);
  };
  const said = missing ?? problem;
  return (
    <form className="create-form" aria-label="Find existing issues" noValidate onSubmit={find}>
      <RadioGroup
        legend="Issues"
        value={kind}
        choices={kinds}
        onChange={(next) => {
          setKind(next);
          setMissing(null);
        }}
      />
      {kind === 'jql' ? (
        <FieldFrame id="existing-jql" label="JQL query" problem={said}>
          <Textfield
            id="existing-jql"
            isMonospaced
            placeholder="project = PROD AND fixVersion = 2.0"
            value={jql}
            isInvalid={said !== null}
            aria-describedby="existing-jql-problem"
            onChange={(event) => setJql(event.currentTarget.value)}
          />
        </FieldFrame>
      ) : (
        <div className="create-field">
          <Label htmlFor="existing-issue">{kind === 'children' ? 'Epic' : 'Issue'}</Label>
          <IssueSelect inputId="existing-issue" value={issue} onPick={setIssue} problem={said} />
        </div>
      )}
      <div className="button-row">
        <Button type="submit" isLoading={searching}>
          Find issues
        </Button>
      </div>
    </form>
  );
}

const kinds = [
  { value: 'jql', label: 'Found by a query', help: 'All issues that a JQL query finds.' },
  { value: 'children', label: 'An epic and its children', help: 'The epic and all that lies below it.' },
  { value: 'downstream', label: 'An issue and all it gates', help: 'Along links of type Gates, however many.' },
] as const;

const missingWords: Readonly<Record<ExistingFrom['kind'], string>> = {
  jql: 'Type a query first',
  children: 'Choose the epic first',
  downstream: 'Choose the issue first',
};

function wishOf(kind: ExistingFrom['kind'], jql: string, issue: FoundIssue | null): ExistingFrom | null {
  if (kind === 'jql') return jql === '' ? null : { kind, jql };
  return issue === null ? null : { kind, issueId: issue.id };
}
