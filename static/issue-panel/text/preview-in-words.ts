import type { DependencyPreview } from '../../../src/contract/dependency';
import { count } from '../../shared/text/count';
import { formatWorkingDays } from '../../shared/text/format-working-days';

type Preview = Extract<DependencyPreview, { kind: 'preview' }>;

/** "Saving moves 3 issues by up to 4 working days, and raises 1 conflict." */
export function previewInWords({ shifts, proposals, conflicts }: Preview): string {
  const extras = [
    ...(proposals.length > 0 ? [`proposes ${count(proposals.length, 'new date')}`] : []),
    ...(conflicts.length > 0 ? [`leaves ${count(conflicts.length, 'conflict')}`] : []),
  ];
  return `Saving ${[movesClause(shifts), ...extras].join(', and ')}.`;
}

function movesClause(shifts: Preview['shifts']): string {
  const furthest = Math.max(0, ...shifts.map(({ days }) => Math.abs(days)));
  if (shifts.length === 0) return 'moves nothing';
  return `moves ${count(shifts.length, 'issue')} by ${shifts.length > 1 ? 'up to ' : ''}${formatWorkingDays(furthest)}`;
}
