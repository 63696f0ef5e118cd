/** Due dates by issue key, null where there is none. */
export type DueDates = ReadonlyMap<string, string | null>;

interface Dated {
  readonly key: string;
  readonly fields: { readonly duedate: string | null };
}

export function dueDates(issues: readonly Dated[]): DueDates {
  return new Map(issues.map((issue) => [issue.key, issue.fields.duedate]));
}

/** @returns keys of issues that were there before with another due date */
export function movedKeys(before: DueDates, after: DueDates): string[] {
  return [...after.keys()].filter((key) => before.has(key) && before.get(key) !== after.get(key));
}
