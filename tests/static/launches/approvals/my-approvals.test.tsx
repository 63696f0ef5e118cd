import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { ApprovalsReply } from '../../../../src/contract/gate-lists';
import type { EscalationView } from '../../../../src/contract/signals';
import { aGateView, anApproval, anAsset, approved } from '../../support/gate-builders';
import { launchToday } from '../../support/launch-builders';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { anIssue } from '../../support/panel-builders';
import { anEscalation } from '../../support/signal-builders';
import { showLaunches as showPage } from '../show-launches';
import type { LaunchesResolvers } from '../../../../src/contract/launches-resolvers';
import type { Answers } from '../../support/fake-module-host';

type Waiting = Extract<ApprovalsReply, { kind: 'approvals' }>['waiting'][number];

const mine = (...escalations: EscalationView[]) => ({ kind: 'mine' as const, escalations });
const showLaunches = (path: string, answers: Answers<LaunchesResolvers>) =>
  showPage(path, { 'signals.mine': mine(), ...answers });

const year = new Date().getFullYear();
const gate = aGateView({ criteria: [anApproval()], asset: anAsset(), openComments: 2 });

function waiting(overrides: Partial<Waiting> = {}): Waiting {
  const { issue, launch, asset, openComments } = gate;
  return { issue, launch, asset, openComments, criterion: anApproval(), ...overrides };
}

const late = waiting({
  issue: anIssue({ id: '20009', key: 'MKT-9', summary: 'Press release' }),
  criterion: anApproval(
    { closes: { at: `${year - 1}-05-06T09:00:00.000Z`, late: true } },
    { title: 'Terms approval', within: { unit: 'hours', length: 48 } },
  ),
});

function asked(list: readonly Waiting[], more = false): ApprovalsReply {
  return { kind: 'approvals', waiting: [...list], more };
}

const item = (name: string) => within(screen.getByRole('listitem', { name }));
const comeBack = () => act(() => void window.dispatchEvent(new Event('focus')));

describe('MyApprovals', () => {
  it('says of each decision what it is about, of which version, by when, and leads there', async () => {
    const { host, user, page, address } = await showLaunches('/approvals', {
      'approvals.mine': asked([late, waiting()]),
    });
    expect(screen.getByText('2 decisions wait for you')).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Terms approval',
      'Legal approval',
    ]);
    expect(item('Terms approval').getByText(/late by/)).toBeVisible();
    const legal = item('Legal approval');
    expect(legal.getByText(/Brief lock/)).toBeVisible();
    expect(legal.getByText(/due .* 10 Jun/)).toBeVisible();
    expect(legal.getByText(/You decide on version 2/)).toBeVisible();
    expect(legal.getByRole('link', { name: /Landing page/ })).toBeVisible();
    expect(legal.getByText('2 comments open on this version')).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.click(legal.getByRole('link', { name: 'MKT-1' }));
    expect(host.told('navigate')).toEqual([{ target: 'issue', issueKey: 'MKT-1', type: 'same-tab' }]);
    host.answer({ 'launch.load': { kind: 'no-access' } });
    await user.click(legal.getByRole('link', { name: 'Atlas 2.0' }));
    expect(address()).toBe('/launch/atlas/gates');
  });

  it('keeps what was decided, says so, and takes it back until the page is left', async () => {
    const { host, user } = await showLaunches('/approvals', { 'approvals.mine': asked([late, waiting()]) });
    host.answer({
      'gate.answer': {
        kind: 'done',
        gate: { ...gate, state: 'open', criteria: [approved('Fine', 2)] },
      },
      'approvals.mine': asked([late]),
    });
    await user.type(item('Legal approval').getByLabelText(/Comment/), 'Fine');
    await user.click(item('Legal approval').getByRole('button', { name: 'Approve' }));
    expect(await item('Legal approval').findByText('You approved this')).toBeVisible();
    expect(item('Legal approval').getByRole('link', { name: /Landing page/ })).toBeVisible();
    expect(screen.getByText('1 decision waits for you')).toBeVisible();
    expect(host.calls('gate.answer')[0]).toEqual({
      issueId: gate.issue.id,
      criterionId: 'a1',
      answer: { kind: 'approval', decision: 'approved', comment: 'Fine', ofVersion: 2 },
    });
    comeBack();
    await waitFor(() => expect(host.calls('approvals.mine').length).toBe(2));
    expect(item('Legal approval').getByText('You approved this')).toBeVisible();
    host.answer({ 'gate.answer': { kind: 'done', gate } });
    await user.click(item('Legal approval').getByRole('button', { name: 'Withdraw' }));
    expect(await screen.findByText('2 decisions wait for you')).toBeVisible();
    expect(item('Legal approval').queryByText('You approved this')).not.toBeInTheDocument();
  });

  it('tells in the row why a decision was refused', async () => {
    const message = 'Cannot answer this criterion: you have approved as brand reviewer. Ask somebody else';
    const { host, user } = await showLaunches('/approvals', { 'approvals.mine': asked([waiting()]) });
    host.answer({ 'gate.answer': { kind: 'refused', message } });
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    expect(await item('Legal approval').findByText(message)).toBeVisible();
  });

  it('says that nobody waits', async () => {
    const { page } = await showLaunches('/approvals', { 'approvals.mine': asked([]) });
    expect(await screen.findByRole('heading', { name: 'No decision waits for you' })).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it('says why nothing is shown, and looks again; that there are more; that one must be signed in', async () => {
    const { host, user } = await showLaunches('/approvals', {
      'approvals.mine': () => {
        throw new Error('The network is gone.');
      },
    });
    expect(await screen.findByText(/The network is gone/)).toBeVisible();
    host.answer({ 'approvals.mine': asked([waiting()], true) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/More decisions are asked of you/)).toBeVisible();
    host.answer({ 'approvals.mine': { kind: 'no-access' } });
    await user.click(screen.getByRole('button', { name: 'look again' }));
    expect(await screen.findByText(/Log in to see which decisions/)).toBeVisible();
  });

  it('is reached from the list, which tells how many wait', async () => {
    const { user, address } = await showLaunches('/', {
      'launches.list': { kind: 'launches', launches: [], next: null, today: launchToday, isAdmin: false },
      'approvals.mine': asked([late, waiting()]),
      'signals.mine': mine(anEscalation()),
    });
    await user.click(await screen.findByRole('button', { name: 'Waiting for me (3)' }));
    expect(address()).toBe('/approvals');
    expect(await screen.findByRole('heading', { name: 'Waiting for me' }, { timeout: 20_000 })).toBeVisible();
  });

  it('shows first what somebody must look at, with its launch, and takes it away once it is acknowledged', async () => {
    const { host, page, user, address } = await showLaunches('/approvals', {
      'approvals.mine': asked([]),
      'signals.mine': mine(anEscalation()),
    });
    const part = await screen.findByRole('region', { name: 'To look at (1)' });
    expect(within(part).getByText('Feature freeze slipped by 7 working days.')).toBeVisible();
    await expectNoAxeFaults(page.container);
    host.answer({ 'signal.acknowledge': { kind: 'done' }, 'signals.mine': mine(anEscalation({ id: 'other' })) });

    await user.click(within(part).getByRole('button', { name: 'Acknowledge' }));

    await waitFor(() => expect(screen.getByText('Acknowledged. Nobody else is asked.')).toHaveFocus());
    host.answer({ 'launch.load': { kind: 'no-access' } });
    await user.click(screen.getByRole('link', { name: 'Atlas 2.0' }));
    expect(address()).toBe('/launch/atlas/escalations');
  });

  it('says that what to look at could not be read, beside the decisions', async () => {
    await showLaunches('/approvals', {
      'approvals.mine': asked([waiting()]),
      'signals.mine': () => {
        throw new Error('The network is gone.');
      },
    });
    expect(await screen.findByText(/Could not refresh: The network is gone/)).toBeVisible();
    expect(screen.getByText('1 decision waits for you')).toBeVisible();
  });
});
