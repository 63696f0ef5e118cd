import { parseCalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { mondayToFriday } from '../../../../src/domain/calendar/work-calendar';
import { layTemplate } from '../../../../src/domain/launches/templates/lay-template';
import { offsetLabel } from '../../../../src/domain/launches/templates/offset-label';
import type { TemplateForm } from '../../../../src/contract/template';
import type { PlanRow } from '../../create/plan-rows';
import { toLaunchTemplate } from './to-launch-template';

/**
 * Rows as they would lie for a T-0 without holidays; null where the template cannot be laid for it.
 * The template must be one that `checkTemplate` finds possible.
 */
export function sampleRows(template: TemplateForm, t0: string): readonly PlanRow[] | null {
  const day = parseCalendarDate(t0);
  if (day === undefined) return null;
  const calendars = { product: mondayToFriday, marketing: mondayToFriday };
  const result = layTemplate(toLaunchTemplate(template), { t0: day, calendars });
  if (result.kind === 'impossible') return null;
  return result.laid.rows.map(({ key, name, role, owner, place, pinned, start, due }) => ({
    key,
    name,
    role,
    who: owner,
    start: start ?? null,
    due,
    label: offsetLabel(place) ?? null,
    pinned,
    squeezed: false,
  }));
}
