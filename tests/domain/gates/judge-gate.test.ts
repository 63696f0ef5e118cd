import type { Answer, Criterion, Gate } from '../../../src/domain/gates/gate';
import type { GateFacts, Unmet } from '../../../src/domain/gates/gate-verdict';
import { judgeGate } from '../../../src/domain/gates/judge-gate';
import { aDay } from '../../support/a-day';
import { aCheck, aCriterionId, aGate } from '../../support/a-gate';
import { anApproved, anAsked, someFacts } from '../../support/gate-facts';
import { anId } from '../../support/a-plan';

interface Case {
  readonly says: string;
  readonly criterion: Criterion;
  readonly answers?: readonly Answer[];
  readonly gate?: Partial<Gate>;
  readonly facts?: Partial<GateFacts>;
  readonly unmet: Unmet | null;
}

const id = aCriterionId('c1');
const at = '2026-05-04T09:00:00.000Z';
const [one, other] = [anId('MKT-1'), anId('MKT-2')];
const given = { criterionId: id, by: 'ada', at };

const evidence: Criterion = { id, kind: 'evidence', title: 'Spec package' };
const link: Answer = {
  ...given,
  kind: 'evidence',
  evidence: { kind: 'link', url: 'https://docs.example/spec', title: 'Spec' },
};
const file: Answer = {
  ...given,
  kind: 'evidence',
  evidence: { kind: 'attachment', attachmentId: '7', fileName: 'spec.pdf' },
};

const legal = anAsked('c1', { role: 'legal reviewer', apartFrom: ['brand reviewer'] });
const brand = anAsked('c2', { role: 'brand reviewer' });
const asset: Gate['asset'] = {
  ...{ number: 2, asset: { kind: 'link', url: 'https://docs.example/v2', title: '' }, note: '', by: 'ada', at },
  carriedOver: null,
};
const people = { 'legal reviewer': 'lea', 'brand reviewer': 'lea' };

const issues: Criterion = { id, kind: 'issues', title: 'Drafts are done', issueIds: [one, other] };
const brief: Criterion = { id, kind: 'brief', title: 'Brief', epicId: one };
const rated: Criterion = { id, kind: 'claims', title: 'Claims', issueIds: [one, other], wanted: 'rated' };
const signed: Criterion = { ...rated, wanted: 'signed' };
const settled: Criterion = { id, kind: 'formats', title: 'Formats', wanted: 'settled' };
const approved: Criterion = { ...settled, wanted: 'approved' };
const comments: Criterion = { id, kind: 'comments', title: 'Comments' };

type Claims = { all: number; unrated: number; signature: 'none' | 'valid' | 'void' | 'stale' };
const fine: Claims = { all: 3, unrated: 0, signature: 'valid' };
function claims(first: Partial<Claims>, second: Partial<Claims> | null = {}): Partial<GateFacts> {
  const rest = second === null ? [] : ([[other, { ...fine, ...second }]] as const);
  return { claims: new Map([[one, { ...fine, ...first }], ...rest]) };
}

const cases: readonly Case[] = [
  { says: 'a check nobody has made', criterion: aCheck('c1'), unmet: { kind: 'not-checked' } },
  { says: 'a check', criterion: aCheck('c1'), answers: [{ ...given, kind: 'check' }], unmet: null },
  {
    says: 'a check that was an approval before',
    criterion: aCheck('c1'),
    answers: [anApproved('c1')],
    unmet: { kind: 'not-checked' },
  },
  { says: 'no evidence', criterion: evidence, unmet: { kind: 'no-evidence' } },
  {
    says: 'a check where evidence is asked',
    criterion: evidence,
    answers: [{ ...given, kind: 'check' }],
    unmet: { kind: 'no-evidence' },
  },
  { says: 'a link', criterion: evidence, answers: [link], facts: { attachments: new Set() }, unmet: null },
  { says: 'an attachment that was not looked for', criterion: evidence, answers: [file], unmet: null },
  {
    says: 'an attachment that is there',
    criterion: evidence,
    answers: [file],
    facts: { attachments: new Set(['7']) },
    unmet: null,
  },
  {
    says: 'an attachment that is gone',
    criterion: evidence,
    answers: [file],
    facts: { attachments: new Set(['8']) },
    unmet: { kind: 'attachment-gone', fileName: 'spec.pdf' },
  },
  {
    says: 'an approval for which nobody is named',
    criterion: legal,
    unmet: { kind: 'not-decided', role: 'legal reviewer', person: null },
  },
  {
    says: 'an approval by a role that is called like what every object has',
    criterion: { ...legal, role: 'constructor' },
    unmet: { kind: 'not-decided', role: 'constructor', person: null },
  },
  {
    says: 'an approval that waits for whom the launch names',
    criterion: legal,
    facts: { people },
    unmet: { kind: 'not-decided', role: 'legal reviewer', person: 'lea' },
  },
  {
    says: 'an approval that waits for its own person',
    criterion: { ...legal, person: 'max' },
    facts: { people },
    unmet: { kind: 'not-decided', role: 'legal reviewer', person: 'max' },
  },
  { says: 'an approval', criterion: legal, answers: [anApproved('c1')], unmet: null },
  {
    says: 'an approval of the version under review',
    criterion: legal,
    answers: [anApproved('c1', { ofVersion: 2 })],
    gate: { asset },
    unmet: null,
  },
  {
    says: 'an approval of an earlier version',
    criterion: legal,
    answers: [anApproved('c1', { ofVersion: 1 })],
    gate: { asset },
    unmet: { kind: 'voided', role: 'legal reviewer', why: 'new-version' },
  },
  ...(['new-version', 'change-request', 'criterion-changed'] as const).map((why): Case => ({
    says: `an approval voided by ${why}`,
    criterion: legal,
    answers: [anApproved('c1', { voided: { why, at } })],
    unmet: { kind: 'voided', role: 'legal reviewer', why },
  })),
  {
    says: 'changes that are wanted',
    criterion: legal,
    answers: [anApproved('c1', { decision: 'changes-wanted', comment: 'Shorter' })],
    unmet: { kind: 'changes-wanted', role: 'legal reviewer', by: 'lea' },
  },
  {
    says: 'an approval of who has approved before in a role kept apart',
    criterion: legal,
    answers: [anApproved('c1', { at: '2026-05-04T10:00:00.000Z' }), anApproved('c2')],
    gate: { criteria: [legal, brand] },
    unmet: { kind: 'same-person', role: 'legal reviewer', other: 'brand reviewer' },
  },
  {
    says: 'an approval of who has approved later in a role kept apart',
    criterion: legal,
    answers: [anApproved('c1'), anApproved('c2', { at: '2026-05-04T10:00:00.000Z' })],
    gate: { criteria: [legal, brand] },
    unmet: null,
  },
  {
    says: 'an approval of who has approved before, voided since',
    criterion: legal,
    answers: [
      anApproved('c1', { at: '2026-05-04T10:00:00.000Z' }),
      anApproved('c2', { voided: { why: 'change-request', at } }),
    ],
    gate: { criteria: [legal, brand] },
    unmet: null,
  },
  {
    says: 'an approval that waits for who has decided in a role kept apart',
    criterion: legal,
    answers: [anApproved('c2')],
    gate: { criteria: [legal, brand] },
    facts: { people },
    unmet: { kind: 'same-person', role: 'legal reviewer', other: 'brand reviewer' },
  },
  {
    says: 'issues that are done',
    criterion: issues,
    facts: {
      states: new Map([
        [one, 'done'],
        [other, 'done'],
      ]),
    },
    unmet: null,
  },
  {
    says: 'an issue under way',
    criterion: issues,
    facts: {
      states: new Map([
        [one, 'doing'],
        [other, 'done'],
      ]),
    },
    unmet: { kind: 'issues-not-done', issueIds: [one] },
  },
  {
    says: 'an issue to do beside one that cannot be read',
    criterion: issues,
    facts: { states: new Map([[one, 'todo']]) },
    unmet: { kind: 'issues-not-done', issueIds: [one] },
  },
  {
    says: 'an issue that cannot be read',
    criterion: issues,
    facts: { states: new Map([[one, 'done']]) },
    unmet: { kind: 'unknown' },
  },
  { says: 'a brief that cannot be read', criterion: brief, unmet: { kind: 'unknown' } },
  {
    says: 'a brief with a section left out',
    criterion: brief,
    facts: { briefs: new Map([[one, { isWhole: false, isLocked: true }]]) },
    unmet: { kind: 'brief-not-written' },
  },
  {
    says: 'a brief that is not locked',
    criterion: brief,
    facts: { briefs: new Map([[one, { isWhole: true, isLocked: false }]]) },
    unmet: { kind: 'brief-not-locked' },
  },
  {
    says: 'a locked brief',
    criterion: brief,
    facts: { briefs: new Map([[one, { isWhole: true, isLocked: true }]]) },
    unmet: null,
  },
  { says: 'claims that are rated', criterion: rated, facts: claims({ signature: 'none' }), unmet: null },
  {
    says: 'claims that are not rated',
    criterion: rated,
    facts: claims({ unrated: 2 }, { unrated: 1 }),
    unmet: { kind: 'claims-not-rated', count: 3 },
  },
  {
    says: 'a table without claims',
    criterion: rated,
    facts: claims({ all: 0 }),
    unmet: { kind: 'no-claims', issueIds: [one] },
  },
  {
    says: 'a table without claims to be signed',
    criterion: signed,
    facts: claims({}, { all: 0 }),
    unmet: { kind: 'no-claims', issueIds: [other] },
  },
  {
    says: 'claims of which some cannot be read',
    criterion: rated,
    facts: claims({}, null),
    unmet: { kind: 'unknown' },
  },
  {
    says: 'signed claims of which some cannot be read',
    criterion: signed,
    facts: claims({}, null),
    unmet: { kind: 'unknown' },
  },
  { says: 'claims that are signed', criterion: signed, facts: claims({}), unmet: null },
  ...(['none', 'void', 'stale'] as const).map((signature): Case => ({
    says: `claims whose signature is ${signature}`,
    criterion: signed,
    facts: claims({}, { signature }),
    unmet: { kind: 'claims-not-signed', signature },
  })),
  {
    says: 'claims of which some are not signed, and others stale',
    criterion: signed,
    facts: claims({ signature: 'stale' }, { signature: 'none' }),
    unmet: { kind: 'claims-not-signed', signature: 'none' },
  },
  { says: 'a launch without a format matrix', criterion: settled, unmet: { kind: 'formats-not-settled' } },
  {
    says: 'formats that are being chosen',
    criterion: settled,
    facts: { formats: { isSettled: false, cells: 4, approved: 4 } },
    unmet: { kind: 'formats-not-settled' },
  },
  {
    says: 'formats that are settled',
    criterion: settled,
    facts: { formats: { isSettled: true, cells: 4, approved: 0 } },
    unmet: null,
  },
  {
    says: 'formats approved before they are settled',
    criterion: approved,
    facts: { formats: { isSettled: false, cells: 4, approved: 4 } },
    unmet: { kind: 'formats-not-settled' },
  },
  {
    says: 'a matrix without a format',
    criterion: approved,
    facts: { formats: { isSettled: true, cells: 0, approved: 0 } },
    unmet: { kind: 'formats-not-settled' },
  },
  {
    says: 'a format that is not approved',
    criterion: approved,
    facts: { formats: { isSettled: true, cells: 4, approved: 3 } },
    unmet: { kind: 'formats-not-approved', left: 1 },
  },
  {
    says: 'formats that are all approved',
    criterion: approved,
    facts: { formats: { isSettled: true, cells: 4, approved: 4 } },
    unmet: null,
  },
  { says: 'open comments', criterion: comments, gate: { openComments: 2 }, unmet: { kind: 'comments-open', count: 2 } },
  { says: 'no open comment', criterion: comments, unmet: null },
];

describe('judgeGate', () => {
  test.each(cases)('of $says: $unmet.kind', ({ criterion, answers = [], gate, facts, unmet }) => {
    const verdict = judgeGate(aGate({ criteria: [criterion], answers, ...gate }), someFacts(facts));

    expect(verdict.standings[0]).toEqual({ criterionId: criterion.id, title: criterion.title, unmet });
    const isShut = verdict.standings.some((standing) => standing.unmet !== null);
    expect(verdict.state).toBe(isShut ? 'shut' : 'open');
  });

  test('the table holds every kind of criterion and every way to be unmet', () => {
    expect([...new Set(cases.map(({ criterion }) => criterion.kind))].sort()).toEqual(
      ['approval', 'brief', 'check', 'claims', 'comments', 'evidence', 'formats', 'issues'].sort(),
    );
    expect([...new Set(cases.flatMap(({ unmet }) => unmet?.kind ?? []))].sort()).toEqual(
      [
        ...['attachment-gone', 'brief-not-locked', 'brief-not-written', 'changes-wanted', 'claims-not-rated'],
        ...['claims-not-signed', 'comments-open', 'formats-not-approved', 'formats-not-settled', 'issues-not-done'],
        ...['no-claims', 'no-evidence', 'not-checked', 'not-decided', 'same-person', 'unknown', 'voided'],
      ].sort(),
    );
  });

  const waiver = { reason: 'The fair will not wait', until: aDay('2026-05-12'), by: 'ada', at };

  test.each([
    ['nothing asked for', 'open', { criteria: [] }, {}],
    ['nothing asked for, waived and late', 'open', { criteria: [], waiver }, { today: aDay('2026-05-09') }],
    ['unmet before its day', 'shut', {}, { today: aDay('2026-05-07') }],
    ['unmet on its day', 'shut', {}, { today: aDay('2026-05-08') }],
    ['unmet the day after', 'missed', {}, { today: aDay('2026-05-09') }],
    ['unmet without a day', 'shut', {}, { due: null, today: aDay('2030-01-01') }],
    ['waived in time', 'waived', { waiver }, { today: aDay('2026-05-07') }],
    ['waived after its day', 'waived', { waiver }, { today: aDay('2026-05-09') }],
    ['the last day of the waiver', 'waived', { waiver }, { today: aDay('2026-05-12') }],
    ['the waiver has expired', 'missed', { waiver }, { today: aDay('2026-05-13') }],
    [
      'the waiver has expired before its day',
      'shut',
      { waiver },
      { today: aDay('2026-05-13'), due: aDay('2026-06-01') },
    ],
    ['all met, and waived', 'open', { waiver, answers: [{ ...given, kind: 'check' }] }, {}],
    ['all met, and late', 'open', { answers: [{ ...given, kind: 'check' }] }, { today: aDay('2026-05-09') }],
  ] as const)('%s: %s', (_, state, gate: Partial<Gate>, facts: Partial<GateFacts>) => {
    expect(judgeGate(aGate({ criteria: [aCheck('c1')], ...gate }), someFacts(facts)).state).toBe(state);
  });
});
