import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { CriterionView } from '../../../../src/contract/gate';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { aCriterion, aGateView, anApproval, anAsset, approved, legal } from '../../support/gate-builders';
import { anIssue, dayOf } from '../../support/panel-builders';
import { showGate } from './gate-page';

const at = `${dayOf('05-06')}T09:00:00.000Z`;
const item = (name: string) => within(screen.getByRole('listitem', { name }));
const epic = anIssue({ id: '10001', key: 'PROD-1', summary: 'Smart routing', role: 'product' });

const kinds: readonly (readonly [string, Partial<CriterionView>, readonly string[]])[] = [
  ['Check', {}, ['Missing', 'Not checked yet', 'Checked: It']],
  ['Evidence', { form: { id: 'k', kind: 'evidence', title: 'It' }, unmet: { kind: 'no-evidence' } }, ['Give evidence']],
  [
    'Issues done',
    {
      form: { id: 'k', kind: 'issues', title: 'It', issueIds: ['10001', '2'] },
      unmet: { kind: 'issues-not-done', issues: [epic, null] },
      issues: [epic, null],
    },
    ['Not done yet: PROD-1 Smart routing and 1 more', '1 issue you cannot see'],
  ],
  [
    'Brief',
    {
      form: { id: 'k', kind: 'brief', title: 'It', epicId: '10001' },
      unmet: { kind: 'brief-not-locked' },
      issues: [epic],
    },
    ['The brief is not locked', 'PROD-1'],
  ],
  [
    'Claims',
    {
      form: { id: 'k', kind: 'claims', title: 'It', issueIds: ['10001'], wanted: 'rated' },
      unmet: { kind: 'claims-not-rated', count: 3 },
    },
    ['All claims are rated', '3 claims are not rated'],
  ],
  [
    'Formats',
    {
      form: { id: 'k', kind: 'formats', title: 'It', wanted: 'approved' },
      unmet: { kind: 'formats-not-approved', left: 2 },
    },
    ['2 formats are not approved'],
  ],
  [
    'Comments',
    { form: { id: 'k', kind: 'comments', title: 'It' }, unmet: { kind: 'comments-open', count: 1 } },
    ['1 comment is open'],
  ],
  ['Approval', { unmet: { kind: 'unknown' }, ...formOf() }, ['Could not be checked']],
];

function formOf() {
  return { form: anApproval({}, { title: 'It' }).form };
}

describe('GateChecklist', () => {
  it('says by icon and word how the gate stands and how much is done', async () => {
    const { page } = showGate(aGateView({ criteria: [aCriterion(), approved()] }));
    const gate = within(screen.getByRole('region', { name: 'Gate' }));
    expect(gate.getByText('Gate shut')).toBeVisible();
    expect(gate.getByText(/1 of 2 done/)).toBeVisible();
    expect(item('Legal approval').getByText('Done')).toBeVisible();
    expect(item('Legal approval').getByText(/^Approved by Lena Gal, 5 May/)).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it.each(kinds)('%s: says what is missing', (kind, overrides, texts) => {
    const form = { id: 'k', kind: 'check', title: 'It' } as const;
    showGate(aGateView({ criteria: [aCriterion({ form, ...overrides })] }));
    expect(item('It').getByRole('img', { name: kind })).toBeInTheDocument();
    for (const text of texts) {
      expect(
        item('It').queryByText(text) ??
          item('It').queryByRole('checkbox', { name: text }) ??
          item('It').getByRole('button', { name: text }),
      ).toBeVisible();
    }
  });

  it('checks at once, keeps the focus, and takes back what was refused, with the reason beneath it', async () => {
    let refuse: () => void = () => undefined;
    const { host, user } = showGate(aGateView({ criteria: [aCriterion()] }), {
      'gate.answer': () =>
        new Promise((resolve) => {
          refuse = () => resolve({ kind: 'refused', message: 'Cannot check it: Jira did not answer. Try again' });
        }),
    });
    const box = screen.getByRole('checkbox', { name: 'Checked: Spec package' });
    box.focus();
    await user.keyboard(' ');
    expect(box).toBeChecked();
    expect(screen.getByText('Saving…')).toBeVisible();
    act(() => refuse());
    await waitFor(() => expect(box).not.toBeChecked());
    expect(item('Spec package').getByText('Cannot check it: Jira did not answer. Try again')).toBeVisible();
    expect(box).toHaveFocus();
    expect(host.calls('gate.answer')).toEqual([
      { issueId: '20001', criterionId: 'c1', answer: { kind: 'check', done: true } },
    ]);
  });

  it('takes a link as evidence, and says at the field what is wrong with it', async () => {
    const form = { id: 'e1', kind: 'evidence', title: 'Spec package' } as const;
    const gate = aGateView({ criteria: [aCriterion({ form, unmet: { kind: 'no-evidence' } })] });
    const given = { kind: 'link', url: 'https://example.com/spec', title: 'The spec' } as const;
    const met = aCriterion({ form, unmet: null, answer: { kind: 'evidence', by: legal, at, evidence: given } });
    const { host, user } = showGate(gate, {
      'gate.answer': { kind: 'done', gate: aGateView({ state: 'open', criteria: [met] }) },
    });
    await user.click(screen.getByRole('button', { name: 'Give evidence' }));
    const address = await screen.findByRole('textbox', { name: 'Address' });
    await user.type(address, 'no address{Enter}');
    expect(address).toHaveAccessibleDescription(/Cannot use "no address": it is no address/);
    expect(address).toHaveFocus();
    await user.clear(address);
    await user.type(address, 'example.com/spec');
    await user.type(screen.getByRole('textbox', { name: /What it is called/ }), 'The spec{Enter}');
    expect(await screen.findByText('Gate open')).toBeVisible();
    expect(host.calls('gate.answer')).toEqual([
      { issueId: '20001', criterionId: 'e1', answer: { kind: 'evidence', evidence: given } },
    ]);
    await user.click(screen.getByRole('link', { name: 'The spec' }));
    expect(JSON.stringify(host.told('navigate').concat(host.told('open')))).toContain('https://example.com/spec');
  });

  it('takes one of the attachments as evidence', async () => {
    const form = { id: 'e1', kind: 'evidence', title: 'Spec package' } as const;
    const gate = aGateView({ criteria: [aCriterion({ form, unmet: { kind: 'no-evidence' } })] });
    const { host, user } = showGate(gate, {
      'gate.choices': {
        ...{ kind: 'choices', roles: [], claimIssues: [], briefEpics: [], issues: [], hasMatrix: false },
        attachments: [{ id: '7', fileName: 'spec.pdf' }],
      },
      'gate.answer': { kind: 'refused', message: 'Cannot save it: not now' },
    });
    await user.click(screen.getByRole('button', { name: 'Give evidence' }));
    await user.click(await screen.findByRole('radio', { name: 'An attachment of this issue' }));
    await user.click(await screen.findByRole('combobox', { name: 'Attachment' }));
    await user.click(await screen.findByRole('option', { name: 'spec.pdf' }));
    await user.click(screen.getByRole('button', { name: 'Save evidence' }));
    expect(await screen.findByText('Cannot save it: not now')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save evidence' })).toBeVisible();
    expect(host.calls('gate.answer')).toEqual([
      {
        ...{ issueId: '20001', criterionId: 'e1' },
        answer: { kind: 'evidence', evidence: { kind: 'attachment', attachmentId: '7', fileName: 'spec.pdf' } },
      },
    ]);
  });

  it('keeps in sight that it was waived, and lets who manages it lift a waiver that holds', async () => {
    const waiver = { reason: 'Demo day', until: dayOf('05-07'), by: legal, at, holds: true };
    const { host, page, user } = showGate(aGateView({ state: 'waived', waiver }), {
      'gate.lift': { kind: 'done', gate: aGateView({ waiver: { ...waiver, holds: false } }) },
    });
    expect(screen.getByText(/^Waived until \w+ 7 May$/)).toBeVisible();
    expect(screen.getByText(/Demo day/)).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Lift waiver' }));
    expect(await screen.findByText(/^Was waived until \w+ 7 May/)).toBeVisible();
    expect(host.calls('gate.lift')).toEqual([{ issueId: '20001' }]);
    expect(screen.queryByRole('button', { name: 'Lift waiver' })).not.toBeInTheDocument();
  });

  it('asks for a reason and a last day before it waives', async () => {
    const { host, user } = showGate(aGateView());
    await user.click(screen.getByRole('button', { name: 'Waive' }));
    const reason = await screen.findByRole('textbox', { name: /Reason/ });
    await waitFor(() => expect(reason).toHaveFocus());
    await user.type(reason, 'Demo day');
    await user.click(screen.getByRole('button', { name: 'Waive gate' }));
    expect(reason).toHaveAccessibleDescription(/without an end. Choose the last day/);
    expect(host.calls('gate.waive')).toEqual([]);
  });

  it('names what has begun while it was open', () => {
    showGate(aGateView({ wasOpen: true, wentThrough: [anIssue({ key: 'MKT-2', summary: 'Asset production' })] }));
    expect(screen.getByText('Was open, is shut again')).toBeVisible();
    expect(screen.getByRole('link', { name: 'MKT-2' })).toBeVisible();
  });

  it('names what has begun while it was waived', () => {
    const waiver = { reason: 'Demo day', until: dayOf('05-07'), by: legal, at, holds: false };
    showGate(aGateView({ waiver, wentThrough: [anIssue({ key: 'MKT-2', summary: 'Asset production' })] }));
    expect(screen.getByText('Was waived, is shut again')).toBeVisible();
    expect(screen.getByRole('link', { name: 'MKT-2' })).toBeVisible();
  });

  it('offers no control to someone who may do nothing, and says why', async () => {
    const whyNot = 'Somebody who may edit MKT-1 can check this';
    const criteria = [aCriterion({ mayAnswer: false, whyNot }), anApproval({ mayAnswer: false })];
    const { page } = showGate(aGateView({ criteria, canManage: false, canEdit: false }));
    expect(screen.getByText(whyNot)).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Show history']);
    await expectNoAxeFaults(page.container);
  });

  it('shows the history newest first, and older acts when they are asked for', async () => {
    const line = (number: number, by: typeof legal | null) => ({ number, at, by, did: `Act ${number}`, comment: null });
    const { host, user } = showGate(aGateView(), {
      'gate.history': (asked) =>
        asked.before === null
          ? { kind: 'history', acts: [line(30, legal), line(29, null)], before: 29 }
          : { kind: 'history', acts: [line(1, legal)], before: null },
    });
    await user.click(screen.getByRole('button', { name: 'Show history' }));
    const list = within(await screen.findByRole('list', { name: 'History of this gate' }));
    expect(await list.findAllByRole('listitem')).toHaveLength(2);
    expect(list.getByText(/Lockstep$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show older' }));
    await waitFor(() =>
      expect(list.getAllByText(/^Act/).map(({ textContent }) => textContent)).toEqual(['Act 30', 'Act 29', 'Act 1']),
    );
    expect(host.calls('gate.history')).toEqual([
      { issueId: '20001', before: null },
      { issueId: '20001', before: 29 },
    ]);
    expect(screen.queryByRole('button', { name: 'Show older' })).not.toBeInTheDocument();
  });
});

describe('GateChecklist: review', () => {
  const comment = { id: 'r1', text: 'The logo is old', by: legal, at, resolved: null, mayResolve: true };
  const round = { kind: 'round' as const, asset: anAsset(), comments: [comment], mayComment: true };

  it('adds and resolves comments, and reads the gate again that they may have opened', async () => {
    const gate = aGateView({ asset: anAsset(), openComments: 1 });
    const { host, page, user } = showGate(gate, {
      'review.load': round,
      'review.comment': { ...round, comments: [comment, { ...comment, id: 'r2', text: 'So is the date' }] },
      'review.resolve': { ...round, comments: [{ ...comment, resolved: { by: legal, at } }] },
      'gate.load': { ...gate, openComments: 2 },
    });
    await user.click(screen.getByRole('button', { name: '1 comment open' }));
    expect(await screen.findByText('The logo is old')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'New comment' }), 'So is the date');
    await user.click(screen.getByRole('button', { name: 'Add comment' }));
    expect(await screen.findByRole('button', { name: '2 comments open' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'New comment' })).toHaveValue('');
    await expectNoAxeFaults(page.container);
    host.answer({ 'gate.load': { ...gate, openComments: 0 } });
    const [first] = screen.getAllByRole('button', { name: 'Resolve' });
    if (first) await user.click(first);
    expect(await screen.findByRole('button', { name: 'Comments' })).toBeVisible();
    expect(host.calls('review.resolve')).toEqual([{ issueId: '20001', number: 2, commentId: 'r1', resolved: true }]);
  });

  it('puts up a new version whose approvals carry over for a reason only, and tells when somebody was quicker', async () => {
    const gate = aGateView({ asset: anAsset(), criteria: [approved('', 2)] });
    const newer = { ...gate, asset: anAsset({ number: 3 }) };
    const { host, user } = showGate(gate, { 'review.add': { kind: 'conflict', gate: newer } });
    await user.click(screen.getByRole('button', { name: 'New version' }));
    await user.type(await screen.findByRole('textbox', { name: 'Address' }), 'https://example.com/v3');
    await user.click(screen.getByRole('checkbox', { name: 'Approvals carry over to this version' }));
    await user.click(screen.getByRole('button', { name: 'Put up version 3' }));
    expect(screen.getByText(/Cannot carry approvals over: the reason is empty/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /Approvals carry over because/ }), 'A typo');
    await user.click(screen.getByRole('button', { name: 'Put up version 3' }));
    expect(await screen.findByText(/Somebody else was quicker/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Put up version 4' })).toBeVisible();
    expect(host.calls('review.add')).toEqual([
      {
        ...{ issueId: '20001', note: '', carryOver: 'A typo', after: 2 },
        asset: { kind: 'link', url: 'https://example.com/v3', title: '' },
      },
    ]);
  });
});
