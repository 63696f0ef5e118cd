import type { CalendarDate } from '../../calendar/calendar-date';
import { earliestT0 } from './earliest-t0';
import type { LaidTemplate, LayRequest } from './laid-template';
import type { LaunchTemplate } from './launch-template';
import { layOnce } from './lay-once';
import type { TemplateProblem } from './template-problem';

export type LayResult =
  | { readonly kind: 'laid'; readonly laid: LaidTemplate }
  | {
      readonly kind: 'impossible';
      readonly problems: readonly TemplateProblem[];
      /** The next working day on which the launch could be, all rules kept; undefined when no day helps. */
      readonly earliestT0: CalendarDate | undefined;
    };

/**
 * Start and due day of each row, counted back from T-0 in weeks and in working days of the row's calendar.
 * What is laid breaks no dependency. The template must be one that `checkTemplate` finds possible.
 * @throws RangeError when a day would lie outside the years 1 to 9999
 */
export function layTemplate(template: LaunchTemplate, request: LayRequest): LayResult {
  const { problems, ...laid } = layOnce(template, request);
  if (problems.length === 0) return { kind: 'laid', laid };
  return { kind: 'impossible', problems, earliestT0: earliestT0(template, request) };
}
