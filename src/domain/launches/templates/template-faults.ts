import { compareText } from '../../schedule/compare-text';
import type { MilestoneId } from '../../schedule/plan';
import { gateFaults } from './gate-faults';
import type { LaunchTemplate, Offset, TemplateDependency, TemplateRow } from './launch-template';
import { isAtT0 } from './offset-day';

/** Far enough for any launch, near enough that no day leaves the calendar. */
const furthest = { weeks: 104, days: 730, workdays: 520 } as const;
const longestWork = 260;

/** What is wrong with a template before any day is reckoned, a line for a person each. */
export function templateFaults(template: LaunchTemplate): string[] {
  return [
    ...(template.name.trim() === '' ? ['The template has no name. Give it one'] : []),
    ...launchFaults(template),
    ...repeatedKeys(template.rows),
    ...template.rows.flatMap((row) => rowFaults(row, template)),
    ...template.dependencies.flatMap((dependency) => dependencyFaults(dependency, template)),
    ...repeatedDependencies(template),
  ];
}

function launchFaults({ rows, t0 }: LaunchTemplate): string[] {
  const launch = rows.find(({ key }) => key === t0);
  if (launch === undefined) return [`The template has no row "${t0}" for the launch itself. Add one at T-0`];
  const isThere = launch.place !== 'follows' && isAtT0(launch.place);
  return [
    ...(isThere ? [] : [`"${launch.name}" is the launch, but does not lie at T-0. Set its offset to 0`]),
    ...(launch.optional ? [`"${launch.name}" is the launch and may not be left out. Make it required`] : []),
  ];
}

function repeatedKeys(rows: readonly TemplateRow[]): string[] {
  return repeated(rows.map(({ key }) => key)).map((key) => `Two rows have the key "${key}". Rename one of them`);
}

function rowFaults(row: TemplateRow, template: LaunchTemplate): string[] {
  const { key, name, duration, place } = row;
  return [
    ...(name.trim() === '' ? [`The row "${key}" has no name. Give it one`] : []),
    ...(isCount(duration, longestWork) && duration >= 0
      ? []
      : [`"${name}" takes ${duration} working days: it must be a whole number from 0 to ${longestWork}. Change it`]),
    ...(place === 'follows' ? followingFaults(row, template) : offsetFaults(name, place)),
    ...gateFaults(row),
  ];
}

/** A row that stays must find one to follow, whatever is left out. */
function followingFaults({ key, name, optional }: TemplateRow, { rows, dependencies }: LaunchTemplate): string[] {
  const before = new Set(dependencies.filter(({ to }) => to === key).map(({ from }) => from));
  const predecessors = rows.filter((row) => before.has(row.key));
  if (predecessors.length === 0) return [`"${name}" follows no row. Give it a dependency on one or an offset from T-0`];
  if (optional || predecessors.some((row) => !row.optional)) return [];
  return [`"${name}" follows only rows that may be left out. Make it optional too or give it an offset from T-0`];
}

function offsetFaults(name: string, offset: Offset): string[] {
  return (['weeks', 'days', 'workdays'] as const)
    .filter((unit) => !isCount(offset[unit] ?? 0, furthest[unit]))
    .map((unit) => {
      const value = `${offset[unit] ?? 0} ${unit === 'workdays' ? 'working days' : unit}`;
      return `"${name}" lies ${value} from T-0: whole numbers from -${furthest[unit]} to ${furthest[unit]} fit. Change it`;
    });
}

function dependencyFaults({ from, to, lag, maxLag }: TemplateDependency, { rows }: LaunchTemplate): string[] {
  const nameByKey = new Map(rows.map(({ key, name }) => [key, name]));
  const lost = [from, to].filter((key) => !nameByKey.has(key));
  if (lost.length > 0) return lost.map((key) => `A dependency names "${key}", which is no row. Remove the dependency`);
  const named = (key: MilestoneId): string => `"${nameByKey.get(key) ?? key}"`;
  if (from === to) return [`${named(to)} waits for itself. Remove that dependency`];
  const ends = `of ${named(to)} on ${named(from)}`;
  return [
    ...(isCount(lag, furthest.workdays)
      ? []
      : [
          `The lag ${ends} is ${lag}: it must be a whole number of working days, at most ${furthest.workdays}. Change it`,
        ]),
    ...(maxLag === undefined || (isCount(maxLag, furthest.workdays) && maxLag >= lag)
      ? []
      : [`The longest lag ${ends} is ${maxLag}: it must be a whole number and not below the lag, ${lag}. Change it`]),
  ];
}

function repeatedDependencies({ dependencies, rows }: LaunchTemplate): string[] {
  const nameOf = (key = ''): string => rows.find((row) => row.key === key)?.name ?? key;
  return repeated(dependencies.map(({ from, to, type }) => [from, to, type].join('\n'))).map((text) => {
    const [from, to, type] = text.split('\n');
    return `"${nameOf(to)}" depends on "${nameOf(from)}" twice in the same way (${type ?? ''}). Remove one`;
  });
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= most;
}

function repeated<T extends string>(values: readonly T[]): T[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(twice)].sort(compareText);
}
