import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';

interface JqlFieldProps {
  readonly searching: boolean;
  readonly onSearch: (jql: string) => void;
}

/** A query in Jira's own language, sent when asked to: half a query is always wrong. */
export function JqlField({ searching, onSearch }: JqlFieldProps) {
  const [jql, setJql] = useState('');
  const run = () => {
    if (jql.trim() !== '') onSearch(jql.trim());
  };
  return (
    <div className="jql-field">
      <Textfield
        aria-label="JQL query"
        isMonospaced
        placeholder="project = PROD AND issuetype = Epic"
        value={jql}
        onChange={(event) => setJql(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter runs the query, it does not save the form around it.
          event.preventDefault();
          run();
        }}
      />
      <Button isDisabled={searching || jql.trim() === ''} onClick={run}>
        Search
      </Button>
    </div>
  );
}
