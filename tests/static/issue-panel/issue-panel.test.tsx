import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { PanelView } from '../../../src/contract/issue-panel';
import { IssuePanel } from '../../../static/issue-panel/issue-panel';
import { fakeHost } from '../support/fake-host';
import { pageBridge } from '../support/page-bridge';
import {
  aDependency,
  anIssue,
  aPanel,
  aRipple,
  aStep,
  assetProduction,
  dayOf,
  featureFreeze,
} from '../support/panel-builders';

async function showPanel(view: PanelView) {
  const host = fakeHost({ 'panel.load': view });
  const page = render(<IssuePanel />);
  await waitFor(() => expect(screen.queryByText('Reading dates and dependencies…')).not.toBeInTheDocument());
  return { host, page, user: userEvent.setup() };
}

async function expectNoAxeFaults(container: Element) {
  // jsdom draws nothing, so colours cannot be judged here.
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

const broken = { kind: 'short', needed: dayOf('12-18'), actual: dayOf('12-14'), days: 4 } as const;

describe('IssuePanel states', () => {
  it('says that it is loading, in words', async () => {
    let give: (view: PanelView) => void = () => undefined;
    fakeHost({ 'panel.load': () => new Promise((resolve) => (give = resolve)) });
    render(<IssuePanel />);
    expect(screen.getByRole('status')).toHaveTextContent('Reading dates and dependencies…');
    act(() => give({ kind: 'no-access' }));
    expect(await screen.findByRole('heading', { name: 'You cannot see this issue' })).toBeVisible();
  });

  it('tells nothing of an issue that may not be seen', async () => {
    const { page } = await showPanel({ kind: 'no-access' });
    expect(screen.getByText(/Sign in to Jira/)).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it('offers the first step where nothing gates anything', async () => {
    const { page } = await showPanel({ kind: 'not-in-launch', issue: anIssue(), canLink: true, claims: null });
    expect(screen.getByText(/Nothing gates this issue yet/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add dependency' })).toBeEnabled();
    await expectNoAxeFaults(page.container);
  });

  it('says where the claims of the issue stand and what they no longer rest on', async () => {
    const cause = { feature: anIssue({ key: 'PROD-14' }), cause: 'descoped', at: '2026-06-02T09:00:00.000Z' } as const;
    const claims = { round: 2, all: 14, rated: 9, stale: 2, causes: [cause], signature: 'stale' } as const;
    const { page } = await showPanel(aPanel({ claims: { ...claims, causes: [...claims.causes] } }));

    expect(screen.getByRole('heading', { name: 'Claims (14)' })).toBeVisible();
    expect(screen.getByText('9 of 14 rated in review 2 · signed, but a feature has changed since')).toBeVisible();
    expect(screen.getByText('2 claims to check again')).toBeVisible();
    expect(screen.getByText(/^PROD-14 was descoped on Tue 2 Jun/)).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it('offers no action to someone who may not link issues, and says why', async () => {
    await showPanel(aPanel({ canLink: false }));
    expect(screen.getByText(/“Link issues” permission/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Add|Edit|Remove/ })).not.toBeInTheDocument();
  });

  it('offers to pin the date to those who may edit the issue', async () => {
    await showPanel(aPanel({ canEdit: false }));
    expect(screen.queryByRole('button', { name: /Pin/ })).not.toBeInTheDocument();
  });

  it('says what happened and tries again when the backend fails', async () => {
    const host = fakeHost({
      'panel.load': () => {
        throw new Error('Jira is down');
      },
    });
    const user = userEvent.setup();
    render(<IssuePanel />);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Jira is down. Your dates and dependencies are safe in Jira.',
    );
    host.answer({ 'panel.load': aPanel() });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Atlas 2.0' })).toBeVisible();
  });

  it('refuses a reply that is not what was agreed', async () => {
    fakeHost({});
    pageBridge.host = ({ command }) => (command === 'on' ? { unsubscribe: () => undefined } : { kind: 'nonsense' });
    render(<IssuePanel />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Cannot read the reply to "panel.load"');
  });
});

describe('IssuePanel dependencies', () => {
  it('shows a predecessor with its date, role, rule, gap and standing', async () => {
    const { page } = await showPanel(aPanel());
    const row = within(screen.getByRole('region', { name: 'Waiting for (1)' })).getByRole('listitem');
    expect(row).toHaveTextContent('PROD-2');
    expect(row).toHaveTextContent('Feature freeze');
    expect(row).toHaveTextContent('product');
    expect(row).toHaveTextContent('In Progress');
    expect(row).toHaveTextContent('This issue starts exactly 2 working days after it finishes');
    expect(row).toHaveTextContent('2 working days of gap');
    expect(row).toHaveTextContent('Holds');
    await expectNoAxeFaults(page.container);
  });

  it('tells nothing of a hidden issue but that it is there', async () => {
    await showPanel(aPanel({ waitingFor: [aDependency({ issue: null })] }));
    const region = screen.getByRole('region', { name: 'Waiting for (1)' });
    expect(region).toHaveTextContent('An issue you cannot see');
    expect(within(region).queryByRole('link')).not.toBeInTheDocument();
  });

  it('opens an issue in Jira', async () => {
    const { host, user } = await showPanel(aPanel());
    await user.click(screen.getByRole('link', { name: 'PROD-2' }));
    expect(host.navigations).toEqual([{ target: 'issue', issueKey: 'PROD-2', type: 'same-tab' }]);
  });

  it('asks once before it removes, says what stays, and gives the focus back', async () => {
    const { host, user } = await showPanel(aPanel());
    host.answer({ 'dependency.remove': { kind: 'done' } });
    const remove = screen.getByRole('button', { name: 'Remove dependency on PROD-2' });
    remove.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Remove dependency' })).toHaveTextContent('Dates stay where they are');
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(screen.getByRole('button', { name: 'Remove dependency on PROD-2' })).toHaveFocus();
    await user.keyboard('{Enter}{Escape}');
    expect(screen.queryByRole('group', { name: 'Remove dependency' })).not.toBeInTheDocument();
    expect(host.calls('dependency.remove')).toEqual([]);

    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Remove' })).toHaveFocus();
    host.answer({ 'panel.load': aPanel({ waitingFor: [] }) });
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Dependency removed. Dates stay where they are.')).toBeVisible();
    expect(host.calls('dependency.remove')).toEqual([{ linkId: '501' }]);
    expect(screen.getByText('Nothing gates this issue: its date is its own.')).toBeVisible();
  });
});

describe('IssuePanel this issue', () => {
  const moved = aPanel({
    why: [
      aStep(),
      aStep({
        issue: anIssue(),
        from: { start: null, due: dayOf('12-09') },
        to: { start: null, due: dayOf('12-18') },
        by: null,
        dependency: { type: 'FS', lag: 2, mode: 'exactly' },
      }),
    ],
  });

  it('shows old and new date and opens the reason as sentences', async () => {
    const { page, user } = await showPanel(moved);
    expect(screen.getByText('moved +7 working days')).toBeVisible();
    const why = screen.getByRole('button', { name: 'Why?' });
    why.focus();
    await user.keyboard('{Enter}');
    expect(why).toHaveAttribute('aria-expanded', 'true');
    const [cause, shift] = within(screen.getByRole('list', { name: 'Why this date' })).getAllByRole('listitem');
    expect(cause).toHaveTextContent(/^Feature freeze \(PROD-2\) moved from .* on 3 Nov, by Priya\.$/);
    expect(shift).toHaveTextContent(/^Brief lock sits exactly 2 working days after it\. So it went from .*\.$/);
    await expectNoAxeFaults(page.container);
  });

  it('pins the date', async () => {
    const { host, user } = await showPanel(aPanel());
    host.answer({ 'milestone.pin': { kind: 'done' }, 'panel.load': aPanel({ pinned: true }) });
    await user.click(screen.getByRole('button', { name: 'Pin this date' }));
    expect(await screen.findByRole('button', { name: 'Unpin' })).toBeEnabled();
    expect(host.calls('milestone.pin')).toEqual([{ pinned: true }]);
    expect(screen.getByText('Pinned: this date never moves by itself')).toBeVisible();
  });

  it('shows why an action was refused and keeps the rest', async () => {
    const { host, user } = await showPanel(aPanel());
    host.answer({ 'milestone.pin': { kind: 'refused', message: 'You may not link issues in MKT.' } });
    await user.click(screen.getByRole('button', { name: 'Pin this date' }));
    expect(await screen.findByText('You may not link issues in MKT.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Pin this date' })).toBeEnabled();
  });
});

describe('IssuePanel banners', () => {
  it('names a conflict in working days and opens its ways out', async () => {
    const panel = aPanel({
      waitingFor: [aDependency({ standing: broken })],
      conflicts: [{ linkId: '501', predecessor: featureFreeze, successor: anIssue(), standing: broken }],
    });
    const { page, user, host } = await showPanel(panel);
    host.answer({ 'panel.load': panel, 'conflict.choices': { kind: 'settled' } });
    expect(screen.getByRole('heading', { name: 'Conflict: 4 working days short' })).toBeVisible();
    expect(screen.getByText(/Brief lock \(MKT-1\) needs .* because Feature freeze \(PROD-2\) gates it/)).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Ways out' }));
    expect(await screen.findByText(/holds by now/)).toBeVisible();
    expect(host.calls('conflict.choices')).toEqual([{ linkId: '501', successorId: anIssue().id }]);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: 'Ways out' })).toHaveFocus();
  });

  it('takes a proposal', async () => {
    const proposal = {
      rippleId: 'ripple-9',
      to: { start: null, due: dayOf('12-29') },
      days: 7,
      by: null,
      held: null,
      causeIssue: featureFreeze,
    };
    const { host, user } = await showPanel(aPanel({ proposal }));
    expect(screen.getByText(/\(\+7 working days\), because PROD-2 moved\./)).toBeVisible();
    host.answer({ 'proposal.answer': { kind: 'done' }, 'panel.load': aPanel() });
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    expect(await screen.findByText(/^Accepted\./)).toBeVisible();
    expect(host.calls('proposal.answer')).toEqual([{ rippleId: 'ripple-9', answer: 'accept' }]);
    expect(screen.queryByRole('button', { name: 'Dismiss' })).not.toBeInTheDocument();
  });

  it('tries a refused date again', async () => {
    const refused = {
      to: { start: null, due: dayOf('12-18') },
      reason: 'It may not edit issues in INTL.',
      at: new Date().toISOString(),
    };
    const { host, user } = await showPanel(aPanel({ refused }));
    expect(screen.getByRole('heading', { name: /^Lockstep wanted .* here$/ })).toBeVisible();
    expect(screen.getByText('It may not edit issues in INTL.')).toBeVisible();
    host.answer({ 'shift.retry': { kind: 'done' } });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(host.calls('shift.retry')).toHaveLength(1));
  });

  it('lifts an override', async () => {
    const { host, user } = await showPanel(
      aPanel({ waitingFor: [aDependency({ overridden: true, standing: broken })] }),
    );
    expect(screen.getByText(/The dependency with PROD-2 is not enforced: someone set/)).toBeVisible();
    host.answer({ 'dependency.lift': { kind: 'done' } });
    await user.click(screen.getByRole('button', { name: 'Lift the override' }));
    await waitFor(() => expect(host.calls('dependency.lift')).toEqual([{ linkId: '501' }]));
  });

  it('says that an archived launch does not follow', async () => {
    await showPanel(aPanel({ launch: { id: 'launch-1', name: 'Atlas 1.5', archived: true } }));

    expect(screen.getByRole('heading', { name: 'This launch is archived' })).toBeVisible();
  });

  it('shows the way round a circle, progress of writes and a start after the due date', async () => {
    const { page } = await showPanel(
      aPanel({
        cycle: [anIssue(), featureFreeze],
        running: { written: 12, failed: 0, total: 40, waitsUntil: null },
        startAfterDue: true,
      }),
    );
    expect(screen.getByText('MKT-1 → PROD-2 → MKT-1')).toBeVisible();
    expect(screen.getByText(/12 of 40 dates written/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'The start is after the due date' })).toBeVisible();
    await expectNoAxeFaults(page.container);
  });
});

describe('IssuePanel ripples', () => {
  it('tells each ripple as a sentence with its shifts behind it', async () => {
    const { page, user } = await showPanel(aPanel({ ripples: [aRipple({ hiddenShifts: 2, shiftCount: 3 })] }));
    await user.click(screen.getByRole('button', { name: '1 ripple' }));
    const region = screen.getByRole('region', { name: 'Ripples' });
    expect(region).toHaveTextContent(/by Priya: 3 issues followed, 2 of them hidden from you\./);
    await user.click(screen.getByText(/by Priya: 3 issues followed/));
    expect(within(region).getByText('written')).toBeVisible();
    await expectNoAxeFaults(page.container);
  });
});

describe('IssuePanel freshness', () => {
  it('drops the late reply of an older request', async () => {
    const { host } = await showPanel(aPanel());
    const replies: ((view: PanelView) => void)[] = [];
    host.answer({ 'panel.load': () => new Promise((resolve) => replies.push(resolve)) });
    act(() => void window.dispatchEvent(new Event('focus')));
    act(() => void window.dispatchEvent(new Event('focus')));
    await waitFor(() => expect(replies).toHaveLength(2));
    await act(async () => {
      replies[1]?.(aPanel({ launch: { id: 'launch-1', name: 'Newer', archived: false } }));
      await Promise.resolve();
    });
    expect(await screen.findByRole('heading', { name: 'Newer' })).toBeVisible();
    replies[0]?.(aPanel({ launch: { id: 'launch-1', name: 'Older', archived: false } }));
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(screen.getByRole('heading', { name: 'Newer' })).toBeVisible();
  });

  it('looks again when Jira says that an issue changed, without hiding what it shows', async () => {
    const { host } = await showPanel(aPanel());
    let give: (view: PanelView) => void = () => undefined;
    host.answer({ 'panel.load': () => new Promise((resolve) => (give = resolve)) });
    act(() => host.raiseIssueChanged());
    await waitFor(() => expect(host.calls('panel.load')).toHaveLength(2));
    expect(screen.getByRole('heading', { name: 'Atlas 2.0' })).toBeVisible();
    act(() => give(aPanel({ waitingForThis: [aDependency({ linkId: '503', issue: assetProduction })], pinned: true })));
    expect(await screen.findByRole('button', { name: 'Unpin' })).toBeVisible();
  });

  it('keeps what it knew when a refresh fails, and says so', async () => {
    const { host } = await showPanel(aPanel());
    host.answer({
      'panel.load': () => {
        throw new Error('Jira is down');
      },
    });
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByText(/Could not refresh: Jira is down/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Atlas 2.0' })).toBeVisible();
  });

  it('follows dates that are being written, and loads anew when they are', async () => {
    jest.useFakeTimers();
    try {
      const running = { written: 1, failed: 0, total: 1_000, waitsUntil: null };
      const host = fakeHost({
        'panel.load': aPanel({ running }),
        'panel.progress': { kind: 'progress', running: { ...running, written: 412, failed: 3 } },
      });
      render(<IssuePanel />);
      await act(() => jest.advanceTimersByTimeAsync(1));
      expect(screen.getByText(/^1 of 1,000 dates written\./)).toBeInTheDocument();
      await act(() => jest.advanceTimersByTimeAsync(2_000));
      expect(screen.getByText(/^412 of 1,000 dates written, 3 could not be\./)).toBeInTheDocument();
      expect(screen.getByRole('status')).toHaveTextContent('40 percent of 1,000 dates written');
      expect(host.calls('panel.load')).toHaveLength(1);
      host.answer({ 'panel.load': aPanel(), 'panel.progress': { kind: 'progress', running: null } });
      await act(() => jest.advanceTimersByTimeAsync(2_000));
      expect(screen.queryByText(/dates written/)).not.toBeInTheDocument();
      await act(() => jest.advanceTimersByTimeAsync(60_000));
      expect([host.calls('panel.load').length, host.calls('panel.progress').length]).toEqual([2, 2]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('says until when Jira takes nothing, and does not ask before', async () => {
    jest.useFakeTimers({ now: new Date('2026-05-04T14:04:20') });
    try {
      const waitsUntil = new Date('2026-05-04T14:05:00').toISOString();
      const running = { written: 412, failed: 0, total: 1_000, waitsUntil };
      const host = fakeHost({
        'panel.load': aPanel({ running }),
        'panel.progress': { kind: 'progress', running: { ...running, written: 430, waitsUntil: null } },
      });
      render(<IssuePanel />);
      await act(() => jest.advanceTimersByTimeAsync(30_000));
      expect(
        screen.getByText(/^Waiting for Jira until 14:05: it takes no more changes before then\./),
      ).toBeInTheDocument();
      expect(host.calls('panel.progress')).toHaveLength(0);
      await act(() => jest.advanceTimersByTimeAsync(12_000));
      expect(screen.getByText(/^430 of 1,000 dates written\./)).toBeInTheDocument();
      expect(screen.queryByText(/Waiting for Jira/)).not.toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });

  it('goes on looking when a look has failed', async () => {
    jest.useFakeTimers();
    try {
      const running = { written: 1, failed: 0, total: 2, waitsUntil: null };
      const host = fakeHost({
        'panel.load': aPanel({ running }),
        'panel.progress': () => {
          throw new Error('Jira is down');
        },
      });
      render(<IssuePanel />);
      await act(() => jest.advanceTimersByTimeAsync(2_001));
      host.answer({ 'panel.progress': { kind: 'progress', running: { ...running, written: 2 } } });
      await act(() => jest.advanceTimersByTimeAsync(2_000));
      expect(screen.getByText(/^2 of 2 dates written\./)).toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('IssuePanel after a change', () => {
  it('waits ten seconds for dates that follow, which raise no event here', async () => {
    jest.useFakeTimers();
    try {
      const host = fakeHost({ 'panel.load': aPanel() });
      render(<IssuePanel />);
      await act(() => jest.advanceTimersByTimeAsync(1));
      act(() => host.raiseIssueChanged());
      for (let second = 0; second < 60; second += 1) await act(() => jest.advanceTimersByTimeAsync(1000));
      expect(host.calls('panel.load')).toHaveLength(7);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('IssuePanel menu', () => {
  it('renames the launch by keyboard and refuses an empty name', async () => {
    const { host, user } = await showPanel(aPanel());
    act(() => screen.getByRole('button', { name: 'More actions' }).focus());
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: 'Rename launch' }));
    const field = screen.getByRole('textbox', { name: 'Launch name' });
    await user.clear(field);
    await user.type(field, '{Enter}');
    expect(screen.getByText('Cannot use 0 characters: a launch name has 1 to 80')).toBeVisible();
    host.answer({
      'launch.rename': { kind: 'done' },
      'panel.load': aPanel({ launch: { id: 'launch-1', name: 'Atlas 2.1', archived: false } }),
    });
    await user.type(field, 'Atlas 2.1{Enter}');
    expect(await screen.findByRole('heading', { name: 'Atlas 2.1' })).toBeVisible();
    expect(host.calls('launch.rename')).toEqual([{ name: 'Atlas 2.1' }]);
  });
});
