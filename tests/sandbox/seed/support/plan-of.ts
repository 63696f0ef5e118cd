import type { Jira } from '../../../../sandbox/jira/jira';
import { issueTypeById, startDateFieldId, statusById } from '../../../../sandbox/jira/state/catalog';
import type { IssueRecord, LinkRecord } from '../../../../sandbox/jira/state/records';
import { demoPins, demoTerms } from '../../../../sandbox/seed/demo-terms';
import type { Dependency, Milestone, Plan } from '../../../../src/domain/schedule/plan';
import { aDay } from '../../../support/a-day';
import { aDependency, anId, aPlan } from '../../../support/a-plan';

const states = { new: 'todo', indeterminate: 'doing', done: 'done' } as const;

/** The plan that the app makes of the site: Gates links with the demo's terms, epics as product milestones. */
export function planOf({ state }: Jira): Plan {
  const keyOf = (id: string) => state.issues.get(id)?.key ?? '';
  return aPlan({
    milestones: [...state.issues.values()].map(milestoneOf),
    dependencies: [...state.links.values()].map((link) => dependencyOf(link, keyOf)),
  });
}

function milestoneOf({ key, typeId, statusId, duedate, custom }: IssueRecord): Milestone {
  const start = custom[startDateFieldId];
  return {
    id: anId(key),
    role: issueTypeById(typeId).level === 1 ? 'product' : 'marketing',
    state: states[statusById(statusId).category.key],
    pinned: demoPins.includes(key),
    calendar: 'default',
    ...(duedate === null ? {} : { due: aDay(duedate) }),
    ...(typeof start === 'string' ? { start: aDay(start) } : {}),
  };
}

function dependencyOf({ sourceId, destinationId }: LinkRecord, keyOf: (id: string) => string): Dependency {
  const [from, to] = [keyOf(sourceId), keyOf(destinationId)];
  const terms = demoTerms.find((one) => one.from === from && one.to === to);
  if (terms === undefined) return aDependency(`${from} > ${to}`);
  const { type, lag, mode, maxLag } = terms;
  return aDependency(`${from} > ${to}`, { type, lag, mode, maxLag: maxLag ?? undefined });
}

/** The dates that stand already, given anew: a ripple visits all that lies behind. */
export function sameDates(plan: Plan): { id: Milestone['id']; due: Milestone['due'] }[] {
  const gated = new Set(plan.dependencies.map(({ to }) => to));
  return plan.milestones
    .filter(({ id, due }) => !gated.has(id) && due !== undefined)
    .map(({ id, due }) => ({ id, due }));
}
