import type { NumberedLine } from '../state/activity';

/** Lines of one kind that followed each other, such as the writes of one ripple. */
export interface ActivityGroup {
  /** Of its first line; stays the same while the group grows. */
  readonly id: number;
  /** Oldest first, as the story goes. */
  readonly lines: readonly NumberedLine[];
}

/** @param newestFirst lines, newest first @returns groups, newest first */
export function groupActivity(newestFirst: readonly NumberedLine[]): ActivityGroup[] {
  const runs: NumberedLine[][] = [];
  for (const line of newestFirst) {
    const run = runs.at(-1);
    const newer = run?.[0];
    if (run !== undefined && newer !== undefined && belongTogether(newer, line)) run.unshift(line);
    else runs.push([line]);
  }
  return runs.map((lines) => ({ id: lines[0]?.number ?? 0, lines }));
}

function belongTogether(a: NumberedLine, b: NumberedLine): boolean {
  return a.kind === b.kind && (a.isQuiet ?? false) === (b.isQuiet ?? false);
}
