import type { TemplateForm } from '../../../../src/contract/template';

export interface RowReasons {
  /** By the key of the row that a reason names first. */
  readonly byRow: Readonly<Record<string, readonly string[]>>;
  /** Those that name no row. */
  readonly general: readonly string[];
}

/** A reason is told at the row that it is about: the one whose name, in quotation marks, comes first in it. */
export function reasonsByRow(rows: TemplateForm['rows'], reasons: readonly string[]): RowReasons {
  const byRow: Record<string, string[]> = {};
  const general: string[] = [];
  for (const reason of reasons) {
    const key = firstNamed(rows, reason);
    if (key === null) general.push(reason);
    else (byRow[key] ??= []).push(reason);
  }
  return { byRow, general };
}

function firstNamed(rows: TemplateForm['rows'], reason: string): string | null {
  const named = rows
    .map(({ key, name }) => ({ key, at: reason.indexOf(`"${name}"`) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return named[0]?.key ?? null;
}
