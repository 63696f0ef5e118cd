import { compareText } from '../schedule/compare-text';
import type { Answer, Approval, Criterion, Gate } from './gate';
import type { GateStep } from './gate-step';
import { voidAnswers } from './void-answers';

export interface SetUp {
  readonly criteria: readonly Criterion[];
  readonly freezesScope: boolean;
  /** ISO instant. */
  readonly at: string;
}

/**
 * A gate that asks for other things. Answers stay with criteria of the same id and kind; an approval counts no more once
 * another role or person is asked, or it must be kept apart from others. None at all: the gate is taken away.
 */
export function setCriteria(gate: Gate, { criteria, freezesScope, at }: SetUp): GateStep {
  const twice = criteria.find(({ id }, index) => criteria.findIndex((one) => one.id === id) !== index);
  if (twice)
    return {
      kind: 'refused',
      message: `Cannot save this gate: two of its criteria have the id "${twice.id}", one of them "${twice.title}". Remove it and add it again`,
    };
  if (isSame(gate, { criteria, freezesScope })) return { kind: 'same' };
  const kept = gate.answers.filter((answer) => isAnswered(answer, criteria));
  const changed = new Set(criteria.filter((one) => isAskedAnew(one, gate.criteria)).map(({ id }) => id));
  const { answers, dids } = voidAnswers({ criteria, answers: kept }, { why: 'criterion-changed', at }, (id) =>
    changed.has(id),
  );
  // Whoever is asked from now on has a whole window.
  const askedAt = gate.criteria.length === 0 || changed.size > 0 ? at : gate.askedAt;
  // One that is set up here later has not been open yet, and is not waived.
  const gone = criteria.length === 0 ? { waiver: null, firstOpenAt: null } : {};
  return {
    kind: 'changed',
    gate: { ...gate, criteria, answers, freezesScope, askedAt, ...gone },
    dids: [{ kind: 'set-up', criteria: criteria.map(({ title }) => title) }, ...dids],
  };
}

function isSame(gate: Gate, { criteria, freezesScope }: Pick<SetUp, 'criteria' | 'freezesScope'>): boolean {
  return gate.freezesScope === freezesScope && inText(gate.criteria) === inText(criteria);
}

/** In the same words whatever the order of the fields. */
function inText(criteria: readonly Criterion[]): string {
  return JSON.stringify(criteria.map((one) => Object.entries(one).sort(([name], [other]) => compareText(name, other))));
}

function isAnswered({ criterionId, kind }: Answer, criteria: readonly Criterion[]): boolean {
  return criteria.some((one) => one.id === criterionId && one.kind === kind);
}

/** An approval that is new, or that asks for another role or person, or for another separation. */
function isAskedAnew(criterion: Criterion, before: readonly Criterion[]): boolean {
  if (criterion.kind !== 'approval') return false;
  const was = before.find(({ id }) => id === criterion.id);
  return was?.kind !== 'approval' || asks(was) !== asks(criterion);
}

function asks({ role, person, apartFrom }: Approval): string {
  return JSON.stringify([role, person, [...new Set(apartFrom)].sort(compareText)]);
}
