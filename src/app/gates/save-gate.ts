import type { CriterionForm, GateAction, SaveGate } from '../../contract/gate';
import type { Criterion, CriterionId } from '../../domain/gates/gate';
import { setCriteria } from '../../domain/gates/set-criteria';
import type { MilestoneId } from '../../domain/schedule/plan';
import { readAtOnce } from '../launches/read-at-once';
import type { World } from '../ports';
import { refused, type Refused } from '../as-viewer';
import { changeGate, type GateDecision } from './change-gate';
import { distinct, issuesNamedBy } from './named-by';
import type { GateRequest, GateSight } from './see-gate';

/** Says what a gate asks for, for whoever may manage the launch. None: the gate is taken away. */
export async function saveGate(world: World, request: GateRequest, message: SaveGate): Promise<GateAction> {
  const criteria = message.criteria.map(criterionOf);
  const { issueId, freezesScope } = message;
  return changeGate(world, request, {
    ...{ issueId, does: 'save this gate', needs: 'canManage' },
    decide: async (sight): Promise<GateDecision> => {
      const step = setCriteria(sight.gate, { criteria, freezesScope, at: world.clock.now() });
      if (step.kind !== 'changed') return step;
      if (await wasSetUpSince(world, sight, message.version)) return { kind: 'conflict' };
      return (await unknownIn(world, sight, criteria)) ?? step;
    },
  });
}

function criterionOf(form: CriterionForm): Criterion {
  const id = form.id as CriterionId;
  if (form.kind === 'issues' || form.kind === 'claims')
    return { ...form, id, issueIds: distinct(form.issueIds).map((one) => one as MilestoneId) };
  return form.kind === 'brief' ? { ...form, id, epicId: form.epicId as MilestoneId } : { ...form, id };
}

/** Whoever has not looked for so long looks again, rather than that all of it is read. */
const mostActs = 100;

/** Answers that have come meanwhile are kept with their criteria: only another set-up is in the way. */
async function wasSetUpSince({ gates }: World, { gate }: GateSight, seen: number): Promise<boolean> {
  if (seen === gate.acts) return false;
  if (seen < 0 || seen > gate.acts || gate.acts - seen > mostActs) return true;
  const numbers = Array.from({ length: gate.acts - seen }, (_, index) => seen + index + 1);
  const acts = await gates.acts(gate.issueId, numbers);
  return acts.some(({ did }) => did.kind === 'set-up');
}

/** What a criterion newly names, the viewer must see: nobody learns about an issue or a person by asking for it. */
async function unknownIn(
  { issues }: World,
  { gate }: GateSight,
  criteria: readonly Criterion[],
): Promise<Refused | undefined> {
  const issue = await firstUnseen({ before: gate.criteria, criteria, namedBy: issuesNamedBy }, (ids) =>
    readAtOnce(issues, ids, 'viewer'),
  );
  if (issue)
    return refused(
      `Cannot save this gate: "${issue.title}" names an issue that does not exist, or that you cannot see. Choose another one`,
    );
  const person = await firstUnseen({ before: gate.criteria, criteria, namedBy: personIn }, (ids) => issues.names(ids));
  return person
    ? refused(`Cannot save this gate: "${person.title}" asks somebody you cannot see. Choose another person`)
    : undefined;
}

interface Naming<Id> {
  readonly before: readonly Criterion[];
  readonly criteria: readonly Criterion[];
  readonly namedBy: (criterion: Criterion) => readonly Id[];
}

/** @param look finds those that the viewer sees; what was named before is not asked for */
async function firstUnseen<Id>(
  { before, criteria, namedBy }: Naming<Id>,
  look: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, unknown>>,
): Promise<Criterion | undefined> {
  const named = new Set(before.flatMap(namedBy));
  const fresh = distinct(criteria.flatMap(namedBy)).filter((id) => !named.has(id));
  if (fresh.length === 0) return undefined;
  const seen = await look(fresh);
  return criteria.find((one) => namedBy(one).some((id) => !named.has(id) && !seen.has(id)));
}

function personIn(criterion: Criterion): readonly string[] {
  return criterion.kind === 'approval' && criterion.person !== null ? [criterion.person] : [];
}
