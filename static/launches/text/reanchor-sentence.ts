import { count } from '../../shared/text/count';
import { formatWorkingDays } from '../../shared/text/format-working-days';
import type { Reanchored } from '../launch/dialogs/use-reanchor';

/** `Moves 17 milestones by up to 7 working days, squeezes 2, loses 1, keeps 5. 1 conflict.` */
export function reanchorSentence({
  rows,
  conflicts,
  hidden,
}: Pick<Reanchored, 'rows' | 'conflicts' | 'hidden'>): string {
  const amount = (kind: (typeof rows)[number]['kind']) => rows.filter((row) => row.kind === kind).length;
  const [moves, squeezed, lost, kept] = [amount('moves') + hidden, amount('squeezed'), amount('lost'), amount('kept')];
  const longest = Math.max(0, ...rows.map((row) => (row.kind === 'kept' ? 0 : Math.abs(row.days))));
  const parts = [
    ...(moves > 0 ? [`moves ${count(moves, 'milestone')} by up to ${formatWorkingDays(longest)}`] : []),
    ...(squeezed > 0 ? [`squeezes ${squeezed}`] : []),
    ...(lost > 0 ? [`loses ${lost}`] : []),
    ...(kept > 0 ? [`keeps ${kept}`] : []),
  ];
  const [first = 'changes nothing', ...more] = parts;
  const sentence = [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...more].join(', ');
  return `${sentence}.${conflicts.length > 0 ? ` ${count(conflicts.length, 'conflict')}.` : ''}`;
}
