import type { AnswerGate, CriterionForm, GateAction, GateView } from '../../src/contract/gate';
import type { FakeWorld } from './fake-world';
import { launchDesk } from './launch-desk';

export const check: CriterionForm = { id: 'check', kind: 'check', title: 'Scope is frozen' };
export const proof: CriterionForm = { id: 'proof', kind: 'evidence', title: 'Spec package' };
export const legal: CriterionForm = anApprovalForm('legal', 'lena');
export const brand: CriterionForm = anApprovalForm('brand', 'bea');

export function anApprovalForm(
  role: string,
  person: string | null,
  more: Partial<Extract<CriterionForm, { kind: 'approval' }>> = {},
): CriterionForm {
  return {
    id: role.replaceAll(' ', '-'),
    kind: 'approval',
    title: `${role} agrees`,
    role,
    person,
    apartFrom: [],
    within: null,
    ...more,
  };
}

/** One person at a gate. What is to succeed and does not fails the test. */
export function gateDesk(world: FakeWorld, { as = 'ann', issueId = 'MKT-1' } = {}) {
  const { ask } = launchDesk(world, { as });
  const answer = (criterionId: string, given: AnswerGate['answer']) =>
    ask('gate.answer', { issueId, criterionId, answer: given });
  const decide = (criterionId: string, decision: 'approved' | 'changes-wanted' | 'withdrawn', ofVersion = 0) =>
    answer(criterionId, { kind: 'approval', decision, comment: 'Because', ofVersion });
  return {
    ask,
    load: async (): Promise<GateView> => {
      const reply = await ask('gate.load', { issueId });
      if (reply.kind !== 'gate') throw new Error(`Cannot load the gate: "${reply.kind}"`);
      return reply;
    },
    save: async (criteria: readonly CriterionForm[], { freezesScope = false } = {}): Promise<GateAction> => {
      const before = await ask('gate.load', { issueId });
      const version = before.kind === 'gate' ? before.version : 0;
      return ask('gate.save', { issueId, version, criteria, freezesScope });
    },
    check: (done = true) => answer('check', { kind: 'check', done }),
    answer,
    decide,
    putUp: (after: number, carryOver: string | null = null) =>
      ask('review.add', { issueId, asset: aLink, note: '', carryOver, after }),
  };
}

export const aLink = { kind: 'link', url: 'https://assets.test/film', title: 'Film' } as const;

/** What is missing, by the titles of criteria. */
export function missingIn(reply: GateAction | GateView): string[] {
  if (reply.kind === 'refused') throw new Error(`Cannot look at the gate: "${reply.message}"`);
  const { criteria } = reply.kind === 'gate' ? reply : reply.gate;
  return criteria.flatMap(({ unmet, form }) => (unmet ? [form.title] : []));
}

export function stateIn(reply: GateAction): string {
  return reply.kind === 'refused' ? reply.message : reply.gate.state;
}
