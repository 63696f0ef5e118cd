import '@testing-library/jest-dom';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { saveSettings } from '../../../../src/contract/settings';
import { settingsResolvers, type SettingsResolvers } from '../../../../src/contract/settings-resolvers';
import { Settings } from '../../../../static/settings/settings';
import { fakeModuleHost, type Answers } from '../../support/fake-module-host';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { aForm, aView } from '../../support/settings-builders';

// Parts of the page are compiled when they are first asked for, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

async function show(tab: string, answers: Answers<SettingsResolvers> = {}) {
  const host = fakeModuleHost(settingsResolvers, {
    'settings.load': aView(),
    'settings.effect': { kind: 'effect', sentences: ['When a gate is missed, the sponsor is asked'] },
    'settings.save': { kind: 'done', version: 5 },
    ...answers,
  });
  const page = render(<Settings />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: tab }));
  await waitFor(() => expect(screen.queryByText('Opening…')).not.toBeInTheDocument());
  return { host, page, user };
}

type User = ReturnType<typeof userEvent.setup>;
const rule = (name: string) => within(screen.getByRole('group', { name }));
async function retype(user: User, field: HTMLElement, text: string) {
  await user.clear(field);
  if (text !== '') await user.type(field, text);
}
async function saved(user: User, host: Awaited<ReturnType<typeof show>>['host']) {
  await user.click(screen.getByRole('button', { name: 'Review and save' }));
  const save = within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save' });
  await waitFor(() => expect(save).toBeEnabled());
  await user.click(save);
  await waitFor(() => expect(host.calls('settings.save')).toHaveLength(1));
  return saveSettings.parse(host.calls('settings.save')[0]).form;
}

beforeEach(() => sessionStorage.clear());

describe('EscalationsSection', () => {
  it('saves threshold, role and switch of each kind, and says by an example what they do', async () => {
    const { host, page, user } = await show('Escalations');
    const slip = rule('A product milestone slips');
    expect(slip.getByText(/^A slip of 5 working days asks nobody/)).toBeVisible();
    await retype(user, slip.getByRole('textbox', { name: 'By more than' }), '2');
    expect(slip.getByText(/slips by 3 within 14 days, the marketing production lead is asked/)).toBeVisible();
    await user.type(slip.getByRole('combobox', { name: 'Then' }), 'cmo');
    await user.click(await screen.findByRole('option', { name: 'Use "cmo"' }));
    const unsigned = rule('Claims are not signed in time');
    await user.click(unsigned.getByRole('checkbox'));
    expect(unsigned.getByText('Nobody is asked.')).toBeVisible();
    expect(unsigned.queryByRole('textbox')).not.toBeInTheDocument();
    await expectNoAxeFaults(page.container);

    const { rules } = (await saved(user, host)).escalations;

    expect(rules.slip).toEqual({ on: true, above: 2, asks: 'marketing production lead', then: 'cmo' });
    expect(rules.unsigned).toMatchObject({ on: false, above: 2 });
    expect(rules['gate-missed']).toEqual(aForm().escalations.rules['gate-missed']);
  });

  it('keeps quiet hours by the clock of a place that is searched for', async () => {
    const { host, user } = await show('Escalations');
    expect(screen.getByText(/^People are told as soon as something happens/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Keep quiet hours' }));
    await user.type(screen.getByRole('combobox', { name: 'Time zone' }), 'w yo');
    await user.click(await screen.findByRole('option', { name: 'America/New York' }));
    expect(
      screen.getByText(
        /between 18:00 and 08:00 is told at 08:00 of the next working day, by the clock of America\/New York\./,
      ),
    ).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /^Tell people/ }));

    const { quiet, tellMoves } = (await saved(user, host)).escalations;

    expect(quiet).toEqual({ from: '18:00', to: '08:00', zone: 'America/New_York' });
    expect(tellMoves).toBe(false);
  });

  it('cannot be saved while the same role is asked twice, days are missing, or the night has no end', async () => {
    const { user } = await show('Escalations');
    const missed = rule('A gate is missed');
    await user.click(missed.getByRole('combobox', { name: 'Then' }));
    await user.click(await screen.findByRole('option', { name: 'launch owner' }));
    const save = screen.getByRole('button', { name: 'Review and save' });
    expect(missed.getByText(/^The same role is asked first/)).toBeVisible();
    expect(save).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    await retype(user, screen.getByRole('textbox', { name: /^Without an answer/ }), '');
    expect(screen.getByText(/^An escalation lacks its days/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    await user.click(screen.getByRole('checkbox', { name: 'Keep quiet hours' }));
    await user.clear(screen.getByLabelText('From'));
    expect(screen.getAllByText(/^Quiet hours lack a time/)).toHaveLength(2);
    expect(save).toBeDisabled();
  });

  it('brings back what was half typed before the page was left', async () => {
    const first = await show('Escalations');
    await retype(first.user, rule('A review is late').getByRole('textbox'), '');
    first.page.unmount();
    await show('Escalations');
    expect(screen.getByText('Brought back from before you left the page')).toBeVisible();
    expect(rule('A review is late').getByRole('textbox')).toHaveValue('');
  });
});

describe('WorthSection', () => {
  it('asks for sales and margin once it is wanted, and says what a delay then costs', async () => {
    const { host, page, user } = await show('Costs');
    expect(await screen.findByText('Costs then hold hours of rework alone.')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Say what a delay costs' }));
    const save = screen.getByRole('button', { name: 'Review and save' });
    expect(save).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: /^Sales in a year/ }), '5,000');
    await user.type(screen.getByRole('textbox', { name: 'Margin' }), '101');
    expect(screen.getAllByText(/^Not a margin/)).toHaveLength(2);
    await retype(user, screen.getByRole('textbox', { name: 'Margin' }), '30');
    expect(screen.getByText(/^When T-0 moves by 30 days: .* = 123 EUR\.$/)).toBeVisible();
    await expectNoAxeFaults(page.container);
    expect((await saved(user, host)).worth).toEqual({ peakSales: 5_000, margin: 30 });
  });
});
