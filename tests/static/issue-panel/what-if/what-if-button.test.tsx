import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InLaunch } from '../../../../src/contract/issue-panel';
import { IssuePanel } from '../../../../static/issue-panel/issue-panel';
import { fakeHost } from '../../support/fake-host';
import { pageBridge } from '../../support/page-bridge';
import { anIssue, aPanel } from '../../support/panel-builders';

const name = 'What if this slips?';

async function showPanel(panel: InLaunch) {
  const host = fakeHost({ 'panel.load': panel });
  render(<IssuePanel />);
  await screen.findByRole('heading', { name: 'Atlas 2.0' });
  return { host, user: userEvent.setup() };
}

describe('WhatIfButton', () => {
  it('opens the question over the page, and says so when the date was moved', async () => {
    const { host, user } = await showPanel(aPanel());
    await user.click(screen.getByRole('button', { name }));
    const { id, key, summary, start, due } = anIssue();
    const [dialog] = host.dialogs;
    expect(dialog?.title).toBe('What if Brief lock (MKT-1) moves?');
    expect(dialog?.context).toEqual({ launchId: 'launch-1', issue: { id, key, summary, start, due } });

    act(() => dialog?.close());
    expect(screen.queryByText(/The date is moved/)).not.toBeInTheDocument();
    const looks = host.calls('panel.load').length;
    await act(async () => {
      dialog?.close({ moved: true });
      await Promise.resolve();
    });
    expect(screen.getByText('The date is moved. What hangs on it follows.')).toBeVisible();
    expect(host.calls('panel.load').length).toBeGreaterThan(looks);
  });

  it('leads to the launch page where the product opens no dialog', async () => {
    const { host, user } = await showPanel(aPanel());
    const answer = pageBridge.host;
    pageBridge.host = (call) => (call.command === 'openModal' ? false : answer(call));
    await user.click(screen.getByRole('button', { name }));
    const path = `/launch/launch-1?whatIf=20001&due=${anIssue().due}`;
    expect(host.navigations).toMatchObject([{ target: 'module', moduleKey: 'launches', path }]);
  });

  it('is there for whoever may only look', async () => {
    await showPanel(aPanel({ canEdit: false, canLink: false }));
    expect(screen.getByRole('button', { name })).toBeEnabled();
  });

  it.each([
    ['done work', aPanel({ issue: anIssue({ state: 'done' }) })],
    ['an archived launch', aPanel({ launch: { id: 'launch-1', name: 'Atlas 2.0', archived: true } })],
  ])('is not there for %s', async (_, panel) => {
    await showPanel(panel);
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });
});
