import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FloatReply } from '../../../../src/contract/float';
import type { InLaunch } from '../../../../src/contract/issue-panel';
import { IssuePanel } from '../../../../static/issue-panel/issue-panel';
import { fakeHost } from '../../support/fake-host';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { aFloat, anIssue, aPanel } from '../../support/panel-builders';

function open(overrides: Partial<InLaunch>, answer: () => FloatReply = () => aFloat()) {
  const host = fakeHost({ 'panel.load': aPanel(overrides), 'panel.float': answer });
  const page = render(<IssuePanel />);
  return { host, page, user: userEvent.setup() };
}

describe('FloatLine', () => {
  test('says how far the issue can slip, and on demand what that is and which way it goes', async () => {
    const first = { days: 1, pinned: false, more: 0, issue: anIssue({ key: 'MKT-8' }) };
    const { page, user } = open({ float: aFloat({ first }) });

    expect(await screen.findByText('3 working days of float before T-0')).toBeVisible();
    expect(screen.getByText('1 working day before MKT-8 must move.')).toBeVisible();
    const button = screen.getByRole('button', { name: 'How is this counted?' });
    expect(button).toHaveAttribute('aria-expanded', 'false');

    await user.click(button);

    const way = screen.getByRole('list', { name: 'What leaves no more: each moves the next' });
    expect(
      within(way)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['MKT-1', 'MKT-2', 'PROD-9']);
    expect(within(way).getAllByRole('listitem').at(-1)).toHaveTextContent(/, T-0$/);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await expectNoAxeFaults(page.container);
  });

  test('what is too late stands beside the title as well', async () => {
    open({ float: aFloat({ days: -4 }) });

    expect(await screen.findAllByText('4 working days too late for T-0')).toHaveLength(2);
  });

  test('says why there is none', async () => {
    open({ float: { kind: 'none', why: 'no-way', first: null } });

    expect(await screen.findByText(/^It does not lead to T-0/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'How is this counted?' })).not.toBeInTheDocument();
  });

  test('says nothing of what is done', async () => {
    open({ issue: anIssue({ state: 'done' }), float: { kind: 'none', why: 'done', first: null } });

    await screen.findByText('This issue');
    expect(screen.queryByText(/float/)).not.toBeInTheDocument();
  });

  test('counts it when asked where much hangs on the issue', async () => {
    const { host, user } = open({ float: { kind: 'later' } }, () => aFloat({ days: 0 }));
    const button = await screen.findByRole('button', { name: 'Count the float' });
    expect(host.calls('panel.float')).toEqual([]);
    await user.click(button);

    const told = await screen.findByText('No float: T-0 moves with it');
    expect(told.closest('[aria-live=polite]')).toHaveFocus();
    expect(host.calls('panel.float')).toEqual([{}]);
  });

  test('says that it could not be counted, and tries again', async () => {
    const { host, user } = open({ float: { kind: 'later' } }, () => {
      throw new Error('Cannot reach Jira');
    });
    await user.click(await screen.findByRole('button', { name: 'Count the float' }));
    const alert = await screen.findByText(/^Could not count the float: Cannot reach Jira/);
    expect(alert).toHaveAttribute('role', 'alert');
    host.answer({ 'panel.float': aFloat() });

    await user.click(within(alert).getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('3 working days of float before T-0')).toBeVisible();
  });
});
