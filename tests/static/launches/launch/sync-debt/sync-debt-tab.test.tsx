import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { DebtReply } from '../../../../../src/contract/sync-debt';
import { aDebt, aSlip, noDebt } from '../../../support/debt-builders';
import type { Surroundings } from '../../../support/fake-module-host';
import { aLaunch } from '../../../support/launch-builders';
import { expectNoAxeFaults } from '../../../support/no-axe-faults';
import { showLaunches } from '../../show-launches';

async function show(reply: DebtReply | (() => DebtReply), around: Surroundings = {}) {
  return showLaunches('/launch/atlas/sync-debt', { 'launch.load': aLaunch(), 'debt.load': reply }, around);
}

const said = (text: string | RegExp) => screen.findByText(text, {}, { timeout: 20_000 });

describe('SyncDebtTab', () => {
  it('says in a sentence how late people could know, and slip by slip from whom and when; each opens to its people', async () => {
    const { host, page, user } = await show(aDebt({ hidden: 1, earlier: 2 }));
    expect(await said('People could know of 3 slips 0.4 working days late on average')).toBeVisible();
    const table = within(screen.getByRole('table', { name: 'Slips, the newest first' }));
    expect(table.getByText(/to .* 14 May, 7 working days later/)).toBeVisible();
    expect(table.getByText(/a comment named a later day, by Lena Vogt/)).toBeVisible();
    expect(table.getByText('Mara Lind last, 4 May, 15:00')).toBeVisible();
    expect(screen.getByText('1 slip is not shown: you cannot see its issue in Jira.')).toBeVisible();
    expect(screen.getByText('2 earlier slips are not shown; they count in the total.')).toBeVisible();
    const opener = table.getByRole('button', { name: 'Feature freeze' });
    opener.focus();
    await user.keyboard('{Enter}');
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    const people = within(screen.getByRole('list', { name: 'People whose work hung on this date' }));
    expect(people.getAllByRole('listitem')).toHaveLength(2);
    expect(people.getByText(/^Could not know while it mattered: 12 hours/)).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.click(people.getByRole('link', { name: 'MKT-2' }));
    expect(host.told('navigate')).toEqual([{ target: 'issue', issueKey: 'MKT-2', type: 'same-tab' }]);
    expect(host.calls('debt.load')[0]).toEqual({ launchId: 'atlas' });
  });

  it('shows the trend as a table to those who do not see bars', async () => {
    const trend = [
      { month: '2026-04', slips: 0, hours: 0 },
      { month: '2026-05', slips: 2, hours: 30.5 },
    ];
    await show(aDebt({ trend }));
    const table = within(await screen.findByRole('table', { name: /by the month/ }, { timeout: 20_000 }));
    expect(table.getByRole('row', { name: 'May 2026 2 slips 30.5 hours' })).toBeInTheDocument();
    expect(table.getByRole('row', { name: 'Apr 2026 0 slips 0 hours' })).toBeInTheDocument();
  });

  it('says what it cost, by which formula, and leads to its inputs', async () => {
    const { user, address } = await show(aDebt());
    const cost = within(await screen.findByRole('region', { name: 'What it cost' }, { timeout: 20_000 }));
    expect(cost.getByText('369,863 EUR')).toBeVisible();
    expect(cost.getByText('640 EUR')).toBeVisible();
    expect(cost.getByText(/30 % margin × 9 calendar days \/ 365/)).toBeVisible();
    await user.click(cost.getByRole('link', { name: 'launch settings' }));
    expect(address()).toBe('/launch/atlas/settings');
  });

  it('says that no date has slipped yet, and what would stand here', async () => {
    const { page } = await show(noDebt());
    expect(await said('No date has slipped yet')).toBeVisible();
    expect(screen.getByText(/moves to a later day, it stands here/)).toBeVisible();
    expect(screen.getByText('No amount yet')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await expectNoAxeFaults(page.container);
  });

  it('offers nothing to open where nobody’s work hung on a date', async () => {
    await show(aDebt({ slips: [aSlip({ people: [], hours: 0, workdays: 0 })] }));
    expect(await said('Nobody’s work hung on it')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Feature freeze' })).not.toBeInTheDocument();
  });

  it('says what went wrong, and looks again', async () => {
    const { host, user } = await show({ kind: 'refused', message: 'Cannot read: Jira does not answer' });
    expect(await said(/Jira does not answer/)).toBeVisible();
    host.answer({ 'debt.load': { kind: 'no-access' } });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await said('You cannot see the sync debt of this launch.')).toBeVisible();
  });
});
