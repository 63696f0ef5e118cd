import { calendarChanges } from './calendar-changes';
import { countInWords } from './count-in-words';
import { escalationChanges } from './escalation-changes';
import { listInWords } from './list-in-words';
import { projectIn } from './project-in';
import { reworkChanges } from './rework-changes';
import type { Dial, ProjectId, Settings } from './settings';
import { worthChanges } from './worth-changes';

/** How Jira names what settings know by id. */
export interface Names {
  readonly project: (id: ProjectId) => string;
  readonly field: (id: string) => string;
}

/** What was changed from one version of the settings to another, a plain sentence each. */
export function changesInWords(before: Settings, after: Settings, names: Names): string[] {
  return [
    ...calendarChanges(before.calendars, after.calendars),
    ...usesInWords(before, after, names),
    ...rolesInWords(before, after, names),
    ...fieldsInWords(before, after, names),
    ...(sameDial(before.dial, after.dial) ? [] : [dialInWords(after.dial)]),
    ...thresholdsInWords(before, after),
    ...reworkChanges(before, after),
    ...escalationChanges(before.escalations, after.escalations),
    ...worthChanges(before, after),
  ];
}

function usesInWords(before: Settings, after: Settings, { project }: Names): string[] {
  return after.calendars.flatMap(({ id: calendar, name }) => {
    const users = idsOf(before, after).filter((id) => {
      const [was, is] = [projectIn(before, id).calendar, projectIn(after, id).calendar];
      return is === calendar && was !== is;
    });
    return users.length === 0 ? [] : [`${subject(users.map(project))} calendar "${name}"`];
  });
}

function subject(projects: readonly string[]): string {
  return projects.length === 1 ? `Project ${listInWords(projects)} uses` : `Projects ${listInWords(projects)} use`;
}

function rolesInWords(before: Settings, after: Settings, { project }: Names): string[] {
  const said = { product: 'counts as product', marketing: 'counts as marketing' } as const;
  return idsOf(before, after).flatMap((id) => {
    const [was, is] = [projectIn(before, id).role, projectIn(after, id).role];
    if (was === is) return [];
    return [
      `${project(id)} ${is ? said[is] : 'goes by the level of each issue: epics are product, all else marketing'}`,
    ];
  });
}

function fieldsInWords(before: Settings, after: Settings, { field }: Names): string[] {
  const isLink = before.linkTypeName !== after.linkTypeName;
  const isField = before.startField !== after.startField;
  const [was, is] = [before.startField, after.startField].map((id) => (id === null ? null : `"${field(id)}"`));
  const source = is ? `read from and written to ${is}` : 'not read any more';
  return [
    ...(isLink
      ? [`Links of type "${after.linkTypeName}" are dependencies, not those of "${before.linkTypeName}"`]
      : []),
    ...(isField ? [`Starts of issues are ${source}${is && was ? `, not ${was}` : ''}`] : []),
  ];
}

function dialInWords(dial: Dial): string {
  switch (dial.kind) {
    case 'apply':
      return 'Every ripple is written at once';
    case 'ask':
      return 'Every ripple waits for an answer';
    case 'ask-above':
      return `A ripple that moves a date by more than ${countInWords(dial.days, 'working day')} waits for an answer`;
  }
}

function sameDial(one: Dial, other: Dial): boolean {
  return dialInWords(one) === dialInWords(other);
}

function thresholdsInWords({ thresholds: was }: Settings, { thresholds: is }: Settings): string[] {
  const risk = 'A launch is at risk';
  const slip = `${risk} from a slip of more than ${countInWords(is.slipDays, 'working day')}`;
  const float = `${risk} with less than ${countInWords(is.floatDays, 'working day')} of float`;
  return [...(was.slipDays === is.slipDays ? [] : [slip]), ...(was.floatDays === is.floatDays ? [] : [float])];
}

function idsOf(before: Settings, after: Settings): ProjectId[] {
  return [...new Set([...after.projects, ...before.projects].map(({ id }) => id))];
}
