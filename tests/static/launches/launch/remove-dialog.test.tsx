import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { LaunchesResolvers } from '../../../../src/contract/launches-resolvers';
import type { Answers } from '../../support/fake-module-host';
import { aLaunch, briefLock, freeze } from '../../support/launch-builders';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { showLaunches } from '../show-launches';

async function openDialog(answers: Answers<LaunchesResolvers>) {
  const shown = await showLaunches('/launch/atlas/calendar', {
    'launch.load': aLaunch(),
    'launches.list': { kind: 'launches', launches: [], next: null, today: '2026-06-03', isAdmin: false },
    'launch.removal': { kind: 'removal', name: 'Atlas 2.0', made: [freeze.id, briefLock.id], taken: 1, links: 3 },
    ...answers,
  });
  await shown.user.click(screen.getByRole('button', { name: 'More actions' }));
  await shown.user.click(await screen.findByRole('menuitem', { name: 'Remove…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Remove Atlas 2.0?' }));
  return { ...shown, dialog };
}

describe('RemoveDialog', () => {
  it('tells what goes and what stays, and leaves the issues unless asked', async () => {
    const { host, user, page, dialog, address } = await openDialog({
      'launch.remove': { kind: 'done', launchId: null },
    });
    expect(await dialog.findByText(/and 3 dependencies that were drawn with it/)).toBeVisible();
    expect(dialog.getByText('1 issue was there before and stays in Jira.')).toBeVisible();
    await expectNoAxeFaults(page.baseElement);
    await user.click(dialog.getByRole('button', { name: 'Remove launch' }));
    expect(await screen.findByRole('heading', { name: 'Launches' })).toBeVisible();
    expect(address()).toBe('/');
    expect(host.calls('launch.remove')).toEqual([{ launchId: 'atlas', issues: false }]);
  });

  it('asks for steps until all is done, and does not ask for the launch meanwhile', async () => {
    const answers = [
      { kind: 'going', ended: 1, total: 2, doing: 'Deleting issues' } as const,
      { kind: 'going', ended: 2, total: 2, doing: 'Deleting records' } as const,
      { kind: 'done', launchId: null } as const,
    ];
    const { host, user, dialog } = await openDialog({
      'launch.remove': () => answers.shift() ?? { kind: 'done', launchId: null },
    });
    await user.click(await dialog.findByRole('checkbox', { name: 'Delete also the 2 issues that were made with it' }));
    const looks = host.calls('launch.load').length;
    await user.click(dialog.getByRole('button', { name: 'Remove launch and delete 2 issues' }));
    expect(await screen.findByRole('heading', { name: 'Launches' })).toBeVisible();
    expect(host.calls('launch.remove')).toEqual(Array(3).fill({ launchId: 'atlas', issues: true }));
    expect(host.calls('launch.load')).toHaveLength(looks);
  });

  it('says what it hangs on, and goes on when it is asked again', async () => {
    const { host, user, dialog } = await openDialog({
      'launch.remove': { kind: 'stuck', ended: 1, total: 4, message: 'Jira does not let you delete PROD-2' },
    });
    await user.click(await dialog.findByRole('button', { name: 'Remove launch' }));
    expect(await dialog.findByText(/Jira does not let you delete PROD-2/)).toBeVisible();
    expect(dialog.getByText('1 of 4 done')).toBeVisible();
    host.answer({
      'launch.remove': () => {
        throw new Error('The network is gone.');
      },
    });
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByText(/It is not known whether the last step was done/)).toBeVisible();
    host.answer({ 'launch.remove': { kind: 'done', launchId: null } });
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Launches' })).toBeVisible();
  });

  it('says who may not remove it', async () => {
    const message = 'Cannot remove this launch: you may not edit its T-0 issue PROD-9. Ask its owner';
    const { dialog } = await openDialog({ 'launch.removal': { kind: 'refused', message } });
    expect(await dialog.findByText(message)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Remove launch' })).toBeDisabled();
  });
});
