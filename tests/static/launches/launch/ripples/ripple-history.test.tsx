import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { RippleView } from '../../../../../src/contract/issue-panel';
import type { LaunchesResolvers } from '../../../../../src/contract/launches-resolvers';
import type { UndoView } from '../../../../../src/contract/ripples';
import type { Answers } from '../../../support/fake-module-host';
import { aLaunch } from '../../../support/launch-builders';
import { expectNoAxeFaults } from '../../../support/no-axe-faults';
import { aRipple } from '../../../support/panel-builders';
import { anUndo } from '../../../support/ripple-builders';
import { showLaunches } from '../../show-launches';

const show = (answers: Answers<LaunchesResolvers> = {}, launch = aLaunch()) =>
  showLaunches('/launch/atlas/ripples', {
    'launch.load': launch,
    'offers.list': { kind: 'offers', offers: [] },
    'conflicts.list': { kind: 'conflicts', conflicts: [], cycles: [], hidden: 0 },
    'ripples.list': { kind: 'ripples', ripples: [aRipple()], next: null },
    ...answers,
  });

/** The history has answered. */
async function history(): Promise<HTMLElement> {
  const part = await screen.findByRole('region', { name: 'What moved the dates' }, { timeout: 20_000 });
  await waitFor(() => expect(within(part).queryByText(/^Reading/)).not.toBeInTheDocument());
  return part;
}

async function opened(view: UndoView, ripple: RippleView = aRipple(), answers: Answers<LaunchesResolvers> = {}) {
  const shown = await show({
    'ripples.list': { kind: 'ripples', ripples: [ripple], next: null },
    'ripple.undo.try': view,
    ...answers,
  });
  await shown.user.click(within(await history()).getByRole('button', { name: /^Undo/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Undo this ripple' }, { timeout: 20_000 });
  await waitFor(() => expect(within(dialog).queryByText(/^Working out/)).not.toBeInTheDocument());
  return { ...shown, dialog };
}

describe('RippleHistory', () => {
  it('tells each ripple as a sentence, its dates behind it', async () => {
    const { page, user } = await show();
    const part = await history();

    await user.click(within(part).getByText(/^Feature freeze \(PROD-2\) moved from .*: 1 issue followed\.$/));

    expect(within(part).getByText('Brief lock')).toBeVisible();
    expect(within(part).getByText(/\(\+7 working days\)$/)).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it('fetches older ones when asked', async () => {
    const { host, user } = await show({
      'ripples.list': ({ after }) =>
        after === null
          ? { kind: 'ripples', ripples: [aRipple()], next: 'older' }
          : { kind: 'ripples', ripples: [aRipple({ id: 'ripple-0', cause: 'status' })], next: null },
    });
    const part = await history();

    await user.click(within(part).getByRole('button', { name: 'Show older' }));

    expect(await within(part).findByText(/^The status of Feature freeze/)).toBeVisible();
    expect(within(part).getByText(/^Feature freeze \(PROD-2\) moved/)).toBeVisible();
    expect(within(part).queryByRole('button', { name: 'Show older' })).not.toBeInTheDocument();
    expect(host.calls('ripples.list').at(-1)).toEqual({ launchId: 'atlas', after: 'older' });
  });

  it('says what would be here, and has a way out of an error', async () => {
    const { host, user } = await show({
      'ripples.list': () => {
        throw new Error('Jira did not answer');
      },
    });
    const part = await history();
    expect(within(part).getByRole('alert')).toHaveTextContent(/Jira did not answer\. Nothing was changed\./);

    host.answer({ 'ripples.list': { kind: 'ripples', ripples: [], next: null } });
    await user.click(within(part).getByRole('button', { name: 'Try again' }));

    expect(await within(part).findByText(/^No date has moved in this launch yet/)).toBeVisible();
  });

  it('offers nothing to take back where there is nothing', async () => {
    const undone = { by: null, at: aRipple().at, stayed: 0 };
    await show({
      'ripples.list': {
        kind: 'ripples',
        ripples: [
          aRipple({ id: 'a', held: 'dial' }),
          aRipple({ id: 'b', state: 'running' }),
          aRipple({ id: 'c', undone }),
          aRipple({ id: 'd', shifts: [], shiftCount: 0 }),
          aRipple({ id: 'e', undone: { ...undone, stayed: 2 } }),
        ],
        next: null,
      },
    });
    const part = await history();

    expect(
      within(part)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual([expect.stringMatching(/^Undo the rest/)]);
    expect(within(part).getByText('Taken back on 3 Nov')).toBeVisible();
    expect(within(part).getByText('Taken back on 3 Nov (2 dates stayed)')).toBeVisible();
  });

  it('of an archived launch takes nothing back', async () => {
    await show({}, aLaunch({ state: 'archived' }));

    expect(within(await history()).queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('UndoDialog', () => {
  it('shows what goes back and what stays, and what is out of force without the cause', async () => {
    const { user, dialog } = await opened(anUndo());

    expect(within(dialog).getByText('2 dates go back, 1 stays.')).toBeVisible();
    expect(
      within(within(dialog).getByRole('list', { name: 'Go back' })).getByText(/\(−7 working days\)$/),
    ).toBeVisible();
    expect(within(dialog).getByText(/^moved since, now /)).toBeVisible();
    const withCause = within(dialog).getByRole('checkbox', { name: /^Also put PROD-2 back to / });
    expect(withCause).toBeChecked();
    expect(within(dialog).queryByText('MKT-1 waits for PROD-2')).not.toBeInTheDocument();
    await expectNoAxeFaults(dialog);

    await user.click(withCause);

    expect(within(dialog).getByText('1 date goes back, 1 stays.')).toBeVisible();
    expect(within(dialog).getByText('MKT-1 waits for PROD-2')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Take back 1 date' })).toBeEnabled();
  });

  it('takes it back, follows it and tells how it went', async () => {
    const done = aRipple({ id: 'undo-1', cause: 'undo', stayed: 1 });
    let looks = 0;
    const { user, dialog, host } = await opened(anUndo(), aRipple(), {
      'ripple.undo': { kind: 'done', undoId: 'undo-1' },
      'ripple.load': () => {
        looks += 1;
        if (looks === 1) return { kind: 'waiting' };
        return { kind: 'ripple', ripple: looks === 2 ? { ...done, state: 'running' } : done };
      },
    });

    await user.click(within(dialog).getByRole('button', { name: 'Take back 2 dates' }));

    expect(await within(dialog).findByText(/^The dates are about to go back\./)).toBeVisible();
    expect(await within(dialog).findByText('1 date went back, 1 stayed.', {}, { timeout: 20_000 })).toBeVisible();
    expect(host.calls('ripple.undo')).toEqual([{ rippleId: 'ripple-1', withCause: true }]);
    const listed = host.calls('ripples.list').length;
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(host.calls('ripples.list').length).toBeGreaterThan(listed));
    expect(await screen.findByRole('button', { name: /^Undo this ripple/ })).toHaveFocus();
  });

  it('says why nothing can go back', async () => {
    const [brief] = anUndo().back;
    const issue = brief?.issue ?? anUndo().left[0]?.issue;
    if (!issue) throw new Error('the builder has no issue');
    const now = { start: null, due: issue.due };
    const [cause] = anUndo().causes;
    const whys = ['done', 'pinned', 'no-permission', 'not-written'] as const;
    const { dialog } = await opened(
      anUndo({
        back: [],
        left: whys.map((why, index) => ({ issue: { ...issue, id: String(index) }, why, now })),
        causes: cause ? [{ ...cause, blocked: 'no-permission' }] : [],
        overridden: [],
        hiddenLeft: 2,
      }),
    );

    expect(within(dialog).getByText('No date can go back.')).toBeVisible();
    for (const words of [
      'done, so it stays',
      'pinned, so it stays',
      'you may not edit it',
      /^was never written, still/,
    ])
      expect(within(dialog).getByText(words)).toBeVisible();
    expect(within(dialog).getByText('2 dates of issues that you may not see stay as they are.')).toBeVisible();
    expect(
      within(dialog).getByText(/^PROD-2 stays at .*: you may not edit it\. Ask somebody who may\.$/),
    ).toBeVisible();
    expect(within(dialog).queryByRole('button', { name: /^Take back/ })).not.toBeInTheDocument();
  });

  it('says what was refused, and keeps what was shown', async () => {
    const message = 'Cannot take this back yet: its dates are still being written. Try again when that is done';
    const { user, dialog } = await opened(anUndo(), aRipple(), { 'ripple.undo': { kind: 'refused', message } });

    await user.click(within(dialog).getByRole('button', { name: 'Take back 2 dates' }));

    expect(await within(dialog).findByText(message)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Take back 2 dates' })).toBeEnabled();
  });

  it('shows long lists in part, and whole when asked', async () => {
    const [row] = anUndo().back;
    if (!row) throw new Error('the builder has no row');
    const back = Array.from({ length: 30 }, (_, index) => ({ ...row, issue: { ...row.issue, id: String(index) } }));
    const { user, dialog } = await opened(anUndo({ back }));
    const list = within(dialog).getByRole('list', { name: 'Go back' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(12);

    await user.click(within(dialog).getByRole('button', { name: 'Show 18 more issues' }));

    expect(within(list).getAllByRole('listitem')).toHaveLength(30);
  });
});
