import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { TriageAction, TriageRowView, TriageView } from '../../../../../src/contract/triage';
import { aLaunch } from '../../../support/launch-builders';
import { expectNoAxeFaults } from '../../../support/no-axe-faults';
import { anIssue, dayOf } from '../../../support/panel-builders';
import { showLaunches } from '../../show-launches';

const priya = { id: 'priya', name: 'Priya Raman' };
const at = '2026-05-04T09:00:00.000Z';

function aRow(key: string, overrides: Partial<TriageRowView> = {}): TriageRowView {
  return {
    issue: anIssue({ id: key, key, summary: `Asset ${key}` }),
    ...{ channel: 'Web', state: 'approved', claims: 2, advice: 'rework', choice: 'rework' },
    why: '2 claims name changed features. Too much of what was approved no longer holds',
    ...{ hours: 16, usualHours: 16, decided: false, followUp: null },
    ...overrides,
  };
}

const video = aRow('MKT-9');
const post = aRow('MKT-11', { channel: null, state: 'draft', claims: 1, hours: 2, usualHours: 2 });

function aTriage(overrides: Partial<TriageView> = {}): TriageView {
  return {
    kind: 'triage',
    ...{ version: 0, days: 16, scopeChanged: true, advice: 'triage', rows: [video, post], hidden: 0, held: 0 },
    t0: { was: dayOf('06-06'), is: dayOf('06-22') },
    ...{ rate: 80, currency: 'EUR', standing: null, saved: [], canManage: true },
    ...overrides,
  };
}

const record: TriageView['saved'][number] = {
  ...{ id: 't1', days: 16, by: priya, at, note: 'Press waits', undone: null },
  choices: [{ choice: 'rework', count: 2, hours: 18 }],
};
const decided = aTriage({
  ...{ version: 1, standing: 't1', saved: [record] },
  rows: [video, post].map((row) => ({ ...row, decided: true })),
});

function show(triage: TriageView, answers: Readonly<Record<string, () => TriageAction>> = {}) {
  return showLaunches('/launch/atlas/triage', { 'launch.load': aLaunch(), 'triage.load': triage, ...answers });
}

async function choose(user: Awaited<ReturnType<typeof show>>['user'], key: string, choice: string) {
  await user.click(screen.getByRole('combobox', { name: new RegExp(`Decision for ${key} `) }));
  await user.click(await screen.findByRole('option', { name: choice }));
}

describe('TriageTab', () => {
  it('says how late it is, what is advised and why, and what it costs', async () => {
    const { page } = await show(aTriage({ hidden: 2 }));
    expect(
      await screen.findByRole('heading', { name: /^T-0 is 16 days later than in the newest baseline/ }),
    ).toBeVisible();
    expect(screen.getByText(/features have changed since\. Decide for each asset\./)).toBeVisible();
    const row = within(screen.getByRole('row', { name: /MKT-9/ }));
    expect(row.getByText('2 claims touched')).toBeVisible();
    expect(row.getByText(/Too much of what was approved no longer holds\./)).toBeVisible();
    expect(screen.getByText('18 hours, 1,440 EUR')).toBeVisible();
    expect(screen.getByText('2 more assets that you cannot see.')).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it.each([
    ['no delay', { days: 0, scopeChanged: false, advice: 'none', rows: [] }, /There is nothing to decide/],
    [
      'a minor delay',
      { days: 5, scopeChanged: false, advice: 'hold' },
      /All assets can hold: the delay is under two weeks/,
    ],
    ['a change of scope', { days: 5, held: 3 }, /Decide for each asset that names one\. 3 other assets can hold\./],
    ['a long delay', { scopeChanged: false }, /The delay is two weeks or more\. Decide for each asset whether/],
    ['no assets', { rows: [] }, /No assets are known\. Issues become assets when they have claims/],
  ] as const)('says what is advised: %s', async (_, overrides, words) => {
    await show(aTriage({ ...overrides, rows: 'rows' in overrides ? [] : [video] }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('saves a decision for each asset; what is dropped costs nothing', async () => {
    const { user, host } = await show(aTriage(), { 'triage.save': () => ({ kind: 'done', triage: decided }) });
    await screen.findByRole('table', { name: 'Assets' });
    await choose(user, 'MKT-11', 'Drop');
    const hours = screen.getByRole('textbox', { name: 'Hours for MKT-9' });
    await user.clear(hours);
    await user.type(hours, '7,5');
    expect(screen.getByText('7.5 hours, 600 EUR')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Press waits');
    await user.click(screen.getByRole('button', { name: 'Save decisions' }));

    expect(await screen.findByText(/^Saved\. Nothing changes in Jira/)).toBeVisible();
    expect(host.calls('triage.save')).toEqual([
      {
        ...{ launchId: 'atlas', version: 0, note: 'Press waits' },
        rows: [
          { issueId: 'MKT-9', choice: 'rework', hours: 7.5 },
          { issueId: 'MKT-11', choice: 'drop', hours: 0 },
        ],
      },
    ]);
    expect(screen.getByText('Everything is saved')).toBeVisible();
  });

  it('refuses hours that are no number', async () => {
    const { user, host } = await show(aTriage());
    await user.type(await screen.findByRole('textbox', { name: 'Hours for MKT-9' }), 'x');
    await user.click(screen.getByRole('button', { name: 'Save decisions' }));
    expect(await screen.findByText(/the hours of MKT-9 are "16x"\. Give a number from 0 to 10,000/)).toBeVisible();
    expect(host.calls('triage.save')).toEqual([]);
  });

  it('shows what somebody decided meanwhile, and keeps mine', async () => {
    const { user } = await show(aTriage(), { 'triage.save': () => ({ kind: 'conflict', triage: decided }) });
    await screen.findByRole('table', { name: 'Assets' });
    await choose(user, 'MKT-9', 'Hold');
    await user.click(screen.getByRole('button', { name: 'Save decisions' }));
    expect(await screen.findByText(/Priya Raman decided: 2 rework \(18 hours\)\./)).toBeVisible();
    expect(screen.getByText('2 hours, 160 EUR')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(screen.getByText('18 hours, 1,440 EUR')).toBeVisible();
  });

  it('opens a follow-up issue for what was saved, and takes a decision back', async () => {
    const followUp = { issue: anIssue({ id: '1', key: 'MKT-40', summary: 'Rework: Asset MKT-9' }) };
    const opened = { ...decided, rows: [{ ...video, decided: true, followUp }] };
    const undone = { ...aTriage({ version: 3 }), saved: [{ ...record, undone: { by: priya, at } }] };
    const { user, host, page } = await show(decided, {
      'triage.follow-up': () => ({ kind: 'done', triage: opened }),
      'triage.undo': () => ({ kind: 'done', triage: undone }),
    });
    await user.click(await screen.findByRole('button', { name: 'Open a follow-up issue for MKT-9' }));
    expect(await screen.findByRole('link', { name: 'MKT-40' })).toBeVisible();
    expect(host.calls('triage.follow-up')).toEqual([{ launchId: 'atlas', id: 't1', issueId: 'MKT-9' }]);
    await expectNoAxeFaults(page.container);

    await user.click(screen.getByRole('button', { name: 'Take back' }));
    await waitFor(() => expect(screen.getByText(/^Taken back by Priya Raman/)).toBeVisible());
    expect(screen.queryByRole('button', { name: 'Take back' })).not.toBeInTheDocument();
  });

  it('offers nothing to those who may only look', async () => {
    await show({ ...decided, canManage: false });
    expect(await screen.findByRole('table', { name: 'Assets' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Save|Take back|Open/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox', { name: /Decision/ })).not.toBeInTheDocument();
  });
});
