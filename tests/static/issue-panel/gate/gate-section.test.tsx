import '@testing-library/jest-dom';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GateReply } from '../../../../src/contract/gate';
import type { InLaunch } from '../../../../src/contract/issue-panel';
import { IssuePanel } from '../../../../static/issue-panel/issue-panel';
import { fakeHost } from '../../support/fake-host';
import { aCriterion, aGateView, anApproval, approved } from '../../support/gate-builders';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { aDependency, aPanel } from '../../support/panel-builders';

async function showPanel(gate: GateReply, panel: Partial<InLaunch> = {}) {
  const host = fakeHost({ 'panel.load': aPanel(panel), 'gate.load': gate });
  const page = render(<IssuePanel />);
  await waitFor(() => expect(screen.queryByText('Reading dates and dependencies…')).not.toBeInTheDocument());
  return { host, page, user: userEvent.setup() };
}

const notMine = aGateView({ criteria: [aCriterion(), anApproval({ mayAnswer: false })], canManage: false });
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('GateSection', () => {
  it('tells the gate in one line below the dates, and opens it from there', async () => {
    const { page, user } = await showPanel(notMine);
    const section = within(await screen.findByRole('region', { name: 'Gate' }));
    expect(section.getByText('Gate shut')).toBeVisible();
    expect(section.getByText(/0 of 2 done/)).toBeVisible();
    expect(section.queryByText(/waits for you/)).not.toBeInTheDocument();
    expect(headings().at(-1)).toBe('Gate');
    expect(section.queryByRole('list')).not.toBeInTheDocument();
    await user.click(section.getByRole('button', { name: 'Show gate' }));
    expect(await section.findByRole('listitem', { name: 'Spec package' })).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it('comes first for whoever is asked, who decides in place and stays there', async () => {
    const gate = aGateView();
    const { host, page, user } = await showPanel(gate);
    const section = within(await screen.findByRole('region', { name: 'Gate' }));
    expect(section.getByText(/waits for you/)).toBeVisible();
    expect(headings()[0]).toBe('Gate');
    await section.findByRole('button', { name: 'Approve' });
    await expectNoAxeFaults(page.container);
    const done = { ...gate, criteria: [aCriterion(), approved()] };
    host.answer({ 'gate.answer': { kind: 'done', gate: done }, 'gate.load': done });
    await user.click(section.getByRole('button', { name: 'Approve' }));
    expect(await section.findByText(/1 of 2 done/)).toBeVisible();
    expect(section.queryByText(/waits for you/)).not.toBeInTheDocument();
    expect(section.getByRole('button', { name: 'Withdraw' })).toBeVisible();
    expect(headings()[0]).toBe('Gate');
  });

  it('looks again when the issue changes', async () => {
    const { host } = await showPanel(notMine);
    await screen.findByText('Gate shut');
    host.answer({ 'gate.load': { ...notMine, state: 'open' } });
    host.raiseIssueChanged();
    expect(await screen.findByText('Gate open')).toBeVisible();
  });

  it('is reached from the foot of the panel', async () => {
    const { user } = await showPanel(notMine);
    await user.click(await screen.findByRole('button', { name: 'Gate' }));
    expect(await screen.findByRole('listitem', { name: 'Spec package' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Hide gate' })).toHaveFocus();
  });

  it('offers the first step only to who may set a gate up', async () => {
    const none = aGateView({ version: 0, criteria: [] });
    const { page } = await showPanel(none);
    expect(await screen.findByText('None yet')).toBeVisible();
    page.unmount();
    const { host } = await showPanel({ ...none, canManage: false });
    await waitFor(() => expect(host.calls('gate.load')).toHaveLength(1));
    expect(await screen.findByRole('heading', { name: 'This issue' })).toBeVisible();
    expect(screen.queryByText('None yet')).not.toBeInTheDocument();
  });

  it('says that the gate could not be read, and leaves the dates', async () => {
    const host = fakeHost({
      'panel.load': aPanel(),
      'gate.load': () => {
        throw new Error('Storage is down');
      },
    });
    render(<IssuePanel />);
    expect(await screen.findByText(/Could not read the gate: Storage is down\. Nothing was changed\./)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'This issue' })).toBeVisible();
    host.answer({ 'gate.load': notMine });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Gate shut')).toBeVisible();
  });

  it('asks for no gate while there is no launch', async () => {
    const host = fakeHost({
      'panel.load': { kind: 'not-in-launch', issue: aPanel().issue, canLink: true, claims: null },
    });
    render(<IssuePanel />);
    expect(await screen.findByText(/Nothing gates this issue yet/)).toBeVisible();
    expect(host.calls('gate.load')).toEqual([]);
  });
});

describe('Waiting for', () => {
  it('tells the gate of a predecessor, and none of what waits for this issue', async () => {
    const gate = { state: 'shut' as const, met: 2, all: 5, missing: ['Spec package'] };
    await showPanel(
      { kind: 'no-milestone' },
      { waitingFor: [aDependency({ gate })], waitingForThis: [aDependency({ linkId: '502', gate })] },
    );
    const before = within(screen.getByRole('region', { name: 'Waiting for (1)' }));
    expect(before.getByText('Gate shut')).toBeVisible();
    expect(before.getByText(/2 of 5 done/)).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Waiting for this (1)' })).queryByText(/Gate/)).toBeNull();
  });
});
