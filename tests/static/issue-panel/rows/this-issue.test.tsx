import '@testing-library/jest-dom';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InLaunch } from '../../../../src/contract/issue-panel';
import { IssuePanel } from '../../../../static/issue-panel/issue-panel';
import { fakeHost } from '../../support/fake-host';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { anIssue, aPanel, aRipple, aStep, dayOf } from '../../support/panel-builders';
import { anUndo } from '../../support/ripple-builders';

const why = [
  aStep(),
  aStep({
    issue: anIssue(),
    from: { start: null, due: dayOf('12-09') },
    to: { start: null, due: dayOf('12-18') },
    dependency: { type: 'FS', lag: 2, mode: 'exactly' },
  }),
];

/** The panel of the brief lock, with its reasons told. */
async function told(overrides: Partial<InLaunch> = {}) {
  const host = fakeHost({
    'panel.load': aPanel({ why, ripples: [aRipple()], ...overrides }),
    'ripple.undo.try': anUndo(),
    'ripple.undo': { kind: 'done', undoId: 'undo-1' },
    'ripple.load': { kind: 'ripple', ripple: aRipple({ id: 'undo-1', cause: 'undo', stayed: 1 }) },
    'milestone.pin': { kind: 'done' },
  });
  const page = render(<IssuePanel />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Why?' }));
  return { host, page, user };
}

const undoButton = () => screen.queryByRole('button', { name: /^Undo this ripple/ });

describe('ThisIssue', () => {
  it('has the ways to take the ripple back and to pin the date beside the reasons', async () => {
    const { host, page, user } = await told();
    expect(undoButton()).toBeVisible();
    await expectNoAxeFaults(page.container);

    await user.click(screen.getByRole('button', { name: 'Pin this date' }));

    await waitFor(() => expect(host.calls('milestone.pin')).toEqual([{ pinned: true }]));
  });

  it('takes the ripple back in the place of the lists, tells how it went, and comes back', async () => {
    const { host, page, user } = await told();
    await user.click(screen.getByRole('button', { name: /^Undo this ripple/ }));

    expect(await screen.findByRole('heading', { name: 'Undo this ripple' }, { timeout: 20_000 })).toHaveFocus();
    const take = await screen.findByRole('button', { name: 'Take back 2 dates' });
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('checkbox', { name: /^Also put PROD-2 back/ }));
    await user.click(take);

    const answer = await screen.findByText('1 date went back, 1 stayed.', {}, { timeout: 20_000 });
    expect(answer).toBeVisible();
    expect(document.body).not.toHaveFocus();
    expect(document.activeElement).toContainElement(answer);
    expect(host.calls('ripple.undo')).toEqual([{ rippleId: 'ripple-1', withCause: false }]);
    const looks = host.calls('panel.load').length;
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(await screen.findByRole('button', { name: 'Why?' })).toBeVisible();
    expect(host.calls('panel.load').length).toBeGreaterThan(looks);
  });

  it('tells a date that went back as what it is', async () => {
    const back = aStep({
      issue: anIssue(),
      from: { start: null, due: dayOf('12-18') },
      to: { start: null, due: dayOf('12-09') },
    });
    const of = { id: 'ripple-0', at: aRipple().at.replace('-03T', '-01T'), cause: 'date', shiftCount: 1 } as const;
    await told({ why: [back], ripples: [aRipple({ cause: 'undo', of, causeIssue: null, stayed: 2 })] });

    const reasons = within(screen.getByRole('list', { name: 'Why this date' })).getAllByRole('listitem');
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      'Priya took back the ripple of 1 Nov, on 3 Nov: 1 date went back, 2 stayed.',
      expect.stringMatching(/^So Brief lock went back from .* to .*\.$/),
    ]);
  });

  it.each<[string, Partial<InLaunch>]>([
    ['in an archived launch', { launch: { id: 'launch-1', name: 'Atlas 2.0', archived: true } }],
    ['once it was taken back', { ripples: [aRipple({ undone: { by: null, at: aRipple().at, stayed: 0 } })] }],
    ['while it is being written', { ripples: [aRipple({ state: 'running' })] }],
  ])('takes nothing back %s', async (_, overrides) => {
    await told(overrides);

    expect(screen.getByRole('list', { name: 'Why this date' })).toBeVisible();
    expect(undoButton()).not.toBeInTheDocument();
  });
});
