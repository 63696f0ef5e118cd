import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { saveGate, type GateView } from '../../../../../src/contract/gate';
import type { GateMessages } from '../../../../../src/contract/gate-messages';
import type { Answers } from '../../../support/fake-module-host';
import { aCriterion, aGateView, anApproval, legal } from '../../../support/gate-builders';
import { expectNoAxeFaults } from '../../../support/no-axe-faults';
import { anIssue } from '../../../support/panel-builders';
import { showGate } from '../gate-page';

const choices = {
  kind: 'choices' as const,
  roles: [{ role: 'legal reviewer', person: legal }],
  attachments: [],
  claimIssues: [anIssue({ id: '20008', key: 'MKT-8', summary: 'Landing page copy' })],
  briefEpics: [],
  issues: [],
  hasMatrix: true,
};
const noGate = aGateView({ version: 0, criteria: [] });

function edit(gate: GateView, answers: Answers<GateMessages> = {}) {
  return showGate(gate, { 'gate.choices': choices, 'gate.save': { kind: 'done', gate }, ...answers });
}

function saved(host: ReturnType<typeof edit>['host']) {
  const sent = host.calls('gate.save').map((payload) => saveGate.parse(payload));
  return sent.map(({ version, criteria }) => [version, criteria.map(({ title }) => title)]);
}

describe('GateEditor', () => {
  it('begins with a suggestion, one press away, and saves it', async () => {
    const { host, page, user } = edit(noGate, { 'gate.save': { kind: 'done', gate: aGateView() } });
    await user.click(screen.getByRole('button', { name: 'Approval: legal reviewer' }));
    const title = await screen.findByRole('textbox', { name: 'What is asked for' });
    expect(title).toHaveValue('Legal approval');
    await waitFor(() => expect(title).toHaveFocus());
    expect(await screen.findByText(/Without a person, Lena Gal is asked/)).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Save gate' }));
    expect(await screen.findByRole('listitem', { name: 'Legal approval' })).toBeVisible();
    expect(host.calls('gate.save')).toMatchObject([
      {
        ...{ issueId: '20001', version: 0, freezesScope: false },
        criteria: [{ kind: 'approval', role: 'legal reviewer', person: null, within: { unit: 'hours', length: 48 } }],
      },
    ]);
  });

  it('orders by buttons, which keep the focus, and says where it is now', async () => {
    const { host, user } = edit(aGateView());
    await user.click(screen.getByRole('button', { name: 'Edit criteria' }));
    const up = await screen.findByRole('button', { name: 'Move Legal approval up' });
    await user.click(up);
    expect(screen.getByText('Legal approval is now 1 of 2')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Move Legal approval up' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Save gate' }));
    await waitFor(() => expect(saved(host)).toEqual([[1, ['Legal approval', 'Spec package']]]));
  });

  it('brings back what was taken out, until it is saved', async () => {
    const { host, user } = edit(aGateView());
    await user.click(screen.getByRole('button', { name: 'Edit criteria' }));
    await user.click(await screen.findByRole('button', { name: 'Remove Spec package' }));
    await user.click(screen.getByRole('button', { name: 'Remove Legal approval' }));
    expect(screen.getByText(/Without criteria there is no gate/)).toBeVisible();
    const undo = screen.getAllByRole('button', { name: 'Undo removing' });
    expect(undo.at(-1)).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Save gate' }));
    await waitFor(() => expect(saved(host)).toEqual([[1, ['Legal approval']]]));
  });

  it('opens the criterion in which something is wrong, and saves nothing', async () => {
    const { host, user } = edit(noGate);
    await user.click(screen.getByRole('button', { name: 'Set up a gate' }));
    await user.click(await screen.findByRole('button', { name: 'Add criterion' }));
    const kinds = within(screen.getByRole('list', { name: 'Kinds of criteria' }));
    await user.click(kinds.getByRole('button', { name: 'Claims' }));
    await user.clear(screen.getByRole('textbox', { name: 'What is asked for' }));
    await user.click(screen.getByRole('button', { name: /^Close/ }));
    await user.click(screen.getByRole('button', { name: 'Save gate' }));
    const title = await screen.findByRole('textbox', { name: 'What is asked for' });
    expect(title).toHaveAccessibleDescription(/its title is empty. Say what is asked for/);
    expect(title).toHaveFocus();
    expect(screen.getByRole('combobox', { name: 'Claims of these issues' })).toHaveAccessibleDescription(
      /Cannot save this criterion without an issue/,
    );
    await user.type(title, 'Copy holds');
    await user.click(screen.getByRole('combobox', { name: 'Claims of these issues' }));
    await user.click(await screen.findByRole('option', { name: /MKT-8/ }));
    await user.click(screen.getByRole('button', { name: 'Save gate' }));
    await waitFor(() => expect(saved(host)).toEqual([[0, ['Copy holds']]]));
  });

  it('goes on by itself when only answers have come meanwhile', async () => {
    const checked = aCriterion({ unmet: null, answer: { kind: 'check', by: legal, at: '2026-05-04T09:00:00.000Z' } });
    const { host, user } = edit(aGateView(), {
      'gate.save': ({ version }) =>
        version === 1
          ? { kind: 'conflict', gate: aGateView({ version: 2, criteria: [checked, anApproval()] }) }
          : { kind: 'done', gate: aGateView({ version: 3 }) },
    });
    await user.click(screen.getByRole('button', { name: 'Edit criteria' }));
    await user.click(await screen.findByRole('button', { name: 'Save gate' }));
    expect(await screen.findByRole('button', { name: 'Edit criteria' })).toBeVisible();
    expect(saved(host).map(([version]) => version)).toEqual([1, 2]);
  });

  it('keeps mine and shows theirs when somebody else has saved, and lets the writer choose', async () => {
    const theirs = aGateView({
      version: 2,
      criteria: [aCriterion({ form: { id: 'x', kind: 'check', title: 'Theirs' } })],
    });
    const { host, page, user } = edit(aGateView(), {
      'gate.save': ({ version }) =>
        version === 1 ? { kind: 'conflict', gate: theirs } : { kind: 'done', gate: theirs },
    });
    await user.click(screen.getByRole('button', { name: 'Edit criteria' }));
    await user.click(await screen.findByRole('button', { name: 'Remove Legal approval' }));
    await user.click(screen.getByRole('button', { name: 'Save gate' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Theirs');
    expect(screen.getByRole('button', { name: 'Undo removing' })).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.click(within(alert).getByRole('button', { name: 'Save mine over it' }));
    await waitFor(() =>
      expect(saved(host)).toEqual([
        [1, ['Spec package']],
        [2, ['Spec package']],
      ]),
    );
  });

  it('takes theirs instead of mine', async () => {
    const theirs = aGateView({
      version: 2,
      criteria: [aCriterion({ form: { id: 'x', kind: 'check', title: 'Theirs' } })],
    });
    const { host, user } = edit(aGateView(), { 'gate.save': { kind: 'conflict', gate: theirs } });
    await user.click(screen.getByRole('button', { name: 'Edit criteria' }));
    await user.click(await screen.findByRole('button', { name: 'Save gate' }));
    await user.click(await screen.findByRole('button', { name: 'Take theirs' }));
    expect(screen.getByRole('button', { name: 'Remove Theirs' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove Spec package' })).not.toBeInTheDocument();
    expect(host.calls('gate.save')).toHaveLength(1);
  });

  it('says what a gate would do to someone who may not set one up', () => {
    edit({ ...noGate, canManage: false });
    expect(screen.getByText(/Somebody who manages Atlas 2.0 can set one up/)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
