import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { GateView } from '../../../../../src/contract/gate';
import type { GatesReply } from '../../../../../src/contract/gate-lists';
import { waitedFor } from '../../../../../static/launches/launch/gates/waited-for';
import { aCriterion, aGateView, anApproval, approved, legal } from '../../../support/gate-builders';
import { aLaunch, aMilestone, briefLock, freeze, t0Milestone } from '../../../support/launch-builders';
import { expectNoAxeFaults } from '../../../support/no-axe-faults';
import { anIssue } from '../../../support/panel-builders';
import { showLaunches } from '../../show-launches';

type Gates = Extract<GatesReply, { kind: 'gates' }>;

const ofFreeze = aGateView({
  issue: anIssue({ id: freeze.id, key: freeze.key, summary: freeze.summary, role: 'product', due: freeze.due }),
  state: 'missed',
  criteria: [
    aCriterion({ form: { id: 'c1', kind: 'check', title: 'Scope is final' }, unmet: null }),
    anApproval({ asked: null, mayAnswer: false }, { title: 'Brand approval', role: 'brand reviewer' }),
  ],
});
const ofBrief = aGateView();
const ofLaunch = aGateView({
  issue: anIssue({ id: t0Milestone.id, key: t0Milestone.key, summary: t0Milestone.summary, due: t0Milestone.due }),
  state: 'open',
  criteria: [approved()],
});

function listed(gates: readonly GateView[], overrides: Partial<Gates> = {}): Gates {
  return { kind: 'gates', gates: [...gates], hidden: 0, truncated: false, ...overrides };
}

const all = listed([ofFreeze, ofBrief, ofLaunch]);
const show = (reply: GatesReply = all, launch = aLaunch()) =>
  showLaunches('/launch/atlas/gates', { 'launch.load': launch, 'gates.list': reply });
const table = () => screen.findByRole('table', { name: 'Gates' }, { timeout: 20_000 });
const names = () =>
  within(screen.getByRole('table', { name: 'Gates' }))
    .getAllByRole('button', { expanded: false })
    .map(({ textContent }) => textContent);
const filter = (name: RegExp) =>
  within(screen.getByRole('group', { name: 'Which gates' })).getByRole('button', { name });

describe('GatesTab', () => {
  it('says of each gate its day, its state, what is missing and who is waited for', async () => {
    const { page } = await show();
    const rows = within(await table())
      .getAllByRole('row')
      .slice(1);
    const cells = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );
    expect(cells[0]?.[0]).toBe('Feature freezePROD-2');
    expect(cells[0]?.[1]).toMatch(/14 May/);
    expect(cells[0]?.[2]).toContain('Gate missed · 1 of 2 done');
    expect(cells[0]?.slice(3)).toEqual(['MissingBrand approval', 'Waits fornobody named as brand reviewer']);
    expect(cells[1]?.[2]).toContain('Gate shut · 0 of 2 done');
    expect(cells[1]?.slice(3)).toEqual(['MissingSpec package, Legal approval', 'Waits forLena Gal']);
    expect(cells[2]?.[2]).toContain('Gate open');
    expect(cells[2]?.slice(3)).toEqual(['Missingnothing', 'Waits forno decision']);
    await expectNoAxeFaults(page.container);
  });

  it('shows those that are shut, that wait for the viewer, or that are missed', async () => {
    const { user } = await show();
    await table();
    await user.click(filter(/^Shut \(2\)/));
    expect(names()).toEqual(['Feature freeze', 'Brief lock']);
    await user.click(filter(/^Waits for me \(1\)/));
    expect(names()).toEqual(['Brief lock']);
    await user.click(filter(/^Missed \(1\)/));
    expect(names()).toEqual(['Feature freeze']);
    expect(filter(/^Missed/)).toHaveAttribute('aria-pressed', 'true');
  });

  it('says so where no gate fits', async () => {
    const { user } = await show(listed([ofLaunch]));
    await table();
    await user.click(filter(/^Waits for me \(0\)/));
    expect(screen.getByText('No gate waits for a decision of yours.')).toBeVisible();
  });

  it('opens a gate by key, takes a decision in it, and tells the launch', async () => {
    const { host, user, page } = await show();
    await table();
    screen.getByRole('button', { name: 'Brief lock' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Gate of MKT-1' })).toBeVisible();
    await expectNoAxeFaults(page.container);
    const loads = host.calls('launch.load').length;
    const after = aGateView({ version: 2, criteria: [aCriterion(), approved()] });
    host.answer({ 'gate.answer': { kind: 'done', gate: after }, 'gates.list': listed([ofFreeze, after, ofLaunch]) });
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText(/Gate shut/, { selector: '.gates-row *' })).toBeVisible();
    await waitFor(() => expect(screen.getByText('Spec package', { selector: '.gates-cell *' })).toBeVisible());
    expect(host.calls('gate.answer')).toEqual([
      {
        issueId: ofBrief.issue.id,
        criterionId: 'a1',
        answer: { kind: 'approval', decision: 'approved', comment: '', ofVersion: 0 },
      },
    ]);
    await waitFor(() => expect(host.calls('launch.load').length).toBeGreaterThan(loads));
  });

  it('looks again when something has happened in the launch, and keeps what it knew when it cannot', async () => {
    const { host } = await show();
    await table();
    host.answer({
      'gates.list': () => {
        throw new Error('The network is gone.');
      },
      'launch.load': aLaunch({ beat: 'beat-2' }),
    });
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByText(/Could not refresh: The network is gone/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Feature freeze' })).toBeVisible();
  });

  it('offers those who manage to set up a gate on a milestone without one', async () => {
    const done = aMilestone({ id: '10011', key: 'MKT-9', state: 'done' });
    const launch = aLaunch({ milestones: [freeze, briefLock, t0Milestone, done] });
    const { host, user } = await show(listed([ofFreeze, ofBrief]), launch);
    await table();
    await user.click(screen.getByText('1 milestone without a gate'));
    host.answer({ 'gate.load': aGateView({ issue: ofLaunch.issue, version: 0, state: 'open', criteria: [] }) });
    await user.click(screen.getByRole('button', { name: 'Set up a gate on PROD-9' }));
    expect(await screen.findByRole('heading', { name: 'Gate of PROD-9' })).toBeVisible();
    expect(host.calls('gate.load')).toEqual([{ issueId: '10009' }]);
  });

  it('says what a gate is where there is none, and that only those who manage can set one up', async () => {
    const { page } = await show(listed([]), aLaunch({ canManage: false }));
    expect(await screen.findByRole('heading', { name: 'No gate yet' }, { timeout: 20_000 })).toBeVisible();
    expect(screen.getByText(/Whoever manages this launch can set one up/)).toBeVisible();
    expect(screen.queryByText(/without a gate/)).not.toBeInTheDocument();
    await expectNoAxeFaults(page.container);
  });

  it('counts the gates that the viewer may not see', async () => {
    await show(listed([ofBrief], { hidden: 2, truncated: true }));
    await table();
    expect(screen.getByText('2 gates are left out: you may not see their issues.')).toBeVisible();
    expect(screen.getByText(/Only the first 1 gate of this launch is listed/)).toBeVisible();
  });

  it('says why there is nothing, and looks again', async () => {
    const { host, user } = await show({ kind: 'refused', message: 'Cannot list the gates: you are not signed in' });
    expect(
      await screen.findByText(/Cannot list the gates: you are not signed in/, {}, { timeout: 20_000 }),
    ).toBeVisible();
    host.answer({ 'gates.list': all });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await table()).toBeVisible();
  });

  it('keeps all views within reach of the arrow keys', async () => {
    const { user, address } = await show();
    await table();
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map(({ textContent }) => textContent)).toEqual([
      'Timeline',
      'Calendar',
      'Ripples',
      'Gates',
      'Changes',
      'Formats',
      'Triage',
      'Escalations',
      'Sync debt',
      'Settings',
    ]);
    tabs[2]?.focus();
    await user.keyboard('{ArrowLeft}');
    expect(address()).toBe('/launch/atlas/calendar');
  });
});

describe('waitedFor', () => {
  it('names each person once, as the row tells it', async () => {
    const twice = aGateView({ criteria: [anApproval(), anApproval({ asked: legal }, { id: 'a2', title: 'Terms' })] });
    await show(listed([twice]));
    expect(await screen.findByText('Lena Gal', {}, { timeout: 20_000 })).toBeVisible();
  });

  it('names the roles for which nobody is named in one breath', () => {
    const roles = ['brand reviewer', 'legal reviewer', 'regional lead'];
    const criteria = roles.map((role) => anApproval({ asked: null }, { id: role, role }));
    expect(waitedFor(aGateView({ criteria }))).toEqual([
      'nobody named as brand reviewer, legal reviewer or regional lead',
    ]);
  });
});
