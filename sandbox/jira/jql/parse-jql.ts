import { JastBuilder, JQLSyntaxError, type Query } from '@atlaskit/jql-ast';

/** @returns the query, or Jira's words for what is wrong with it. The grammar is Atlassian's own. */
export function parseJql(jql: string): { kind: 'query'; query: Query } | { kind: 'invalid'; message: string } {
  const { query, errors } = new JastBuilder().build(jql);
  const error = errors[0];
  if (error !== undefined)
    return { kind: 'invalid', message: `Error in the JQL Query: ${error.message}${where(error)}` };
  if (query === undefined) return { kind: 'invalid', message: 'Error in the JQL Query: it cannot be read.' };
  return { kind: 'query', query };
}

function where(error: Error): string {
  return error instanceof JQLSyntaxError ? ` (line ${error.line}, character ${error.charPositionInLine + 1})` : '';
}
