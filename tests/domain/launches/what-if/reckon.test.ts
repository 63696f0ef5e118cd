import { mondayToFriday } from '../../../../src/domain/calendar/work-calendar';
import { reckon, type Standing } from '../../../../src/domain/launches/what-if/reckon';
import { aDay } from '../../../support/a-day';
import { aTrackedDependency, aTrackedMilestone } from '../../../support/a-tracked-milestone';
import { anId, anIssue } from '../../../support/an-issue';
import { knownDates } from '../../../support/known-dates';

/** PROD-2 on Tue 5 May gates MKT-1 on the 7th, which gates MKT-2 on the 11th; MKT-9 on the 6th gates MKT-1 as well. */
function aStanding(overrides: Partial<Standing> = {}, dues: Record<string, string> = {}): Standing {
  const due = (key: string, usual: string): string => dues[key] ?? usual;
  const milestones = [
    aTrackedMilestone({ id: 'PROD-2', known: knownDates('2026-05-05'), gates: [anId('MKT-1')] }),
    aTrackedMilestone({ id: 'MKT-9', known: knownDates('2026-05-06'), gates: [anId('MKT-1')] }),
    aTrackedMilestone({
      id: 'MKT-1',
      known: knownDates('2026-05-07'),
      gatedBy: [aTrackedDependency({ from: 'PROD-2', lag: 2 }), aTrackedDependency({ from: 'MKT-9' })],
      gates: [anId('MKT-2')],
    }),
    aTrackedMilestone({
      id: 'MKT-2',
      known: knownDates('2026-05-11'),
      gatedBy: [aTrackedDependency({ from: 'MKT-1', lag: 2 })],
    }),
  ];
  const facts = milestones.map(({ id, known }) => anIssue({ key: id, due: due(id, known.due ?? '') }));
  return {
    milestones: new Map(milestones.map((one) => [one.id, one])),
    facts: new Map(facts.map((one) => [one.id, one])),
    calendars: new Map([['default', mondayToFriday]]),
    isRunning: false,
    ...overrides,
  };
}

const asked = { id: anId('PROD-2'), start: null, due: aDay('2026-05-07') };
const moved = ({ ripple }: ReturnType<typeof reckon>) => ripple.shifts.map(({ id, to }) => `${id} ${to.due}`);

describe('reckon', () => {
  test('lets everything downstream follow', () => {
    expect(moved(reckon(aStanding(), asked))).toEqual(['MKT-1 2026-05-11', 'MKT-2 2026-05-13']);
  });

  test('what a person has changed downstream stands, and what hangs on it follows', () => {
    const reckoned = reckon(aStanding({}, { 'MKT-1': '2026-05-12' }), asked);
    expect(reckoned.changes).toEqual([asked, { id: 'MKT-1', start: null, due: '2026-05-12' }]);
    expect(moved(reckoned)).toEqual(['MKT-2 2026-05-14']);
  });

  test('what a person has changed elsewhere is for another ripple', () => {
    const reckoned = reckon(aStanding({}, { 'MKT-9': '2026-06-30' }), asked);
    expect(reckoned.changes).toEqual([asked]);
    expect(moved(reckoned)).toEqual(['MKT-1 2026-05-11', 'MKT-2 2026-05-13']);
  });

  test('while dates are being written, those of Jira are the ones to start from', () => {
    const reckoned = reckon(aStanding({ isRunning: true }, { 'MKT-1': '2026-05-08' }), asked);
    expect(reckoned.changes).toEqual([asked]);
    expect(reckoned.ripple.shifts).toMatchObject([{ id: 'MKT-1', from: { due: '2026-05-08' } }, { id: 'MKT-2' }]);
  });

  test('what cannot be read any more neither moves nor bounds', () => {
    const { facts } = aStanding();
    const readable = new Map([...facts].filter(([id]) => id !== 'MKT-1'));
    expect(moved(reckon(aStanding({ facts: readable }), asked))).toEqual([]);
  });

  test('leaves what it is given as it is', () => {
    const standing = aStanding();
    const before = JSON.stringify([...standing.milestones.values(), ...standing.facts.values()]);
    reckon(standing, asked);
    expect(JSON.stringify([...standing.milestones.values(), ...standing.facts.values()])).toBe(before);
  });
});
