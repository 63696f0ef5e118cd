import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { LaunchesReply } from '../../../../src/contract/launch-list';
import { aLaunch, aLaunchRow, launchToday } from '../../support/launch-builders';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { dayOf } from '../../support/panel-builders';
import { showLaunches } from '../show-launches';

type Listed = Extract<LaunchesReply, { kind: 'launches' }>;

function listed(overrides: Partial<Listed> = {}): Listed {
  return { kind: 'launches', launches: [aLaunchRow()], next: null, today: launchToday, isAdmin: false, ...overrides };
}

const comeBack = () => act(() => void window.dispatchEvent(new Event('focus')));
const search = () => screen.getByRole('textbox', { name: 'Search launches by name' });

describe('LaunchList', () => {
  it('says of each launch when it is, how it stands, what comes next and who owns it', async () => {
    const row = aLaunchRow({
      health: { level: 'late', missed: 2, float: 3, slips: 4, missedGates: 0 },
      calendarChanged: true,
    });
    const { page } = await showLaunches('/', { 'launches.list': listed({ launches: [row] }) });
    const cells = within(await screen.findByRole('row', { name: /Atlas 2.0/ }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells[0]).toBe('Atlas 2.0a calendar changed');
    expect(cells[1]).toContain('Tier 1');
    expect(cells[2]).toMatch(/6 Jul.*T-5, in 33 days/);
    expect(cells[3]).toContain('Late2 milestones missed, 3 working days of float');
    expect(cells[4]).toMatch(/MKT-1 Brief lock.*10 Jun/);
    expect(cells[5]).toContain('4 slips');
    expect(cells[6]).toContain('Priya Raman');
    await expectNoAxeFaults(page.container);
  });

  it('says what the viewer has begun to make and left', async () => {
    const open = { id: '7', name: 'Atlas 3.0', at: '2026-05-04T09:00:00.000Z', ended: 6, total: 60 };
    const { user } = await showLaunches('/', {
      'launches.list': listed(),
      'creation.open': { kind: 'open', open: [{ ...open, state: 'running' }] },
    });

    expect(await screen.findByText('Atlas 3.0 is not finished yet (6 of 60 done)')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Go on, or take it back' }));
    expect(await screen.findByRole('heading', { name: /launch/ })).toBeVisible();
  });

  it('tells what is not known in words', async () => {
    const row = aLaunchRow({
      tier: null,
      t0Day: null,
      next: null,
      owner: null,
      health: { level: 'unknown', missed: 0, float: null, slips: 0, missedGates: 0 },
    });
    await showLaunches('/', { 'launches.list': listed({ launches: [row] }) });
    const words = (await screen.findByRole('row', { name: /Atlas 2.0/ })).textContent;
    for (const word of ['no tier', 'no date', 'Cannot tell yet', 'nobody named']) expect(words).toContain(word);
  });

  it('opens a launch, and the way back leads to the list', async () => {
    const { user, address, back } = await showLaunches('/', {
      'launches.list': listed(),
      'launch.load': aLaunch(),
    });
    await user.click(await screen.findByRole('link', { name: 'Atlas 2.0' }));
    expect(await screen.findByRole('heading', { name: 'Atlas 2.0' })).toBeVisible();
    expect(address()).toBe('/launch/atlas');
    act(back);
    expect(await screen.findByRole('heading', { name: 'Launches' })).toBeVisible();
  });

  it('asks for the next page until one has rows, and shows more when asked', async () => {
    const pages: Record<string, Listed> = {
      start: listed({ launches: [], next: 'two' }),
      two: listed({ launches: [], next: 'three' }),
      three: listed({ next: 'four' }),
      four: listed({ launches: [aLaunchRow({ id: 'beacon', name: 'Beacon' })] }),
    };
    const { host, user } = await showLaunches('/', {
      'launches.list': ({ after }) => pages[after ?? 'start'] ?? listed({ launches: [] }),
    });
    await screen.findByRole('link', { name: 'Atlas 2.0' });
    expect(host.calls('launches.list')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'Beacon' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Atlas 2.0' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });

  it('searches when the typing rests, once, and says when nothing matches', async () => {
    const { host, user } = await showLaunches('/', {
      'launches.list': ({ search: text }) => listed(text === '' ? {} : { launches: [] }),
    });
    await user.type(search(), 'Zephyr');
    expect(await screen.findByText('No launch matches “Zephyr”')).toBeVisible();
    const asked = host.calls('launches.list');
    expect(asked).toHaveLength(2);
    expect(asked.at(-1)).toEqual({ after: null, search: 'Zephyr', state: 'active' });
  });

  it('shows archived launches when asked', async () => {
    const { host, user } = await showLaunches('/', {
      'launches.list': ({ state }) =>
        listed(state === 'active' ? {} : { launches: [aLaunchRow({ id: 'old', name: 'Old one' })] }),
    });
    await user.click(screen.getByRole('button', { name: 'Archived' }));
    expect(await screen.findByRole('link', { name: 'Old one' })).toBeVisible();
    expect(host.calls('launches.list').at(-1)).toEqual({ after: null, search: '', state: 'archived' });
  });

  it('offers the first step where there is no launch, and settings to admins alone', async () => {
    const { host, user, page } = await showLaunches('/', { 'launches.list': listed({ launches: [], isAdmin: true }) });
    expect(await screen.findByRole('button', { name: 'Make the first launch' })).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    expect(host.told('navigate')).toEqual([{ target: 'module', moduleKey: 'settings', type: 'same-tab' }]);
    host.answer({ 'launches.list': listed() });
    comeBack();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Settings' })).not.toBeInTheDocument());
  });

  it('keeps what was known when a refresh fails, and tries again', async () => {
    const { host, user } = await showLaunches('/', { 'launches.list': listed() });
    host.answer({
      'launches.list': () => {
        throw new Error('The network is gone.');
      },
    });
    comeBack();
    expect(await screen.findByText(/Could not refresh: The network is gone/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Atlas 2.0' })).toBeVisible();
    host.answer({ 'launches.list': listed({ launches: [aLaunchRow({ t0Day: dayOf('08-10') })] }) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/10 Aug/)).toBeVisible();
    expect(screen.queryByText(/Could not refresh/)).not.toBeInTheDocument();
  });

  it('tells people who are not logged in', async () => {
    await showLaunches('/', { 'launches.list': { kind: 'no-access' } });
    expect(await screen.findByRole('heading', { name: 'Log in to see launches' })).toBeVisible();
  });

  it('says that an address leads nowhere', async () => {
    await showLaunches('/launches/nowhere', {});
    expect(screen.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  });
});
