import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EscalationView } from '../../../../src/contract/signals';
import { IssuePanel } from '../../../../static/issue-panel/issue-panel';
import { fakeHost } from '../../support/fake-host';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { aPanel } from '../../support/panel-builders';
import { anEscalation, instantOf, mara } from '../../support/signal-builders';

const mine = (...escalations: EscalationView[]) => ({ kind: 'mine' as const, escalations });

async function show(...escalations: EscalationView[]) {
  const host = fakeHost({ 'panel.load': aPanel(), 'signals.mine': mine(...escalations) });
  const page = render(<IssuePanel />);
  await screen.findByRole('heading', { name: 'This issue' });
  return { host, page, user: userEvent.setup() };
}

const title = { name: 'Slip: you are asked to look at this' };

describe('MySignals', () => {
  it('asks about the issue in view, says what to look at, and is gone once it is acknowledged', async () => {
    const { host, page, user } = await show(anEscalation());
    expect(await screen.findByRole('heading', title, { timeout: 20_000 })).toBeVisible();
    expect(host.calls('signals.mine')).toEqual([{ issueId: aPanel().issue.id }]);
    expect(screen.getByText(/^Goes to Lena Vogt/)).toBeVisible();
    await expectNoAxeFaults(page.container);
    host.answer({ 'signal.acknowledge': { kind: 'done' }, 'signals.mine': mine() });

    await user.click(screen.getByRole('button', { name: 'Acknowledge' }));

    const told = await screen.findByText('Acknowledged. Nobody else is asked.');
    await waitFor(() => expect(told).toHaveFocus());
    expect(host.calls('signal.acknowledge')).toEqual([{ id: anEscalation().id, note: '' }]);
    expect(screen.queryByRole('heading', title)).not.toBeInTheDocument();
  });

  it('stays silent of what has come to rest', async () => {
    const { host } = await show(
      anEscalation({ acknowledged: { by: mara, at: instantOf(5, 5), note: '' } }),
      anEscalation({ id: 'over', overAt: instantOf(5, 5) }),
    );
    await waitFor(() => expect(host.calls('signals.mine')).toHaveLength(1));
    expect(screen.queryByText(/you are asked to look/)).not.toBeInTheDocument();
  });

  it('says that it could not be read, and looks again', async () => {
    const { host, user } = await show();
    host.answer({
      'signals.mine': () => {
        throw new Error('The network is gone.');
      },
    });
    host.raiseIssueChanged();
    expect(await screen.findByText(/you are asked to look at: The network is gone/)).toBeVisible();
    host.answer({ 'signals.mine': mine(anEscalation()) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', title, { timeout: 20_000 })).toBeVisible();
  });
});
