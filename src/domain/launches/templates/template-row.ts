import type { MilestoneId } from '../../schedule/plan';
import type { TemplateRow } from './launch-template';

type Settled = 'duration' | 'pinned' | 'optional';
type RowParts = Omit<TemplateRow, 'key' | Settled> & Partial<Pick<TemplateRow, Settled>>;

/** A row that people need, unless said otherwise: a day without work of its own, free to move. */
export function templateRow(key: string, parts: RowParts): TemplateRow {
  return { key: key as MilestoneId, duration: 0, pinned: false, optional: false, ...parts };
}
