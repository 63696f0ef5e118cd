import { seedLarge } from '../../../sandbox/seed/seed-large';
import { computeRipple } from '../../../src/domain/schedule/compute-ripple';
import { aJira } from '../jira/support/a-jira';
import { planOf, sameDates } from './support/plan-of';

const size = { today: '2026-05-04', launches: 3, milestones: 40 };

describe('seedLarge', () => {
  it('gives each launch an epic with its own version, and gates for all the rest', () => {
    const { jira } = aJira();
    seedLarge(jira, size);

    expect(jira.state.issues.size).toBe(120);
    expect(jira.state.links.size).toBe(117);
    expect([...jira.state.versions.values()].map(({ name }) => name)).toEqual([
      ...['Launch 1', 'Launch 1', 'Launch 2', 'Launch 2', 'Launch 3', 'Launch 3'],
    ]);
    expect([...jira.state.issues.values()].filter(({ key }) => key.startsWith('PROD-'))).toHaveLength(3);
  });

  it('gives dates that agree with the links', () => {
    const { jira } = aJira();
    seedLarge(jira, size);
    const plan = planOf(jira);

    const ripple = computeRipple(plan, sameDates(plan));

    expect([ripple.shifts, ripple.conflicts, ripple.cycles]).toEqual([[], [], []]);
  });

  it('gives as many dependencies as are wanted, which hold as well, and the same dates as without them', () => {
    const [plain, dense] = [aJira(), aJira()];
    seedLarge(plain.jira, { ...size, launches: 1, milestones: 200 });
    seedLarge(dense.jira, { ...size, launches: 1, milestones: 200, dependencies: 600 });
    const plan = planOf(dense.jira);

    const ripple = computeRipple(plan, sameDates(plan));

    expect(dense.jira.state.links.size).toBe(600);
    expect([ripple.shifts, ripple.conflicts, ripple.cycles]).toEqual([[], [], []]);
    expect(sameDates(plan)).toEqual(sameDates(planOf(plain.jira)));
  });

  it('gives the same site for the same size, from the day of the site where none is given', () => {
    const [one, two] = [aJira(), aJira()];
    seedLarge(one.jira, size);
    seedLarge(two.jira, { launches: 3, milestones: 40 });

    expect(one.jira.snapshot()).toEqual(two.jira.snapshot());
  });
});
