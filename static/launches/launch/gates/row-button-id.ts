/** By which the focus finds the row of a gate. */
export function rowButtonId(issueId: string): string {
  return `gate-row-${issueId}`;
}
