import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { ReanchorReply } from '../../../../src/contract/launch';
import { aLaunch, briefLock, freeze, t0Milestone } from '../../support/launch-builders';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { dayOf } from '../../support/panel-builders';
import { showLaunches } from '../show-launches';

type Reanchored = Extract<ReanchorReply, { kind: 'reanchored' }>;

const on = (day: string) => ({ start: null, due: dayOf(day) });

function reanchored(overrides: Partial<Reanchored> = {}): Reanchored {
  return {
    kind: 'reanchored',
    rows: [
      { kind: 'moves', issueId: t0Milestone.id, from: on('07-06'), to: on('06-29'), days: -5 },
      { kind: 'kept', issueId: freeze.id, why: 'done' },
      { kind: 'squeezed', issueId: briefLock.id, from: on('06-10'), to: on('06-05'), days: -3, short: 2 },
    ],
    conflicts: [],
    hidden: 0,
    notEditable: [],
    earliest: dayOf('07-01'),
    ...overrides,
  };
}

async function openDialog(user: UserEvent) {
  await user.click(screen.getByRole('button', { name: 'Move T-0' }));
  return within(await screen.findByRole('dialog'));
}

async function typeDay(user: UserEvent, day: string) {
  const field = screen.getByLabelText('New T-0');
  await user.clear(field);
  await user.type(field, `${day}{Enter}`);
}

describe('ReanchorDialog', () => {
  it('shows before it moves anything what is squeezed, kept and moved, and the first day that leaves room', async () => {
    const { host, user, page } = await showLaunches('/launch/atlas/calendar', {
      'launch.load': aLaunch(),
      'launch.reanchor.try': ({ t0 }) =>
        t0 === dayOf('07-01')
          ? reanchored({ rows: [{ kind: 'kept', issueId: freeze.id, why: 'done' }] })
          : reanchored(),
      'launch.reanchor': { kind: 'done' },
    });
    const dialog = await openDialog(user);
    expect(dialog.getByRole('button', { name: 'Move T-0' })).toBeDisabled();
    await typeDay(user, '6/29/' + dayOf('01-01').slice(0, 4));
    expect(await dialog.findByText('Moves 1 milestone by up to 5 working days, squeezes 1, keeps 1.')).toBeVisible();
    expect(dialog.getByText(/10 Jun → \w+ 5 Jun, −3 working days, 2 working days too few/)).toBeVisible();
    expect(dialog.getByText(/The first day on which nothing is squeezed is \w+ 1 Jul\./)).toBeVisible();
    await expectNoAxeFaults(page.baseElement);
    await user.click(dialog.getByRole('button', { name: 'Use that day' }));
    expect(await dialog.findByText('Keeps 1.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: /Move T-0 to \w+ 1 Jul/ }));
    expect(await screen.findByText(/T-0 moves to \w+ 1 Jul/)).toBeVisible();
    expect(host.calls('launch.reanchor')).toEqual([{ launchId: 'atlas', t0: dayOf('07-01') }]);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('names the issues that stand in the way, and conflicts', async () => {
    const { user } = await showLaunches('/launch/atlas/calendar', {
      'launch.load': aLaunch(),
      'launch.reanchor.try': reanchored({
        notEditable: [t0Milestone.id],
        earliest: null,
        conflicts: [
          {
            from: freeze.id,
            to: briefLock.id,
            standing: { kind: 'short', needed: dayOf('06-09'), actual: dayOf('06-05'), days: -2 },
          },
        ],
      }),
    });
    const dialog = await openDialog(user);
    await typeDay(user, '6/29/' + dayOf('01-01').slice(0, 4));
    expect(await dialog.findByText(/You may not edit PROD-9/)).toBeVisible();
    expect(dialog.getByText('2 working days too early after Feature freeze (PROD-2)')).toBeVisible();
    expect(dialog.getByText('No day within reach leaves enough time for everything.')).toBeVisible();
    expect(dialog.getByRole('button', { name: /Move T-0 to/ })).toBeDisabled();
  });

  it('says why a day is refused, and leaves everything when it is cancelled', async () => {
    const { host, user } = await showLaunches('/launch/atlas/calendar', {
      'launch.load': aLaunch(),
      'launch.reanchor.try': { kind: 'refused', message: 'Cannot try this T-0: it is a Sunday. Choose a working day' },
    });
    const dialog = await openDialog(user);
    await typeDay(user, '6/28/' + dayOf('01-01').slice(0, 4));
    expect(await dialog.findByText(/it is a Sunday/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(host.calls('launch.reanchor')).toEqual([]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Move T-0' })).toHaveFocus());
  });
});
