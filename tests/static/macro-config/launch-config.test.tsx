import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { launchesResolvers, type LaunchesResolvers } from '../../../src/contract/launches-resolvers';
import { LaunchConfig } from '../../../static/macro-config/launch-config';
import { fakeModuleHost, type Answers } from '../support/fake-module-host';
import { aLaunch, aLaunchRow } from '../support/launch-builders';
import { expectNoAxeFaults } from '../support/no-axe-faults';

const beacon = aLaunchRow({ id: 'beacon', name: 'Beacon', t0Day: null });

async function show(config: unknown, answers: Answers<LaunchesResolvers> = {}) {
  const listed = { kind: 'launches' as const, today: '2026-06-03', isAdmin: false };
  const host = fakeModuleHost(
    launchesResolvers,
    {
      'launches.list': ({ after, search }) =>
        after === null
          ? { ...listed, launches: search === '' ? [aLaunchRow()] : [], next: search === '' ? null : 'more' }
          : { ...listed, launches: [beacon], next: null },
      ...answers,
    },
    { extension: { config } },
  );
  const page = render(<LaunchConfig />);
  await screen.findByRole('heading', { level: 1 });
  return { host, page, user: userEvent.setup() };
}

describe('LaunchConfig', () => {
  it('starts empty, finds a launch on a later page, and submits its id alone', async () => {
    const { host, user, page } = await show(undefined);
    expect(screen.getByText('Choose a launch first')).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: 'Launch' }));
    expect(await screen.findByRole('option', { name: /Atlas 2.0/ })).toBeVisible();
    await user.type(screen.getByRole('combobox', { name: 'Launch' }), 'Bea');
    await user.click(await screen.findByRole('option', { name: /Beacon/ }));
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(host.told('submit')).toEqual([{ config: { launchId: 'beacon' } }]);
  });

  it('shows what is bound now, and what it was when another is picked', async () => {
    const { user } = await show({ launchId: 'atlas' }, { 'launch.load': aLaunch() });
    expect(screen.getByText('Atlas 2.0')).toBeVisible();
    await user.type(screen.getByRole('combobox', { name: 'Launch' }), 'Bea');
    await user.click(await screen.findByRole('option', { name: /Beacon/ }));
    expect(screen.getByText('Chosen now: Atlas 2.0')).toBeVisible();
  });

  it('tells nothing of a launch that the viewer may not see', async () => {
    await show({ launchId: 'atlas' }, { 'launch.load': { kind: 'no-access' } });
    expect(screen.getByText('A launch you cannot see')).toBeVisible();
  });
});
