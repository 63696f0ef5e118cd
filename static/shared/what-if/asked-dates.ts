/** What somebody has in mind for one issue; `due` null: no day has been chosen yet. Days are `YYYY-MM-DD`. */
export interface AskedDates {
  readonly issueId: string;
  readonly start: string | null;
  readonly due: string | null;
}

/** What the dialog knows of the issue before the first answer. */
export interface KnownIssue {
  readonly key: string;
  readonly summary: string;
  readonly start: string | null;
  readonly due: string | null;
}
