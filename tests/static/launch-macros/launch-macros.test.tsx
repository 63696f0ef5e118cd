import '@testing-library/jest-dom';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LaunchReply } from '../../../src/contract/launch';
import { launchesResolvers } from '../../../src/contract/launches-resolvers';
import { CalendarMacro } from '../../../static/launch-macros/calendar-macro';
import { SyncDebtMacro } from '../../../static/launch-macros/sync-debt-macro';
import { TimelineMacro } from '../../../static/launch-macros/timeline-macro';
import { aDebt } from '../support/debt-builders';
import { fakeModuleHost } from '../support/fake-module-host';
import { aLaunch, briefLock, freeze, t0Milestone } from '../support/launch-builders';
import { expectNoAxeFaults } from '../support/no-axe-faults';
import { dayOf } from '../support/panel-builders';

async function show(reply: LaunchReply) {
  const host = fakeModuleHost(launchesResolvers, { 'launch.load': reply });
  const page = render(<CalendarMacro />);
  await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 });
  return { host, page, user: userEvent.setup() };
}

describe('CalendarMacro', () => {
  it('shows the launch of its configuration, leads to its page, and tells when it is drawn', async () => {
    const { host, page, user } = await show(aLaunch());
    expect(host.calls('launch.load')).toEqual([{}]);
    expect(host.told('emitReadyEvent')).toEqual([]);
    expect(await screen.findByRole('table', { name: 'GTM calendar' }, { timeout: 20_000 })).toBeVisible();
    await waitFor(() => expect(host.told('emitReadyEvent')).toHaveLength(1));
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('link', { name: 'Atlas 2.0' }));
    await user.click(screen.getByRole('link', { name: 'MKT-1' }));
    expect(host.told('navigate')).toEqual([
      { target: 'module', moduleKey: 'launches', path: '/launch/atlas', type: 'same-tab' },
      { target: 'issue', issueKey: 'MKT-1', type: 'same-tab' },
    ]);
  });

  it('looks again when somebody comes back', async () => {
    const { host } = await show(aLaunch());
    await screen.findByRole('table', { name: 'GTM calendar' });
    const moved = { ...briefLock, due: dayOf('06-17') };
    host.answer({ 'launch.load': aLaunch({ milestones: [freeze, moved, t0Milestone] }) });
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByText(/17 Jun/)).toBeVisible();
  });

  it('says that no launch is chosen yet, and is ready then', async () => {
    const { host, page } = await show({ kind: 'unbound' });
    expect(screen.getByRole('heading', { name: 'No launch chosen yet' })).toBeVisible();
    await waitFor(() => expect(host.told('emitReadyEvent')).toHaveLength(1));
    await expectNoAxeFaults(page.container);
  });

  it('tells nothing of a launch that may not be seen', async () => {
    const { host, user } = await show({ kind: 'no-access' });
    expect(screen.getByRole('heading', { name: 'You cannot see this launch' })).toBeVisible();
    host.answer({ 'launch.load': aLaunch() });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Atlas 2.0' })).toBeVisible();
  });
});

describe('TimelineMacro', () => {
  it('shows the milestones on one axis, and tells when they are drawn', async () => {
    const host = fakeModuleHost(launchesResolvers, { 'launch.load': aLaunch() });
    render(<TimelineMacro />);
    expect(await screen.findByRole('link', { name: 'Atlas 2.0' }, { timeout: 20_000 })).toBeVisible();
    expect(await screen.findByText('Feature freeze', {}, { timeout: 20_000 })).toBeInTheDocument();
    await waitFor(() => expect(host.told('emitReadyEvent')).toHaveLength(1));
  });

  it('says where a launch is chosen', async () => {
    fakeModuleHost(launchesResolvers, { 'launch.load': { kind: 'unbound' } });
    render(<TimelineMacro />);
    expect(await screen.findByText(/Choose the launch this timeline shows/)).toBeVisible();
  });
});

describe('SyncDebtMacro', () => {
  it('shows the debt of the launch of its configuration, leads to its page, and tells when it is drawn', async () => {
    const host = fakeModuleHost(launchesResolvers, { 'debt.load': aDebt() });
    const page = render(<SyncDebtMacro />);
    const user = userEvent.setup();
    expect(await screen.findByText(/^People could know of 1 slip/)).toBeVisible();
    expect(host.calls('debt.load')).toEqual([{}]);
    await waitFor(() => expect(host.told('emitReadyEvent')).toHaveLength(1));
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('link', { name: 'Sync debt of Atlas 2.0' }));
    await user.click(screen.getByRole('link', { name: 'launch settings' }));
    expect(host.told('navigate')).toEqual([
      { target: 'module', moduleKey: 'launches', path: '/launch/atlas/sync-debt', type: 'same-tab' },
      { target: 'module', moduleKey: 'launches', path: '/launch/atlas/settings', type: 'same-tab' },
    ]);
  });

  it('says where a launch is chosen, tells nothing of one that may not be seen, and looks again after a failure', async () => {
    const host = fakeModuleHost(launchesResolvers, { 'debt.load': { kind: 'unbound' } });
    render(<SyncDebtMacro />);
    const user = userEvent.setup();
    expect(await screen.findByText(/^Choose the launch whose sync debt is shown here/)).toBeVisible();
    host.answer({ 'debt.load': { kind: 'no-access' } });
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByRole('heading', { name: 'You cannot see this launch' })).toBeVisible();
    host.answer({ 'debt.load': aDebt() });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Sync debt of Atlas 2.0' })).toBeVisible();
  });
});
