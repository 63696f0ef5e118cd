const issueKey = /^[A-Za-z][A-Za-z0-9_]+-\d+$/;

/**
 * JQL for what a person types to find an issue: its key, or words of its summary. Nothing typed: what changed lately.
 * Jira refuses a key that does not exist, hence the summary query as a second choice.
 * @returns queries to try in turn until one finds something
 */
export function issueTextToJql(text: string): readonly string[] {
  const typed = text.trim();
  const bySummary = summaryQuery(typed);
  return issueKey.test(typed) ? [`key = "${typed.toUpperCase()}"`, bySummary] : [bySummary];
}

function summaryQuery(text: string): string {
  // Only letters and digits: everything else has a meaning of its own in Jira's text search.
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const terms = words.map((word) => `summary ~ "${word}*"`);
  return [...(terms.length > 0 ? [terms.join(' AND ')] : ['updated >= -90d']), 'ORDER BY updated DESC'].join(' ');
}
