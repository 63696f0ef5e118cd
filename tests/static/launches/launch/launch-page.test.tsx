import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { aLaunch, aMilestone, briefLock, freeze, launchToday, t0Milestone } from '../../support/launch-builders';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { dayOf } from '../../support/panel-builders';
import { showLaunches } from '../show-launches';

const comeBack = () => act(() => void window.dispatchEvent(new Event('focus')));
const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('LaunchPage', () => {
  it('says when the launch is, how it stands and who owns it, with an address for each view', async () => {
    const health = { level: 'at-risk', missed: 1, float: 0, slips: 2, missedGates: 2 } as const;
    const { host, user, page, address } = await showLaunches('/launch/atlas/calendar', {
      'launch.load': aLaunch({ health }),
    });
    const header = within(screen.getByRole('heading', { name: 'Atlas 2.0' }).closest('header') ?? document.body);
    expect(header.getByText(/6 Jul/)).toBeVisible();
    expect(header.getByText('T-5, in 33 days')).toBeVisible();
    expect(header.getByText('2 gates missed, 1 milestone missed, no float')).toBeVisible();
    expect(header.getByText('2 slips')).toBeVisible();
    expect(header.getByText('Priya Raman')).toBeVisible();
    expect(host.calls('launch.load')[0]).toEqual({ launchId: 'atlas' });
    expect(host.told('changeWindowTitle').at(-1)).toBe('Atlas 2.0');
    expect(await screen.findByRole('table', { name: 'GTM calendar' })).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('tab', { name: 'Settings' }));
    expect(address()).toBe('/launch/atlas/settings');
    expect(await screen.findByLabelText('Name')).toHaveValue('Atlas 2.0');
    await expectNoAxeFaults(page.container);
  });

  it('says in the calendar how a gate stands', async () => {
    const gate = { state: 'shut' as const, met: 1, all: 3, missing: ['Spec package', 'Legal approval'] };
    await showLaunches('/launch/atlas/calendar', {
      'launch.load': aLaunch({ milestones: [{ ...briefLock, gate }, t0Milestone] }),
    });
    const entry = (await screen.findByText(/Gate shut/)).closest('.gtm-entry');
    expect(entry).toHaveTextContent(/Brief lock MKT-1.*Gate shut · 1 of 3 done/);
  });

  it('says no more of a launch that may not be seen than of one that is gone', async () => {
    await showLaunches('/launch/atlas', { 'launch.load': { kind: 'no-access' } });
    expect(screen.getByRole('heading', { name: 'You cannot see this launch' })).toBeVisible();
  });

  it('keeps what it shows when it cannot look again, and tells what is new when it can', async () => {
    const { host, user } = await showLaunches('/launch/atlas/calendar', { 'launch.load': aLaunch() });
    host.answer({
      'launch.load': () => {
        throw new Error('The network is gone.');
      },
    });
    comeBack();
    expect(await screen.findByText(/Could not refresh: The network is gone/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Atlas 2.0' })).toBeVisible();
    const moved = { ...briefLock, due: dayOf('06-17') };
    host.answer({ 'launch.load': aLaunch({ milestones: [freeze, moved, t0Milestone] }) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(status().join()).toMatch(/Brief lock \(MKT-1\) is now due \w+ 17 Jun\./));
  });

  it('renames in place, refuses an empty name, and leaves it with Escape', async () => {
    const { host, user } = await showLaunches('/launch/atlas/calendar', {
      'launch.load': aLaunch(),
      'launch.edit': { kind: 'done' },
    });
    await user.click(screen.getByRole('button', { name: 'Rename launch' }));
    const field = screen.getByLabelText('Launch name');
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.keyboard('{Enter}');
    expect(screen.getByText(/Cannot use this name: it is empty/)).toBeVisible();
    await user.type(field, 'Atlas 3{Enter}');
    expect(await screen.findByText('The launch is now called Atlas 3.')).toBeVisible();
    expect(host.calls('launch.edit')).toEqual([{ launchId: 'atlas', name: 'Atlas 3' }]);
    await user.click(screen.getByRole('button', { name: 'Rename launch' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Rename launch' })).toHaveFocus());
    expect(host.calls('launch.edit')).toHaveLength(1);
  });

  it('takes a baseline, and says why not when it is refused', async () => {
    const message = 'Cannot take a baseline: no milestone has a date. Give one a due date';
    const { host, user } = await showLaunches('/launch/atlas/calendar', {
      'launch.load': aLaunch(),
      'launch.baseline': { kind: 'done' },
    });
    await user.click(screen.getByRole('button', { name: 'Take baseline' }));
    expect(await screen.findByText('The dates of today are kept as a baseline.')).toBeVisible();
    host.answer({ 'launch.baseline': { kind: 'refused', message } });
    await user.click(screen.getByRole('button', { name: 'Take baseline' }));
    expect(await screen.findByText(message)).toBeVisible();
  });

  it('archives and takes up again from the menu and the banner', async () => {
    const { host, user } = await showLaunches('/launch/atlas/calendar', {
      'launch.load': aLaunch(),
      'launch.archive': { kind: 'done' },
    });
    host.answer({ 'launch.load': aLaunch({ state: 'archived' }) });
    await user.click(screen.getByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Archive' }));
    expect(await screen.findByText(/This launch is archived/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Move T-0' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Take up again' }));
    await waitFor(() =>
      expect(host.calls('launch.archive')).toEqual([
        { launchId: 'atlas', archived: true },
        { launchId: 'atlas', archived: false },
      ]),
    );
  });

  it('leads to a template of it, and to T-0 in Jira', async () => {
    const { host, user, address } = await showLaunches('/launch/atlas/calendar', {
      'launch.load': aLaunch({ canManage: false }),
      'templates.list': { kind: 'no-access' },
      'template.of-launch': { kind: 'refused', message: 'Cannot make a template of this launch' },
    });
    await user.click(screen.getByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Open PROD-9 in Jira' }));
    expect(host.told('navigate')).toEqual([{ target: 'issue', issueKey: 'PROD-9', type: 'same-tab' }]);
    await user.click(screen.getByRole('button', { name: 'More actions' }));
    expect(screen.queryByRole('menuitem', { name: /Remove|Archive/ })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('menuitem', { name: 'Make a template of it' }));
    expect(address()).toBe('/templates/new?from=atlas');
  });

  it('shows how many dates are written, and says when all are', async () => {
    const { host } = await showLaunches('/launch/atlas/calendar', {
      'launch.load': aLaunch({ running: { written: 12, failed: 0, total: 40, waitsUntil: null } }),
    });
    expect(screen.getByText(/12 of 40 dates written/)).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Dates written' })).toBeVisible();
    host.answer({ 'launch.load': aLaunch() });
    comeBack();
    await waitFor(() => expect(status().join()).toContain('All dates are written.'));
    expect(screen.queryByText(/dates written/)).not.toBeInTheDocument();
  });

  it('lets T-0 be named where there is none', async () => {
    const { host, user } = await showLaunches('/launch/atlas/calendar', {
      'launch.load': aLaunch({ t0: { issueId: null, due: null }, t0Candidates: [t0Milestone.id, freeze.id] }),
      'launch.edit': { kind: 'done' },
    });
    await user.click(screen.getByRole('radio', { name: 'PROD-2 Feature freeze' }));
    await user.click(screen.getByRole('button', { name: 'Name as T-0' }));
    expect(await screen.findByText('T-0 is now PROD-2 Feature freeze.')).toBeVisible();
    expect(host.calls('launch.edit')).toEqual([{ launchId: 'atlas', t0: freeze.id }]);
  });

  it('shows what a changed calendar implies before anything moves, to be applied or left', async () => {
    const from = { start: null, due: dayOf('06-10') };
    const shift = { issueId: briefLock.id, from, to: { start: null, due: dayOf('06-12') }, days: 1 };
    const { host, user, page } = await showLaunches('/launch/atlas/calendar', {
      'launch.load': aLaunch({ calendarChanged: true }),
      'launch.calendar.try': { kind: 'moves', shifts: [shift], proposals: [], hidden: 3, calendars: ['Germany'] },
      'launch.calendar': { kind: 'refused', message: 'Cannot apply: a ripple is under way. Try again in a minute' },
    });
    expect(await screen.findByText('Calendar Germany changed. 4 dates would move.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Look at the moves' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/10 Jun → \w+ 12 Jun, \+1 working day/)).toBeVisible();
    await expectNoAxeFaults(page.baseElement);
    await user.click(dialog.getByRole('button', { name: 'Apply' }));
    expect(await dialog.findByText(/a ripple is under way/)).toBeVisible();
    host.answer({ 'launch.calendar': { kind: 'done' }, 'launch.load': aLaunch() });
    await user.click(dialog.getByRole('button', { name: 'Leave as they are' }));
    expect(await screen.findByText('The dates stay as they are.')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(host.calls('launch.calendar')).toEqual([
      { launchId: 'atlas', answer: 'apply' },
      { launchId: 'atlas', answer: 'leave' },
    ]);
  });

  it('changes in the settings only what was changed, and lets nobody else change them', async () => {
    const lock = aMilestone({
      row: { owner: 'copywriter', place: 'follows', deliverable: null, checkpoint: null },
    });
    const launch = aLaunch({ milestones: [freeze, lock, t0Milestone] });
    const found = [{ accountId: 'cleo', displayName: 'Cleo Park', active: true, accountType: 'atlassian' }];
    const { host, user } = await showLaunches(
      '/launch/atlas/settings',
      { 'launch.load': launch, 'launch.edit': { kind: 'done' } },
      { jira: () => ({ status: 200, body: found }) },
    );
    expect(screen.getByText('Everything is saved')).toBeVisible();
    await user.type(await screen.findByLabelText('Copywriter'), 'Cleo');
    await user.click(await screen.findByRole('option', { name: 'Cleo Park' }));
    await user.type(screen.getByLabelText('Another role'), 'copywriter{Enter}');
    expect(screen.getByText(/Cannot add "copywriter": it is there already/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(host.calls('launch.edit')).toEqual([
      { launchId: 'atlas', people: { 'launch owner': 'priya', copywriter: 'cleo' } },
    ]);
    host.answer({ 'launch.load': { ...launch, canManage: false } });
    comeBack();
    expect(await screen.findByText(/can change this/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  });

  it('compares with the baseline that is chosen, or with none', async () => {
    const created = { id: 'b1', takenAt: `${launchToday}T09:00:00Z`, why: 'created', by: null } as const;
    const { host, user } = await showLaunches('/launch/atlas/settings', {
      'launch.load': ({ baselineId = 'b1' }) => aLaunch({ baselines: [created], baselineId }),
    });
    expect(await screen.findByRole('radio', { name: /taken when the launch was made/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'No baseline' }));
    await waitFor(() => expect(screen.getByRole('radio', { name: 'No baseline' })).toBeChecked());
    expect(host.calls('launch.load').at(-1)).toEqual({ launchId: 'atlas', baselineId: null });
  });
});
