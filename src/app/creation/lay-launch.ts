import type { AskPlan } from '../../contract/creation';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import type { WorkCalendar } from '../../domain/calendar/work-calendar';
import { dayInWords } from '../../domain/settings/day-in-words';
import { projectIn } from '../../domain/settings/project-in';
import type { ProjectId, Settings } from '../../domain/settings/settings';
import { checkTemplate } from '../../domain/launches/templates/check-template';
import { earliestT0 } from '../../domain/launches/templates/earliest-t0';
import type { LaidTemplate, LayRequest } from '../../domain/launches/templates/laid-template';
import type { LaunchTemplate } from '../../domain/launches/templates/launch-template';
import { layOnce, type Attempt } from '../../domain/launches/templates/lay-once';
import { problemInWords } from '../../domain/launches/templates/problem-in-words';
import type { MilestoneId } from '../../domain/schedule/plan';
import { refused, type Refused } from '../as-viewer';
import type { World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { templateById } from '../templates/template-by-id';
import { todayOf } from '../today';

export type Laying =
  | { readonly kind: 'laid'; readonly template: LaunchTemplate; readonly laid: LaidTemplate }
  | {
      readonly kind: 'impossible';
      /** As well as it can be laid; without rows where the template itself is wrong. */
      readonly rows: LaidTemplate['rows'];
      readonly problems: readonly string[];
      readonly squeezed: readonly string[];
      readonly earliest: CalendarDate | null;
    };

/** Lays a template with the calendars of the two projects, not before today. Asks Jira for nothing. */
export async function layLaunch(world: World, asked: AskPlan): Promise<Laying | Refused> {
  const [template, settings] = await Promise.all([templateById(world, asked.templateId), world.settings.read()]);
  if (!template)
    return refused('Cannot lay this launch: its template has been removed. Load the page again and choose another');
  const t0 = parseCalendarDate(asked.t0);
  if (!t0) return refused(`Cannot lay this launch: T-0 on ${asked.t0} is out of reach. Choose a day from 1900 to 2199`);
  const check = checkTemplate(template);
  if (check.kind === 'impossible')
    return { kind: 'impossible', rows: [], problems: check.reasons, squeezed: [], earliest: null };
  const today = todayOf(world.clock);
  const leaveOut = new Set(asked.leaveOut as MilestoneId[]);
  return judged(template, { t0, today, leaveOut, calendars: calendarsOf(settings, asked) });
}

function calendarsOf(settings: Settings, { product, marketing }: AskPlan): LayRequest['calendars'] {
  const calendars = workCalendars(settings);
  const calendarIn = (id: string): WorkCalendar => {
    const { calendar } = projectIn(settings, id as ProjectId);
    return calendars.get(calendar) ?? calendars.get(settings.calendars[0].id) ?? defect(calendar);
  };
  return { product: calendarIn(product.projectId), marketing: calendarIn(marketing.projectId) };
}

function defect(calendar: string): never {
  throw new Error(`Cannot count days in calendar "${calendar}": the settings do not have it`);
}

function judged(template: LaunchTemplate, request: LayRequest & { readonly today: CalendarDate }): Laying {
  const { problems, ...laid } = layOnce(template, request);
  const { t0, today } = request;
  if (problems.length === 0 && t0 >= today) return { kind: 'laid', template, laid };
  const past = t0 < today ? [`T-0 on ${dayInWords(t0)} ${t0.slice(0, 4)} has passed. Choose a day from today on`] : [];
  return {
    kind: 'impossible',
    rows: laid.rows,
    problems: [...past, ...problems.map((problem) => problemInWords(template, problem))],
    squeezed: problems.flatMap(squeezedKeys),
    earliest: earliestT0(template, request) ?? null,
  };
}

function squeezedKeys(problem: Attempt['problems'][number]): string[] {
  return problem.kind === 'too-little-time' ? problem.squeezed.map(({ key }) => key) : [];
}
