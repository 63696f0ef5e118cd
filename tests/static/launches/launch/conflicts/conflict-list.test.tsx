import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { ChoicesReply, ConflictsReply, CycleReply } from '../../../../../src/contract/conflicts';
import { aChoice, shortConflict } from '../../../support/conflict-builders';
import { aLaunch } from '../../../support/launch-builders';
import { expectNoAxeFaults } from '../../../support/no-axe-faults';
import { anIssue, dayOf, featureFreeze } from '../../../support/panel-builders';
import { showLaunches } from '../../show-launches';

const to = { start: null, due: dayOf('05-18') };
const choices: ChoicesReply = {
  kind: 'choices',
  conflict: shortConflict,
  choices: [
    aChoice({ choice: 'move-successor', to }),
    aChoice({ choice: 'move-predecessor', blocked: 'PROD-2 is done: its date stands.' }),
    aChoice({ choice: 'shorten-lag', lag: { from: 2, to: -2 } }),
  ],
};
const circle: CycleReply = {
  kind: 'cycle',
  steps: [
    {
      ...{ linkId: '501', from: featureFreeze, to: anIssue(), moves: 3, canCut: true },
      ...{ drawnBy: { id: 'mara', name: 'Mara Lind' }, drawnAt: '2020-05-03T12:00:00.000Z' },
    },
    { linkId: '502', from: anIssue(), to: featureFreeze, drawnBy: null, drawnAt: null, moves: 0, canCut: true },
  ],
  best: '502',
};

type Listed = Partial<Extract<ConflictsReply, { kind: 'conflicts' }>>;

function show(list: Listed) {
  return showLaunches('/launch/atlas/ripples', {
    'launch.load': aLaunch(),
    'ripples.list': { kind: 'ripples', ripples: [], next: null },
    'offers.list': { kind: 'offers', offers: [] },
    'conflicts.list': { kind: 'conflicts', conflicts: [], cycles: [], hidden: 0, ...list },
    'conflict.choices': choices,
    'cycle.explain': circle,
  });
}

describe('ConflictList', () => {
  it('says that nothing is in conflict', async () => {
    await show({});
    expect(await screen.findByText('No conflicts: every dependency in force holds.')).toBeVisible();
  });

  it('of hidden conflicts tells how many there are', async () => {
    await show({ hidden: 2 });
    expect(await screen.findByText('2 more conflicts of issues you cannot see.')).toBeVisible();
  });

  it('takes the way out that was shown, as it was shown', async () => {
    const { user, host, page } = await show({ conflicts: [shortConflict] });
    await user.click(await screen.findByRole('button', { name: 'Ways out for PROD-2 and MKT-1' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ways out' });
    const moving = await within(dialog).findByRole('radio', { name: /^Move MKT-1 to/ });
    expect(moving).toHaveAccessibleDescription('Moves no other issue, makes no new conflict.');
    expect(within(dialog).getByRole('radio', { name: 'Move PROD-2' })).toBeDisabled();
    expect(within(dialog).getByText('PROD-2 is done: its date stands.')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Choose a way out' })).toBeDisabled();
    await expectNoAxeFaults(page.container);

    await user.click(moving);
    host.answer({ 'conflict.settle': { kind: 'done' } });
    await user.click(within(dialog).getByRole('button', { name: 'Move MKT-1' }));

    expect(await screen.findByText('MKT-1 is moved. What waits for it follows.')).toBeVisible();
    expect(host.calls('conflict.settle')).toEqual([
      { linkId: '501', successorId: anIssue().id, choice: 'move-successor', reason: '', to, lag: null },
    ]);
  });

  it('asks for a reason before it changes a lag, and shows why it was refused', async () => {
    const { user, host } = await show({ conflicts: [shortConflict] });
    await user.click(await screen.findByRole('button', { name: 'Ways out for PROD-2 and MKT-1' }));
    await user.click(await screen.findByRole('radio', { name: /^Shorten the lag/ }));
    expect(screen.getByRole('button', { name: 'Change the lag' })).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Agency works');
    host.answer({ 'conflict.settle': { kind: 'refused', message: 'Cannot change the lag: it is another one now' } });
    await user.click(screen.getByRole('button', { name: 'Change the lag' }));

    expect(await screen.findByText('Cannot change the lag: it is another one now')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveValue('Agency works');
    expect(host.calls('conflict.choices')).toHaveLength(2);
  });

  it('shows a circle step by step, with its best cut, and cuts it after one question', async () => {
    const { user, host, page } = await show({ cycles: [[featureFreeze, anIssue()]] });
    await user.click(await screen.findByRole('button', { name: 'Show the steps' }));
    expect(await screen.findByText(/Drawn by Mara Lind on 3 May 2020\. Without it 3 dates would move\./)).toBeVisible();
    const [, best] = screen
      .getAllByRole('listitem')
      .filter((item) => /gates/.test(item.textContent))
      .slice(-2);
    expect(best).toHaveTextContent(/MKT-1 gates PROD-2 Moves fewest dates/i);
    await expectNoAxeFaults(page.container);

    await user.click(screen.getByRole('button', { name: 'Remove this dependency: MKT-1 gates PROD-2' }));
    host.answer({ 'cycle.cut': { kind: 'done' } });
    await user.click(screen.getByRole('button', { name: 'Remove' }));

    expect(await screen.findByText(/The dependency is removed/)).toBeVisible();
    expect(host.calls('cycle.cut')).toEqual([
      { linkId: '502', predecessorId: anIssue().id, successorId: featureFreeze.id },
    ]);
  });
});
