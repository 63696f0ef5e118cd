import { answerCriterion } from '../../../src/domain/gates/answer-criterion';
import type { Criterion, Gate } from '../../../src/domain/gates/gate';
import type { GateStep } from '../../../src/domain/gates/gate-step';
import type { GivenAnswer } from '../../../src/domain/gates/given-answer';
import { aCheck, aCriterionId, aGate } from '../../support/a-gate';
import { anApproved, anAsked } from '../../support/gate-facts';

const at = '2026-05-05T10:00:00.000Z';
const people = { 'legal reviewer': 'lea', 'brand reviewer': 'bo' };
const approve: GivenAnswer = { kind: 'approval', decision: 'approved', comment: ' Fine. ', ofVersion: 0 };

function answer(gate: Gate, given: GivenAnswer, { id = 'c1', by = 'lea', named = people } = {}): GateStep {
  return answerCriterion(gate, { criterionId: aCriterionId(id), answer: given, by, at, people: named });
}

function changed(step: GateStep): Extract<GateStep, { kind: 'changed' }> {
  if (step.kind === 'changed') return step;
  throw new Error(`Not changed: ${JSON.stringify(step)}`);
}

describe('answerCriterion', () => {
  test('checks, takes the check back, and knows when nothing changes', () => {
    const gate = aGate({ criteria: [aCheck('c1', 'Scope is frozen')] });
    const criterion = { id: aCriterionId('c1'), title: 'Scope is frozen' };

    const done = changed(answer(gate, { kind: 'check', done: true }));
    expect(done.gate).toEqual({ ...gate, answers: [{ criterionId: 'c1', kind: 'check', by: 'lea', at }] });
    expect(done.dids).toEqual([{ kind: 'checked', criterion, done: true }]);
    expect(answer(done.gate, { kind: 'check', done: true })).toEqual({ kind: 'same' });

    const back = changed(answer(done.gate, { kind: 'check', done: false }, { by: 'bo' }));
    expect(back.gate).toEqual(gate);
    expect(back.dids).toEqual([{ kind: 'checked', criterion, done: false }]);
    expect(answer(gate, { kind: 'check', done: false })).toEqual({ kind: 'same' });
  });

  test('takes evidence in, another in its place, and out again', () => {
    const criterion: Criterion = { id: aCriterionId('c1'), kind: 'evidence', title: 'Spec package' };
    const gate = aGate({ criteria: [criterion] });
    const link = { kind: 'link', url: 'https://docs.example/spec', title: 'Spec' } as const;
    const file = { kind: 'attachment', attachmentId: '7', fileName: 'spec.pdf' } as const;

    const first = changed(answer(gate, { kind: 'evidence', evidence: link }));
    expect(answer(first.gate, { kind: 'evidence', evidence: { ...link } })).toEqual({ kind: 'same' });
    const second = changed(answer(first.gate, { kind: 'evidence', evidence: file }));
    expect(second.gate.answers).toEqual([{ criterionId: 'c1', kind: 'evidence', by: 'lea', at, evidence: file }]);
    const out = changed(answer(second.gate, { kind: 'evidence', evidence: null }));
    expect(out).toMatchObject({ gate: { answers: [] }, dids: [{ kind: 'evidence', evidence: null }] });
  });

  test('an approval is by the one who is asked, for the version under review, in their words', () => {
    const gate = aGate({ criteria: [anAsked('c1', { title: 'Legal agrees' }), aCheck('c2')] });

    const step = changed(answer(gate, approve));

    expect(step.gate.answers).toEqual([anApproved('c1', { at, comment: 'Fine.' })]);
    expect(step.dids).toEqual([
      {
        ...{ kind: 'decided', criterion: { id: 'c1', title: 'Legal agrees' }, role: 'legal reviewer' },
        ...{ decision: 'approved', comment: 'Fine.', ofVersion: 0 },
      },
    ]);
    expect(answer(step.gate, approve)).toEqual({ kind: 'same' });
    expect(changed(answer(step.gate, { ...approve, comment: 'Fine now' })).gate.answers).toHaveLength(1);
  });

  test('a voided approval can be given again in the same words', () => {
    const voided = { why: 'change-request', at } as const;
    const gate = aGate({ criteria: [anAsked('c1')], answers: [anApproved('c1', { comment: 'Fine.', voided })] });

    expect(changed(answer(gate, approve)).gate.answers).toMatchObject([{ voided: null }]);
  });

  test('a person of its own is asked in place of whom the launch names', () => {
    const gate = aGate({ criteria: [anAsked('c1', { person: 'max' })] });

    expect(answer(gate, approve, { by: 'max' }).kind).toBe('changed');
    expect(answer(gate, approve)).toMatchObject({ kind: 'refused' });
  });

  test('whoever has decided may withdraw, even when somebody else is asked by now; nobody else may', () => {
    const gate = aGate({ criteria: [anAsked('c1')], answers: [anApproved('c1', { by: 'old' })] });
    const withdraw: GivenAnswer = { kind: 'approval', decision: 'withdrawn', comment: 'A mistake', ofVersion: 0 };

    expect(answer(gate, withdraw)).toMatchObject({
      kind: 'refused',
      message: 'Cannot withdraw the decision on "Approval c1": somebody else has made it. Ask them',
    });
    const step = changed(answer(gate, withdraw, { by: 'old' }));
    expect(step.gate.answers).toEqual([]);
    expect(step.dids).toMatchObject([{ kind: 'decided', decision: 'withdrawn', comment: 'A mistake' }]);
    expect(answer(step.gate, withdraw, { by: 'old' })).toEqual({ kind: 'same' });
  });

  const legal = anAsked('c1', { apartFrom: ['brand reviewer'] });
  const brand = anAsked('c2', { role: 'brand reviewer' });
  const asset: Gate['asset'] = {
    ...{ number: 3, asset: { kind: 'link', url: 'https://x.example', title: '' }, note: '', by: 'ada', at },
    carriedOver: null,
  };

  test.each<[string, Partial<Gate>, GivenAnswer, Parameters<typeof answer>[2], string]>([
    [
      'a criterion that is gone',
      {},
      approve,
      { id: 'c9' },
      'Cannot answer the criterion "c9": it is no longer in this gate. Load the gate again and look what is asked for',
    ],
    [
      'a check where a decision is asked',
      {},
      { kind: 'check', done: true },
      {},
      'Cannot answer "Approval c1" in this way: it asks for a decision. Approve it or ask for changes',
    ],
    [
      'a decision where claims are asked',
      { criteria: [{ id: aCriterionId('c1'), kind: 'claims', title: 'Claims', issueIds: [], wanted: 'rated' }] },
      approve,
      {},
      'Cannot answer "Claims" in this way: it is met in the claim table. Rate or sign the claims there',
    ],
    [
      'who is not asked',
      {},
      approve,
      { by: 'eve' },
      'Cannot decide on "Approval c1": somebody else is asked as legal reviewer. Leave it to them, or have yourself named',
    ],
    [
      'where nobody is named',
      {},
      approve,
      { named: { 'legal reviewer': undefined as never, 'brand reviewer': 'bo' } },
      'Cannot decide on "Approval c1": nobody is named as legal reviewer. Have whoever manages the launch name someone',
    ],
    [
      'changes without a word',
      {},
      { ...approve, decision: 'changes-wanted', comment: '  ' },
      {},
      'Cannot decide on "Approval c1": it does not say what is to change. Write a comment',
    ],
    [
      'another version than the one under review',
      { asset },
      { ...approve, ofVersion: 2 },
      {},
      'Cannot decide on "Approval c1": version 2 was when you looked, version 3 is under review now. Look at it first',
    ],
    [
      'who has decided in a role kept apart',
      { criteria: [legal, brand], answers: [anApproved('c2')] },
      approve,
      {},
      'Cannot decide on "Approval c1": you have decided as brand reviewer, and legal reviewer must be somebody else. Have another person named for one of them',
    ],
    [
      'the same, said by the other role',
      { criteria: [legal, brand], answers: [anApproved('c1')] },
      approve,
      { id: 'c2', named: { ...people, 'brand reviewer': 'lea' } },
      'Cannot decide on "Approval c2": you have decided as legal reviewer, and brand reviewer must be somebody else. Have another person named for one of them',
    ],
  ])('refuses %s', (_, gate, given, who, message) => {
    const before = aGate({ criteria: [anAsked('c1')], ...gate });
    const copy = structuredClone(before);

    expect(answer(before, given, who)).toEqual({ kind: 'refused', message });
    expect(before).toEqual(copy);
  });
});
