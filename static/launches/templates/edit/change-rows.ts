import { blankRow, type DependencyDraft, type RowDraft, type TemplateDraft } from './template-draft';

/** Steps on a draft that change nothing else of it. */
export function withRow(draft: TemplateDraft, key: string, changes: Partial<RowDraft>): TemplateDraft {
  return { ...draft, rows: draft.rows.map((row) => (row.key === key ? { ...row, ...changes } : row)) };
}

export function withNewRow(draft: TemplateDraft, key: string): TemplateDraft {
  return { ...draft, rows: [...draft.rows, blankRow(key)] };
}

/** What it gates and what gates it goes with it. */
export function withoutRow(draft: TemplateDraft, key: string): TemplateDraft {
  return {
    ...draft,
    rows: draft.rows.filter((row) => row.key !== key),
    dependencies: draft.dependencies.filter(({ from, to }) => from !== key && to !== key),
  };
}

/** @returns null where there is no place to move to */
export function withMovedRow(draft: TemplateDraft, key: string, by: -1 | 1): TemplateDraft | null {
  const index = draft.rows.findIndex((row) => row.key === key);
  const row = draft.rows[index];
  const to = index + by;
  if (row === undefined || to < 0 || to >= draft.rows.length) return null;
  return { ...draft, rows: draft.rows.toSpliced(index, 1).toSpliced(to, 0, row) };
}

export function withDependency(draft: TemplateDraft, changed: DependencyDraft): TemplateDraft {
  const isThere = draft.dependencies.some(({ id }) => id === changed.id);
  const dependencies = isThere
    ? draft.dependencies.map((one) => (one.id === changed.id ? changed : one))
    : [...draft.dependencies, changed];
  return { ...draft, dependencies };
}

export function withoutDependency(draft: TemplateDraft, id: string): TemplateDraft {
  return { ...draft, dependencies: draft.dependencies.filter((one) => one.id !== id) };
}
