import { mondayToFriday } from '../../../src/domain/calendar/work-calendar';
import { addVersion } from '../../../src/domain/gates/add-version';
import { awaited } from '../../../src/domain/gates/awaited';
import { closesAt } from '../../../src/domain/gates/closes-at';
import { criterionFrom } from '../../../src/domain/gates/criterion-from';
import type { Answer, AssetVersion, Criterion, Gate } from '../../../src/domain/gates/gate';
import { gateDraftOf } from '../../../src/domain/gates/gate-draft-of';
import type { GateStep } from '../../../src/domain/gates/gate-step';
import { judgeGate } from '../../../src/domain/gates/judge-gate';
import { liftWaiver } from '../../../src/domain/gates/lift-waiver';
import { setCriteria } from '../../../src/domain/gates/set-criteria';
import { voidApprovals } from '../../../src/domain/gates/void-approvals';
import { waive } from '../../../src/domain/gates/waive';
import { windowOf } from '../../../src/domain/gates/window-of';
import { aDay } from '../../support/a-day';
import { aCheck, aCriterionId, aGate } from '../../support/a-gate';
import { anId } from '../../support/a-plan';
import { anApproved, anAsked, someFacts } from '../../support/gate-facts';

const before = '2026-05-04T09:00:00.000Z';
const at = '2026-05-06T10:00:00.000Z';
const link = { kind: 'link', url: 'https://docs.example/film', title: 'Film' } as const;

function version(number: number): AssetVersion {
  return { number, asset: link, note: '', by: 'ada', at: before, carriedOver: null };
}

function changed(step: GateStep): Extract<GateStep, { kind: 'changed' }> {
  if (step.kind === 'changed') return step;
  throw new Error(`Not changed: ${JSON.stringify(step)}`);
}

describe('setCriteria', () => {
  const legal = anAsked('c1');
  const checked: Answer = { criterionId: aCriterionId('c2'), kind: 'check', by: 'ada', at: before };
  const gate = aGate({ criteria: [legal, aCheck('c2')], answers: [anApproved('c1'), checked] });

  test('keeps answers of criteria with the same id and kind, whatever their order or title', () => {
    const criteria = [aCheck('c2', 'Looked at'), { ...legal, title: 'Legal agrees' }];

    const step = changed(setCriteria(gate, { criteria, freezesScope: true, at }));

    expect(step.gate).toEqual({ ...gate, criteria, freezesScope: true });
    expect(step.dids).toEqual([{ kind: 'set-up', criteria: ['Looked at', 'Legal agrees'] }]);
  });

  test.each<[string, Partial<typeof legal>]>([
    ['role', { role: 'brand reviewer' }],
    ['person', { person: 'max' }],
    ['separation', { apartFrom: ['brand reviewer'] }],
  ])('voids an approval that asks for another %s, and begins its window anew', (_, change) => {
    const step = changed(
      setCriteria(gate, { criteria: [{ ...legal, ...change }, aCheck('c2')], freezesScope: false, at }),
    );

    expect(step.gate.askedAt).toBe(at);
    expect(step.gate.answers).toEqual([anApproved('c1', { voided: { why: 'criterion-changed', at } }), checked]);
    expect(step.dids[1]).toEqual({
      kind: 'voided',
      criteria: [{ id: 'c1', title: 'Approval c1' }],
      why: 'criterion-changed',
    });
  });

  test('drops answers of criteria that are gone or of another kind', () => {
    const step = changed(setCriteria(gate, { criteria: [{ ...aCheck('c1') }], freezesScope: false, at }));

    expect(step.gate.answers).toEqual([]);
    expect(step.dids).toHaveLength(1);
  });

  test('knows when nothing changes, whatever the order of fields', () => {
    const { id, kind, ...rest } = legal;

    expect(setCriteria(gate, { criteria: [{ ...rest, kind, id }, aCheck('c2')], freezesScope: false, at })).toEqual({
      kind: 'same',
    });
  });

  test('refuses the same id twice', () => {
    expect(setCriteria(gate, { criteria: [legal, aCheck('c1')], freezesScope: false, at })).toEqual({
      kind: 'refused',
      message: expect.stringMatching(
        /^Cannot save this gate: two of its criteria have the id "c1".*add it again$/,
      ) as string,
    });
  });

  test('without criteria the gate asks for nothing, is waived no more, and has not been open when it is set up again', () => {
    const waiver = { reason: 'Fair', until: aDay('2026-05-12'), by: 'ada', at: before };

    const taken = { ...gate, waiver, firstOpenAt: before };
    expect(changed(setCriteria(taken, { criteria: [], freezesScope: false, at })).gate).toMatchObject({
      criteria: [],
      answers: [],
      waiver: null,
      firstOpenAt: null,
    });
  });
});

describe('addVersion', () => {
  const wanted = { asset: link, note: 'Cut', by: 'ada', at, carryOver: null };
  const evidence: Answer = { criterionId: aCriterionId('c3'), kind: 'evidence', by: 'ada', at: before, evidence: link };
  const gate = aGate({
    criteria: [
      anAsked('c1'),
      anAsked('c2', { role: 'brand reviewer' }),
      { id: aCriterionId('c3'), kind: 'evidence', title: 'Spec' },
    ],
    answers: [
      anApproved('c1', { ofVersion: 1 }),
      anApproved('c2', { ofVersion: 1, decision: 'changes-wanted', comment: 'Shorter' }),
      evidence,
    ],
    asset: version(1),
    openComments: 3,
  });

  test('numbers on, asks everybody anew and voids what was decided; evidence stays', () => {
    const step = changed(addVersion(gate, wanted));

    expect(step.gate).toMatchObject({
      asset: { number: 2, note: 'Cut', carriedOver: null },
      openComments: 0,
      askedAt: at,
    });
    expect(step.gate.answers).toEqual([
      anApproved('c1', { ofVersion: 1, voided: { why: 'new-version', at } }),
      anApproved('c2', {
        ofVersion: 1,
        decision: 'changes-wanted',
        comment: 'Shorter',
        voided: { why: 'new-version', at },
      }),
      evidence,
    ]);
    expect(step.dids).toEqual([
      { kind: 'version', number: 2, carriedOver: null },
      {
        kind: 'voided',
        why: 'new-version',
        criteria: [
          { id: 'c1', title: 'Approval c1' },
          { id: 'c2', title: 'Approval c2' },
        ],
      },
    ]);
  });

  test('carried over with a reason, approvals hold for it; changes that were wanted are asked about again', () => {
    const step = changed(addVersion(gate, { ...wanted, carryOver: ' Only a typo ' }));

    expect(step.gate.answers).toMatchObject([
      { ofVersion: 2, voided: null },
      { ofVersion: 1, voided: { why: 'new-version' } },
      {},
    ]);
    expect(step.dids).toMatchObject([
      { kind: 'version', number: 2, carriedOver: 'Only a typo' },
      { kind: 'voided', criteria: [{ id: 'c2' }] },
    ]);
    const { standings } = judgeGate(step.gate, someFacts());
    expect(standings.map(({ unmet }) => unmet?.kind)).toEqual([undefined, 'voided', undefined]);
  });

  test('an approval that was voided before is not carried over', () => {
    const voided = { why: 'change-request', at: before } as const;
    const answers = [anApproved('c1', { ofVersion: 1, voided })];

    expect(changed(addVersion({ ...gate, answers }, { ...wanted, carryOver: 'Same' })).gate.answers).toEqual(answers);
  });

  test('the first one is number 1, and refuses to carry over without a reason', () => {
    expect(changed(addVersion(aGate(), wanted)).gate.asset?.number).toBe(1);
    expect(addVersion(aGate(), { ...wanted, carryOver: '  ' })).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/^Cannot carry approvals over to version 1: no reason is given/) as string,
    });
  });
});

describe('voidApprovals', () => {
  test('marks what counted and leaves the rest as it was', () => {
    const first = { why: 'new-version', at: before } as const;
    const gate = aGate({
      criteria: [anAsked('c1'), anAsked('c2')],
      answers: [anApproved('c1'), anApproved('c2', { voided: first })],
    });

    const step = changed(voidApprovals(gate, { why: 'change-request', at }));

    expect(step.gate.answers).toMatchObject([{ voided: { why: 'change-request', at } }, { voided: first }]);
    expect(step.dids).toEqual([
      { kind: 'voided', why: 'change-request', criteria: [{ id: 'c1', title: 'Approval c1' }] },
    ]);
    expect(voidApprovals(step.gate, { why: 'change-request', at })).toEqual({ kind: 'same' });
  });
});

describe('waive', () => {
  const waiver = { reason: ' The fair will not wait ', until: aDay('2026-05-12'), by: 'ada', at };

  test('lets things go on, says so once, and is lifted again', () => {
    const gate = aGate();
    const step = changed(waive(gate, waiver));

    expect(step.gate.waiver).toEqual({ ...waiver, reason: 'The fair will not wait' });
    expect(step.dids).toEqual([{ kind: 'waived', reason: 'The fair will not wait', until: '2026-05-12' }]);
    expect(waive(step.gate, waiver)).toEqual({ kind: 'same' });
    expect(changed(liftWaiver(step.gate))).toEqual({ kind: 'changed', gate, dids: [{ kind: 'waiver-lifted' }] });
    expect(liftWaiver(gate)).toEqual({ kind: 'same' });
  });

  test('refuses without a reason, and where nothing is asked for', () => {
    expect(waive(aGate(), { ...waiver, reason: ' ' })).toMatchObject({ kind: 'refused' });
    expect(waive(aGate({ criteria: [] }), waiver)).toMatchObject({ kind: 'refused' });
  });
});

describe('awaited', () => {
  const criteria: Criterion[] = [
    anAsked('c1', { apartFrom: ['brand reviewer'] }),
    anAsked('c2', { role: 'brand reviewer' }),
    anAsked('c3', { role: 'regional lead', person: 'ray' }),
    aCheck('c4'),
  ];

  function waiting(answers: readonly Answer[], people: Record<string, string>): string[] {
    const gate = aGate({ criteria, answers });
    return awaited(gate, judgeGate(gate, someFacts({ people })), people);
  }

  test('names everybody who is asked and has not decided, once', () => {
    expect(waiting([], { 'legal reviewer': 'lea', 'brand reviewer': 'lea' })).toEqual(['lea', 'ray']);
    expect(waiting([anApproved('c3', { by: 'ray' })], {})).toEqual([]);
  });

  test('asks again whose approval was voided, and not who wants changes', () => {
    const voided = { why: 'new-version', at } as const;
    const wanting = anApproved('c3', { by: 'ray', decision: 'changes-wanted', comment: 'Shorter' });

    expect(waiting([anApproved('c1', { voided }), wanting], { 'legal reviewer': 'lea' })).toEqual(['lea']);
  });

  test('does not wait for who is barred by another decision', () => {
    const people = { 'legal reviewer': 'lea', 'brand reviewer': 'lea' };

    expect(waiting([anApproved('c1')], people)).toEqual(['ray']);
    expect(waiting([anApproved('c1')], { ...people, 'brand reviewer': 'bo' })).toEqual(['bo', 'ray']);
  });
});

describe('closesAt', () => {
  test.each([
    [
      'hours run through the weekend',
      { unit: 'hours', length: 48 },
      '2026-05-08T16:30:00.000Z',
      '2026-05-10T16:30:00.000Z',
    ],
    [
      'a working day ends with the next one',
      { unit: 'workdays', length: 1 },
      '2026-05-04T23:59:00.000Z',
      '2026-05-05T23:59:59.999Z',
    ],
    [
      'working days skip the weekend',
      { unit: 'workdays', length: 3 },
      '2026-05-07T09:00:00.000Z',
      '2026-05-12T23:59:59.999Z',
    ],
    [
      'asked on a Sunday they begin on Monday',
      { unit: 'workdays', length: 1 },
      '2026-05-10T09:00:00.000Z',
      '2026-05-11T23:59:59.999Z',
    ],
  ] as const)('%s', (_, box, askedAt, closes) => {
    expect(closesAt(box, askedAt, mondayToFriday)).toBe(closes);
  });
});

describe('windowOf', () => {
  test('runs while a version is under review', () => {
    const criterion = anAsked('c1', { within: { unit: 'hours', length: 48 } });
    const reviewed: Pick<Gate, 'asset' | 'askedAt'> = { asset: version(1), askedAt: before };

    expect(windowOf(reviewed, criterion, mondayToFriday)).toBe('2026-05-06T09:00:00.000Z');
    expect(windowOf({ ...reviewed, asset: null }, criterion, mondayToFriday)).toBeNull();
    expect(windowOf(reviewed, anAsked('c1'), mondayToFriday)).toBeNull();
    expect(windowOf(reviewed, aCheck('c1'), mondayToFriday)).toBeNull();
  });
});

describe('criterionFrom and gateDraftOf', () => {
  test('say the same of a gate, people and issues aside', () => {
    const criteria: Criterion[] = [
      anAsked('c1', { person: 'max', within: { unit: 'hours', length: 48 }, apartFrom: ['brand reviewer'] }),
      aCheck('c2'),
      { id: aCriterionId('c3'), kind: 'brief', title: 'Brief', epicId: anId('PROD-1') },
      { id: aCriterionId('c4'), kind: 'claims', title: 'Claims', issueIds: [anId('MKT-1')], wanted: 'signed' },
      { id: aCriterionId('c5'), kind: 'formats', title: 'Formats', wanted: 'settled' },
      { id: aCriterionId('c6'), kind: 'issues', title: 'Drafts', issueIds: [anId('MKT-2')] },
      { id: aCriterionId('c7'), kind: 'comments', title: 'Comments' },
      { id: aCriterionId('c8'), kind: 'evidence', title: 'Spec' },
    ];

    const { draft, left } = gateDraftOf({ criteria, freezesScope: true });
    const ground = { id: aCriterionId('x'), t0: anId('PROD-1'), claimIssues: [anId('MKT-1')] };
    const again = draft.criteria.map((one) => criterionFrom(one, ground));

    expect(left).toEqual(['Drafts']);
    expect(draft.freezesScope).toBe(true);
    expect(again).toEqual(
      criteria
        .filter(({ kind }) => kind !== 'issues')
        .map((one) => ({ ...one, id: 'x', ...(one.kind === 'approval' ? { person: null } : {}) })),
    );
    const nowhere = draft.criteria.map((one) => criterionFrom(one, { ...ground, t0: null, claimIssues: [] }));
    expect(nowhere.filter((one) => one === undefined)).toHaveLength(2);
  });
});
