import type { DependencyPreview } from '../../../src/contract/dependency';
import { formatDay } from '../../shared/text/format-day';
import { formatMovedDays } from '../../shared/text/format-working-days';
import { issueName } from '../../shared/text/issue-name';
import { neededAndActual, standingInWords } from '../../shared/text/standing-in-words';

/** Conflicts first, then proposals, then what moves. */
export function PreviewLists({ preview }: { readonly preview: Extract<DependencyPreview, { kind: 'preview' }> }) {
  const lines = [
    ...preview.conflicts.map(({ issue, standing }) => conflictLine(issueName(issue), standing)),
    ...preview.proposals.map(
      ({ issue, to, days }) => `Proposal: ${issueName(issue)} → ${dayOrNone(to.due)} (${formatMovedDays(days)})`,
    ),
    ...preview.shifts.map(
      ({ issue, from, to, days }) =>
        `${issueName(issue)}: ${dayOrNone(from.due)} → ${dayOrNone(to.due)} (${formatMovedDays(days)})`,
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="preview-lines">
      {lines.map((line, index) => (
        // Two hidden issues may read the same; the place in the list tells them apart.
        <li key={`${index} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}

function conflictLine(name: string, standing: Parameters<typeof standingInWords>[0]): string {
  const needed = neededAndActual(standing);
  return `Conflict: ${name} is ${standingInWords(standing)}${needed === '' ? '' : ` (${needed})`}`;
}

function dayOrNone(day: string | null): string {
  return day === null ? 'no date' : formatDay(day);
}
