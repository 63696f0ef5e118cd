import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { SignalsReply } from '../../../../../src/contract/signals';
import type { LaunchesResolvers } from '../../../../../src/contract/launches-resolvers';
import type { Answers } from '../../../support/fake-module-host';
import { aLaunch } from '../../../support/launch-builders';
import { expectNoAxeFaults } from '../../../support/no-axe-faults';
import { anEscalation, instantOf, lena } from '../../../support/signal-builders';
import { showLaunches } from '../../show-launches';

type Listed = Extract<SignalsReply, { kind: 'signals' }>;

const acknowledged = anEscalation({
  id: 'old',
  kind: 'gate-missed',
  says: 'The gate of Brief lock was missed.',
  acknowledged: { by: lena, at: instantOf(5, 2), note: 'The legal review follows on Monday' },
  mayAcknowledge: false,
});

function listed(overrides: Partial<Listed> = {}): Listed {
  return { kind: 'signals', escalations: [anEscalation(), acknowledged], hidden: 0, unnamed: [], ...overrides };
}

async function show(answers: Answers<LaunchesResolvers> = {}, launch = aLaunch()) {
  const shown = await showLaunches('/launch/atlas/escalations', {
    'launch.load': launch,
    'signals.list': listed(),
    ...answers,
  });
  await waitFor(() => expect(screen.queryByText(/^(Reading|Opening)/)).not.toBeInTheDocument());
  return shown;
}

const region = (name: string) => within(screen.getByRole('region', { name }));

describe('EscalationsTab', () => {
  it('tells open ones and those come to rest apart: what, about which issue, who was asked, who is next', async () => {
    const { host, page, user } = await show();
    const open = within(await screen.findByRole('region', { name: 'Open (1)' }, { timeout: 20_000 }));
    expect(open.getByText('Slip')).toBeVisible();
    expect(open.getByText('Feature freeze slipped by 7 working days.')).toBeVisible();
    expect(open.getByText('Asked Mara Lind as marketing production lead, 4 May, 09:00')).toBeVisible();
    expect(open.getByText(/^Goes to Lena Vogt, launch owner, on .* 7 May unless/)).toBeVisible();
    const quiet = region('Come to rest (1)');
    expect(quiet.getByText('Missed gate')).toBeVisible();
    expect(quiet.getByText('Acknowledged by Lena Vogt, 2 May, 09:00')).toBeVisible();
    expect(quiet.getByText('The legal review follows on Monday')).toBeVisible();
    expect(quiet.queryByRole('button', { name: 'Acknowledge' })).not.toBeInTheDocument();
    await expectNoAxeFaults(page.container);
    await user.click(open.getByRole('link', { name: 'PROD-2' }));
    expect(host.told('navigate')).toEqual([{ target: 'issue', issueKey: 'PROD-2', type: 'same-tab' }]);
  });

  it('is acknowledged with a note by keyboard, and keeps the focus at it', async () => {
    const { host, user } = await show();
    (await screen.findByRole('button', { name: 'Add a note' }, { timeout: 20_000 })).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Note (optional)' })).toHaveFocus();
    const after = anEscalation({ acknowledged: { by: lena, at: instantOf(5, 5), note: 'On it' }, next: null });
    host.answer({
      'signal.acknowledge': { kind: 'done' },
      'signals.list': listed({ escalations: [after, acknowledged] }),
    });

    await user.keyboard('On it{Tab}{Enter}');

    expect(await screen.findByText('Acknowledged. Nobody else is asked.')).toBeVisible();
    expect(host.calls('signal.acknowledge')).toEqual([{ id: after.id, note: 'On it' }]);
    const item = await screen.findByText('Acknowledged by Lena Vogt, 5 May, 09:00');
    await waitFor(() => expect(item.closest('li[id]')).toHaveFocus());
    expect(screen.queryByRole('region', { name: /^Open/ })).not.toBeInTheDocument();
  });

  it('tells in place why it was refused, and offers nothing to whoever may not acknowledge', async () => {
    const message = 'Cannot acknowledge this: you may only read this issue. Ask Mara Lind';
    const { user } = await show({
      'signal.acknowledge': { kind: 'refused', message },
      'signals.list': listed({ escalations: [anEscalation(), anEscalation({ id: 'b', mayAcknowledge: false })] }),
    });
    const buttons = await screen.findAllByRole('button', { name: 'Acknowledge' }, { timeout: 20_000 });
    expect(buttons).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Acknowledge' }));
    expect(await screen.findByText(message)).toBeVisible();
  });

  it('says which roles nobody is named for, with the way to name somebody, and how many are hidden', async () => {
    const { user, address } = await show({
      'signals.list': listed({ escalations: [], hidden: 2, unnamed: ['launch owner', 'sponsor'] }),
    });
    expect(
      await screen.findByRole('heading', { name: 'Nobody is named as launch owner or sponsor' }, { timeout: 20_000 }),
    ).toBeVisible();
    expect(screen.getByText('2 escalations are left out: you may not see their issues.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Name somebody in the launch settings' }));
    expect(address()).toBe('/launch/atlas/settings');
  });

  it('tells whoever does not manage the launch whom to ask', async () => {
    await show({ 'signals.list': listed({ unnamed: ['sponsor'] }) }, aLaunch({ canManage: false }));
    expect(await screen.findByText(/Ask whoever manages this launch/, {}, { timeout: 20_000 })).toBeVisible();
  });

  it('says that there is nothing to look at, and what would stand here', async () => {
    const { page } = await show({ 'signals.list': listed({ escalations: [] }) });
    expect(await screen.findByRole('heading', { name: 'Nothing to look at' }, { timeout: 20_000 })).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it('says what went wrong, and looks again', async () => {
    const { host, user } = await show({
      'signals.list': () => {
        throw new Error('The network is gone.');
      },
    });
    expect(await screen.findByText(/The network is gone/, {}, { timeout: 20_000 })).toBeVisible();
    host.answer({ 'signals.list': listed() });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Open (1)' })).toBeVisible();
  });
});
