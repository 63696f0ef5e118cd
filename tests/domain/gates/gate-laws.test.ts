import { addVersion } from '../../../src/domain/gates/add-version';
import { answerCriterion } from '../../../src/domain/gates/answer-criterion';
import type { Answer, Criterion, Gate } from '../../../src/domain/gates/gate';
import type { GateFacts } from '../../../src/domain/gates/gate-verdict';
import { judgeGate } from '../../../src/domain/gates/judge-gate';
import { keptApart } from '../../../src/domain/gates/kept-apart';
import type { GateStep } from '../../../src/domain/gates/gate-step';
import { setCriteria } from '../../../src/domain/gates/set-criteria';
import { standingDecisions } from '../../../src/domain/gates/standing-decisions';
import { voidApprovals } from '../../../src/domain/gates/void-approvals';
import { aDay } from '../../support/a-day';
import { aCriterionId, aGate } from '../../support/a-gate';
import { anId } from '../../support/a-plan';
import { fc } from '../../support/fast-check';
import { anApproved, anAsked, someFacts } from '../../support/gate-facts';

const roles = ['brand', 'legal', 'region'] as const;
const accounts = ['ada', 'bo', 'cy'] as const;
const issues = [anId('A'), anId('B')];
const instants = ['2026-05-04T09:00:00.000Z', '2026-05-04T10:00:00.000Z', '2026-05-05T09:00:00.000Z'];
const at = fc.constantFrom(...instants);
const role = fc.constantFrom(...roles);
const account = fc.constantFrom(...accounts);

function criterion(index: number): fc.Arbitrary<Criterion> {
  const id = aCriterionId(`c${index}`);
  const named = { id, title: `Criterion ${index}` };
  return fc.oneof(
    fc.constant<Criterion>({ ...named, kind: 'check' }),
    fc.constant<Criterion>({ ...named, kind: 'evidence' }),
    fc.constant<Criterion>({ ...named, kind: 'comments' }),
    fc
      .record({ role, person: fc.option(account), apartFrom: fc.subarray([...roles]) })
      .map((asked) => anAsked(id, asked) satisfies Criterion),
    fc.subarray(issues, { minLength: 1 }).map((issueIds): Criterion => ({ ...named, kind: 'issues', issueIds })),
    fc.constant<Criterion>({ ...named, kind: 'brief', epicId: anId('A') }),
    fc
      .record({ issueIds: fc.subarray(issues, { minLength: 1 }), wanted: fc.constantFrom('rated', 'signed') })
      .map((asked): Criterion => ({ ...named, ...asked, kind: 'claims' })),
    fc.constantFrom('settled', 'approved').map((wanted): Criterion => ({ ...named, kind: 'formats', wanted })),
  );
}

function answerTo({ id, kind }: Criterion): fc.Arbitrary<Answer | null> {
  const given = fc.record({ criterionId: fc.constant(id), by: account, at });
  if (kind === 'check') return fc.option(given.map((one): Answer => ({ ...one, kind })));
  if (kind === 'evidence') {
    const evidence = { kind: 'attachment', attachmentId: '1', fileName: 'spec.pdf' } as const;
    return fc.option(given.map((one): Answer => ({ ...one, kind, evidence })));
  }
  if (kind !== 'approval') return fc.constant(null);
  const decided = fc.record({
    decision: fc.constantFrom('approved', 'changes-wanted'),
    ofVersion: fc.nat(1),
    voided: fc.option(fc.record({ why: fc.constantFrom('new-version', 'change-request'), at })),
  });
  return fc.option(
    fc.tuple(given, decided).map(([one, more]): Answer => ({ ...one, ...more, kind, comment: 'Words' })),
  );
}

const gates: fc.Arbitrary<Gate> = fc
  .nat(6)
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => criterion(index))))
  .chain((criteria) =>
    fc.record({
      criteria: fc.constant(criteria),
      answers: fc
        .tuple(...criteria.map(answerTo))
        .map((answers) => answers.filter((one): one is Answer => one !== null)),
      isReviewed: fc.boolean(),
      openComments: fc.nat(1),
    }),
  )
  .map(({ isReviewed, ...parts }) => aGate({ ...parts, asset: isReviewed ? version : null }));

/** Approvals alone, all of them given: where clashes are many. */
const decided: fc.Arbitrary<Gate> = fc
  .array(fc.record({ role, apartFrom: fc.subarray([...roles], { minLength: 1 }), by: account, at }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((all) =>
    aGate({
      criteria: all.map(({ role: asked, apartFrom }, index) => anAsked(`c${index}`, { role: asked, apartFrom })),
      answers: all.map(({ by, at: when }, index) => anApproved(`c${index}`, { by, at: when })),
    }),
  );

const version: Gate['asset'] = {
  ...{
    number: 1,
    asset: { kind: 'link', url: 'https://x.example', title: '' },
    note: '',
    by: 'ada',
    at: instants[0] ?? '',
  },
  carriedOver: null,
};

const facts: fc.Arbitrary<GateFacts> = fc
  .record({
    today: fc.constantFrom(aDay('2026-05-05'), aDay('2026-05-20')),
    states: fc.array(fc.tuple(fc.constantFrom(...issues), fc.constantFrom('todo', 'doing', 'done'))),
    briefs: fc.option(fc.record({ isWhole: fc.boolean(), isLocked: fc.boolean() })),
    claims: fc.array(
      fc.tuple(
        fc.constantFrom(...issues),
        fc.record({ all: fc.nat(2), unrated: fc.nat(1), signature: fc.constantFrom('none', 'valid', 'void', 'stale') }),
      ),
    ),
    formats: fc.option(fc.record({ isSettled: fc.boolean(), cells: fc.nat(2), approved: fc.nat(2) })),
    people: fc.dictionary(role, account),
    attachments: fc.option(fc.constant(new Set(['1'])), { nil: undefined }),
  })
  .map(({ states, briefs, claims, ...parts }) =>
    someFacts({
      ...parts,
      states: new Map(states),
      briefs: new Map(briefs ? [[anId('A'), briefs]] : []),
      claims: new Map(claims),
    }),
  );

describe('judgeGate', () => {
  test('adding an unmet criterion never opens a gate', () => {
    fc.assert(
      fc.property(gates, facts, criterion(9), fc.nat(6), (gate, known, added, place) => {
        const criteria = gate.criteria.toSpliced(place, 0, added);
        const verdict = judgeGate({ ...gate, criteria }, known);
        const isMet = verdict.standings.find(({ criterionId }) => criterionId === added.id)?.unmet === null;
        const before = judgeGate(gate, known).state;
        expect([isMet, before, verdict.state]).not.toEqual([false, before, 'open']);
        expect([before === 'open', verdict.state]).not.toEqual([false, 'open']);
      }),
    );
  });

  test('a gate is open exactly when every criterion is met', () => {
    fc.assert(
      fc.property(gates, facts, (gate, known) => {
        const { state, standings } = judgeGate(gate, known);
        expect(standings.map(({ criterionId }) => criterionId)).toEqual(gate.criteria.map(({ id }) => id));
        expect(state === 'open').toBe(standings.every(({ unmet }) => unmet === null));
      }),
    );
  });

  test('the order of criteria and answers does not matter for the state', () => {
    const shuffled = gates.chain((gate) =>
      fc.record({
        gate: fc.constant(gate),
        criteria: fc.shuffledSubarray([...gate.criteria], { minLength: gate.criteria.length }),
        answers: fc.shuffledSubarray([...gate.answers], { minLength: gate.answers.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, facts, ({ gate, criteria, answers }, known) => {
        const [one, other] = [judgeGate(gate, known), judgeGate({ ...gate, criteria, answers }, known)];
        expect(other.state).toBe(one.state);
        const unmet = (verdict: typeof one) =>
          new Map(verdict.standings.map((standing) => [standing.criterionId, standing.unmet?.kind]));
        expect(unmet(other)).toEqual(unmet(one));
      }),
    );
  });

  test('meeting more never shuts: a gate with fewer criteria is open whenever the whole one is', () => {
    fc.assert(
      fc.property(gates, facts, fc.nat(6), (gate, known, index) => {
        if (judgeGate(gate, known).state !== 'open') return;
        expect(judgeGate({ ...gate, criteria: gate.criteria.toSpliced(index, 1) }, known).state).toBe('open');
        expect(judgeGate({ ...gate, openComments: 0 }, known).state).toBe('open');
      }),
    );
  });

  test('a voided approval never counts, whatever else is there', () => {
    fc.assert(
      fc.property(gates, facts, (gate, known) => {
        const step = voidApprovals(gate, { why: 'change-request', at: '2026-05-06T09:00:00.000Z' });
        const after = step.kind === 'changed' ? step.gate : gate;
        expect(standingDecisions(after)).toEqual([]);
        const { standings } = judgeGate(after, known);
        const approvals = new Set(after.criteria.filter(({ kind }) => kind === 'approval').map(({ id }) => id));
        expect(standings.filter(({ criterionId, unmet }) => approvals.has(criterionId) && unmet === null)).toEqual([]);
      }),
    );
  });

  test('the same person never meets two approvals that are kept apart', () => {
    fc.assert(
      fc.property(fc.oneof(gates, decided), facts, (gate, known) => expect(filledTwice(gate, known)).toEqual([])),
    );
  });
});

function filledTwice(gate: Gate, known: GateFacts): string[] {
  const met = new Set(
    judgeGate(gate, known).standings.flatMap(({ criterionId, unmet }) => (unmet ? [] : [criterionId])),
  );
  const filled = standingDecisions(gate).filter(({ criterion: { id } }) => met.has(id));
  return filled.flatMap((one) =>
    filled
      .filter((other) => one.answer.by === other.answer.by && keptApart(one.criterion, other.criterion))
      .map((other) => `${one.criterion.role} ${other.criterion.role}`),
  );
}

describe('acts on a gate, in any order', () => {
  type Act = (gate: Gate, known: GateFacts, at: string) => GateStep;

  const act: fc.Arbitrary<Act> = fc.oneof(
    fc
      .record({ index: fc.nat(6), by: account, decision: fc.constantFrom('approved', 'changes-wanted', 'withdrawn') })
      .map(({ index, by, decision }): Act => (gate, { people }, when) => {
        const answer = { kind: 'approval', decision, comment: 'Words', ofVersion: gate.asset?.number ?? 0 } as const;
        return answerCriterion(gate, { criterionId: aCriterionId(`c${index}`), answer, by, at: when, people });
      }),
    fc.option(fc.constant('Only a typo')).map((carryOver): Act => (gate, _, when) => {
      const asset = { kind: 'link', url: 'https://x.example', title: '' } as const;
      return addVersion(gate, { asset, note: '', by: 'ada', at: when, carryOver });
    }),
    fc.constant<Act>((gate, _, when) => voidApprovals(gate, { why: 'change-request', at: when })),
    fc.tuple(fc.nat(6), fc.subarray([...roles])).map(([index, apartFrom]): Act => (gate, _, when) => {
      const criteria = gate.criteria.map((one, place) =>
        one.kind === 'approval' && place === index ? { ...one, apartFrom } : one,
      );
      return setCriteria(gate, { criteria, freezesScope: false, at: when });
    }),
  );

  test('nobody fills two roles that are kept apart, no voided approval comes back, and each change is told', () => {
    const empty = gates.map((gate) => ({ ...gate, answers: [] }));
    fc.assert(
      fc.property(empty, facts, fc.array(act, { maxLength: 12 }), (start, known, acts) => {
        let gate: Gate = start;
        acts.forEach((change, index) => {
          const step = change(gate, known, new Date(Date.UTC(2026, 4, 6, index)).toISOString());
          if (step.kind !== 'changed') return;
          expect(step.dids.length).toBeGreaterThan(0);
          expect(revived(gate, step.gate)).toEqual([]);
          gate = step.gate;
          expect(filledTwice(gate, known)).toEqual([]);
        });
      }),
    );
  });

  /** Answers that count again though they were voided, without being given anew. */
  function revived(was: Gate, is: Gate): Answer[] {
    return is.answers.filter((now) => {
      const then = was.answers.find(({ criterionId }) => criterionId === now.criterionId);
      const isBack = then?.kind === 'approval' && then.voided !== null && now.kind === 'approval' && !now.voided;
      return isBack && now.at === then.at;
    });
  }
});
