import { computeRipple } from '../../../src/domain/schedule/compute-ripple';
import type { Dates, Dependency } from '../../../src/domain/schedule/plan';
import { aDependency, aMilestone, anId, aPlan } from '../../support/a-plan';
import { openProjectRipples } from './published-ripples';
import { nameOf, numberOf } from './slow-calendar';

interface Line {
  readonly id: string;
  readonly dates: Partial<Dates>;
  readonly dependencies: readonly Dependency[];
}

function readLine(line: string): Line {
  const [, id = '', span = '', links = ''] = /^(\w): ?([\d.]*)(?:, (.*))?$/.exec(line) ?? [];
  const [first = '', last] = span.split('..');
  const dates = last === undefined ? { due: dayOf(first) } : { start: dayOf(first), due: dayOf(last) };
  const dependencies = links.split(', ').flatMap((link) => {
    const [from = '', lag = '0'] = link.split('+');
    return from === '' ? [] : [aDependency(`${from} > ${id}`, { lag: Number(lag) })];
  });
  return { id, dates: first === '' ? {} : dates, dependencies };
}

function dayOf(day: string): Dates['due'] {
  return nameOf(numberOf('2026-04-30') + Number(day));
}

test.each(openProjectRipples)('a ripple agrees to the day with OpenProject: $name', ({ plan, change, moved }) => {
  const lines = plan.map(readLine);
  const milestones = lines.map(({ id, dates }) => aMilestone(id, '', dates));
  const dependencies = lines.flatMap((line) => line.dependencies);
  const { id, dates } = readLine(change);
  const { shifts, conflicts } = computeRipple(aPlan({ milestones, dependencies }), [{ id: anId(id), ...dates }]);
  const expected = moved.map(readLine).map((line) => [line.id, line.dates]);
  expect(shifts.map((shift) => [shift.id, shift.to])).toEqual(expected);
  expect(conflicts).toEqual([]);
});
