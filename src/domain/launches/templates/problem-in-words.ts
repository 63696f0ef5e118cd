import type { MilestoneId } from '../../schedule/plan';
import type { Breach } from '../../schedule/ripple';
import type { LaunchTemplate } from './launch-template';
import type { SqueezedRow, TemplateProblem } from './template-problem';

/** A problem as one line for a person: what is wrong, by how much, and the way out. */
export function problemInWords({ rows }: Pick<LaunchTemplate, 'rows'>, problem: TemplateProblem): string {
  const nameByKey = new Map(rows.map(({ key, name }) => [key, name]));
  const named = (key: MilestoneId): string => `"${nameByKey.get(key) ?? key}"`;
  switch (problem.kind) {
    case 'contradiction':
      return contradiction(named, problem.breach);
    case 'cycle':
      return `These rows wait for each other: ${problem.keys.map(named).join(', ')}. Remove a dependency between them`;
    case 'after-launch':
      return `${named(problem.key)} ends ${after(problem.days)} T-0. Shorten the work before it or let it follow the launch`;
    case 'unplaced':
      return `${named(problem.key)} follows rows that are not there. Leave it out too or give it an offset from T-0`;
    case 'needed':
      return `${named(problem.key)} cannot be left out: the template needs it. Keep it`;
    case 'too-little-time':
      return `There is too little time: ${squeezed(named, problem.squeezed)}. Choose a later T-0 or leave rows out`;
  }
}

function contradiction(named: (key: MilestoneId) => string, { from, to, kind, days }: Breach): string {
  const [predecessor, successor] = [named(from), named(to)];
  return kind === 'short'
    ? `${successor} comes ${workingDays(days)} too early for its dependency on ${predecessor}. Place it later, place ${predecessor} earlier or shorten the work between them`
    : `${successor} comes ${workingDays(days)} too late for its dependency on ${predecessor}. Place it earlier, place ${predecessor} later or allow a longer lag`;
}

function squeezed(named: (key: MilestoneId) => string, rows: readonly SqueezedRow[]): string {
  return rows
    .map(({ key, days }, index) => `${named(key)}${index === 0 ? ' would have to begin' : ''} ${workingDays(days)} ago`)
    .join(', ');
}

/** A row that ends on a free day after T-0 is no working day behind it. */
function after(days: number): string {
  return days === 0 ? 'after' : `${workingDays(days)} after`;
}

function workingDays(days: number): string {
  return days === 1 ? '1 working day' : `${days} working days`;
}
