import '@testing-library/jest-dom';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { z } from 'zod';
import { saveSettings, settingsForm } from '../../../src/contract/settings';
import { settingsResolvers, type SettingsResolvers } from '../../../src/contract/settings-resolvers';
import { Settings } from '../../../static/settings/settings';
import { fakeModuleHost, type Answers } from '../support/fake-module-host';
import { expectNoAxeFaults } from '../support/no-axe-faults';
import { aCalendar, aForm, aView } from '../support/settings-builders';

const bob = { id: 'bob', name: 'Bob' };
const theirs = (form = aForm({ dial: { kind: 'ask' } })) => aView({ version: 5, savedBy: bob, form });
const history = {
  kind: 'history' as const,
  saves: [
    { version: 5, at: null, by: bob, changes: ['Every ripple waits for an answer'] },
    { version: 4, at: null, by: null, changes: ['An older change'] },
  ],
};

// Parts of the page are compiled when they are first asked for, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

async function show(answers: Answers<SettingsResolvers> = {}) {
  const host = fakeModuleHost(settingsResolvers, {
    'settings.load': aView(),
    'settings.effect': { kind: 'effect', sentences: ['Every ripple is written at once'] },
    'settings.history': history,
    ...answers,
  });
  const page = render(<Settings />);
  await screen.findByRole('heading', { level: 1 });
  return { host, page, user: userEvent.setup() };
}

type User = ReturnType<typeof userEvent.setup>;

const tab = (user: User, name: string) => user.click(screen.getByRole('tab', { name }));
async function setSlip(user: User, days: string) {
  await tab(user, 'Rules');
  const field = screen.getByRole('textbox', { name: 'A date has slipped by more than' });
  await user.clear(field);
  if (days !== '') await user.type(field, days);
}
async function review(user: User) {
  await user.click(screen.getByRole('button', { name: 'Review and save' }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Save' })).toBeEnabled());
  return dialog;
}

beforeEach(() => sessionStorage.clear());

describe('Settings', () => {
  it('tells who is no admin whom to ask, and nothing else', async () => {
    const { page } = await show({ 'settings.load': { kind: 'no-access' } });
    expect(page.container).toHaveTextContent(/Ask a Jira admin/);
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
    await expectNoAxeFaults(page.container);
  });

  it('says what is saved, shows the effect of a change, and saves it under the version it was made from', async () => {
    const { host, user } = await show();
    expect(screen.getByText('Saved version 4, 3 May by Ada')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Review and save' })).toBeDisabled();
    await setSlip(user, '7');
    expect(screen.getByText('Unsaved changes')).toBeVisible();

    const form = aForm({ thresholds: { slipDays: 7, floatDays: 3 } });
    host.answer({ 'settings.save': { kind: 'done', version: 5 } });
    const dialog = await review(user);
    expect(within(dialog).getByText('Every ripple is written at once')).toBeVisible();
    host.answer({ 'settings.load': aView({ version: 5, form }) });
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Saved version 5, 3 May by Ada')).toBeVisible();
    expect(host.calls('settings.effect').map((sent) => settingsForm.parse(sent))).toEqual([form]);
    expect(host.calls('settings.save').map((sent) => saveSettings.parse(sent))).toEqual([{ version: 4, form }]);
  });

  it('saves nothing that the backend would refuse, and says why', async () => {
    const { host, user } = await show({
      'settings.effect': { kind: 'refused', message: 'Cannot save: it is too much' },
    });
    await setSlip(user, '7');
    await user.click(screen.getByRole('button', { name: 'Review and save' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Cannot save: it is too much')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Save' })).toBeDisabled();
    expect(host.calls('settings.save')).toEqual([]);
  });

  it.each(['', '61', '2.5', 'x'])('does not take "%s" for a number of working days', async (typed) => {
    const { user } = await show();
    await setSlip(user, typed);
    expect(screen.getByRole('button', { name: 'Review and save' })).toBeDisabled();
    expect(screen.getAllByText(/type a whole number from 0 to 60/)).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(screen.getByRole('textbox', { name: 'A date has slipped by more than' })).toHaveValue('5');
  });

  it('tells of a version saved meanwhile, what changed, and puts what was typed on top', async () => {
    const { host, page, user } = await show();
    await setSlip(user, '7');
    const dialog = await review(user);
    host.answer({ 'settings.save': { kind: 'conflict', by: bob, at: null }, 'settings.load': theirs() });
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Bob saved version 5 meanwhile');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await user.click(within(alert).getByRole('button', { name: 'Look at what changed' }));
    expect(await within(alert).findByText('Every ripple waits for an answer')).toBeVisible();
    expect(within(alert).queryByText('An older change')).not.toBeInTheDocument();
    await expectNoAxeFaults(page.container);
    await user.click(within(alert).getByRole('button', { name: 'Keep mine on top' }));

    host.answer({ 'settings.save': { kind: 'done', version: 6 } });
    await user.click(within(await review(user)).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(host.calls('settings.save')).toHaveLength(2));
    const form = aForm({ dial: { kind: 'ask' }, thresholds: { slipDays: 7, floatDays: 3 } });
    expect(saveSettings.parse(host.calls('settings.save')[1])).toEqual({ version: 5, form });
  });

  it('finds out whether a save arrived whose answer was lost', async () => {
    const { host, user } = await show();
    await setSlip(user, '7');
    const dialog = await review(user);
    const fail = () => Promise.reject(new Error('the network is gone'));
    const form = aForm({ thresholds: { slipDays: 7, floatDays: 3 } });
    host.answer({ 'settings.save': fail, 'settings.load': aView({ version: 5, form }) });
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved version 5, 3 May by Ada')).toBeVisible();
  });

  it('brings back what was typed before the page was left, also on top of what others saved since', async () => {
    const first = await show();
    await setSlip(first.user, '7');
    first.page.unmount();
    const second = await show();
    expect(screen.getByText('Brought back from before you left the page')).toBeVisible();
    second.page.unmount();
    await show({ 'settings.load': theirs() });
    expect(await screen.findByRole('alert')).toHaveTextContent('Bob saved version 5 meanwhile');
  });
});

const regional = aForm({
  calendars: [aCalendar(), aCalendar({ id: 'de', name: 'Germany' }), aCalendar({ id: 'spare', name: 'Spare' })],
  projects: [{ id: '1', role: null, calendar: 'de' }],
});
const sent = z.object({ country: z.string(), region: z.string().nullable(), years: z.array(z.number()) });

describe('Settings, calendars', () => {
  it('lets a calendar go that nobody uses, and says which projects keep another', async () => {
    const { page, user } = await show({ 'settings.load': aView({ form: regional }) });
    await user.click(await screen.findByRole('button', { name: /^Germany/ }));
    expect(await screen.findByText('Used by Marketing (MKT).')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Remove' })).toBeDisabled();
    await screen.findByRole('textbox', { name: 'Name' });
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: /^Spare/ }));
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    expect(screen.queryByRole('button', { name: /^Spare/ })).not.toBeInTheDocument();
    expect(screen.getByText('Unsaved changes')).toBeVisible();
  });

  it('takes the public holidays of a country in, but those that were left out', async () => {
    const year = new Date().getFullYear();
    const holidays = [
      { day: `${year}-01-01`, name: 'New Year' },
      { day: `${year}-05-01`, name: 'Labour Day' },
    ];
    const { host, user } = await show({ 'settings.holidays': { kind: 'holidays', holidays } });
    await user.click(await screen.findByRole('combobox', { name: 'Public holidays of' }));
    await user.click(await screen.findByRole('option', { name: 'Germany' }));
    await user.click(screen.getByRole('button', { name: `Add holidays of ${year} to ${year + 2}` }));
    await user.click(await screen.findByRole('checkbox', { name: /New Year/ }));
    await user.click(screen.getByRole('button', { name: 'Add 1 holiday' }));

    expect(sent.parse(host.calls('settings.holidays')[0])).toEqual({
      country: 'DE',
      region: null,
      years: [year, year + 1, year + 2],
    });
    expect(screen.getByRole('button', { name: /Remove Labour Day/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Remove New Year/ })).not.toBeInTheDocument();
  });

  it('cannot be saved without a working day, and leads there from another section', async () => {
    const { user } = await show();
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      await user.click(await screen.findByRole('button', { name: day }));
    expect(screen.getByText('Calendar "Monday to Friday" has no working day: choose at least one')).toBeVisible();
    await tab(user, 'Rules');
    await user.click(screen.getByRole('button', { name: 'Go to calendars' }));
    expect(screen.getByRole('tab', { name: 'Calendars' })).toHaveAttribute('aria-selected', 'true');
  });
});

describe('Settings, projects', () => {
  const many = Array.from({ length: 45 }, (_, index) => ({
    id: String(100 + index),
    key: `P${index}`,
    name: `Project ${index}`,
  }));

  it('shows hundreds a page at a time, and sets all that were found at once', async () => {
    const { host, page, user } = await show({ 'settings.load': aView({ projects: many }) });
    await tab(user, 'Projects and fields');
    const table = await screen.findByRole('table', { name: 'Projects' });
    expect(within(table).getAllByRole('row')).toHaveLength(21);
    expect(screen.getByText('Page 1 of 3')).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.type(screen.getByRole('textbox', { name: 'Search projects by name or key' }), 'p4');
    expect(screen.getByText('6 of 45 projects')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Choose all that were found' }));
    await user.click(screen.getByRole('combobox', { name: 'Role of the chosen projects' }));
    await user.click(await screen.findByRole('option', { name: 'Marketing' }));

    await review(user);
    const { projects } = settingsForm.parse(host.calls('settings.effect')[0]);
    expect(projects.map(({ id, role }) => [id, role])).toEqual(
      ['104', '140', '141', '142', '143', '144'].map((id) => [id, 'marketing']),
    );
  });

  it('asks for another field when the start field is gone from Jira', async () => {
    const { user } = await show({ 'settings.load': aView({ dateFields: [] }) });
    await tab(user, 'Projects and fields');
    expect(await screen.findByText('The field is gone from Jira: choose another one, or none')).toBeVisible();
  });
});

describe('Settings, health', () => {
  it('names each permission that the app lacks, and opens the settings of the project', async () => {
    const project = { id: '1', key: 'MKT', name: 'Marketing' };
    const lacking = [{ project, permissions: ['Edit issues', 'Link issues'] }];
    const { host, page, user } = await show({ 'settings.load': aView({ health: { launches: 1, lacking } }) });
    await tab(user, 'Health');
    expect(
      await screen.findByText('Lockstep lacks: Edit issues (to write dates), Link issues (to draw dependencies).'),
    ).toBeVisible();
    expect(await screen.findByText('An older change')).toBeVisible();
    await expectNoAxeFaults(page.container);
    host.answer({});
    await user.click(screen.getByRole('link', { name: /Project settings of MKT/ }));
    await waitFor(() => expect(host.told('navigate')).toHaveLength(1));
    expect(JSON.stringify(host.told('navigate'))).toContain('"projectKey":"MKT"');
  });
});

describe('Settings, rework', () => {
  it('says by an example what the numbers come to, and saves them with the order of channels', async () => {
    const { host, page, user } = await show({ 'settings.save': { kind: 'done', version: 5 } });
    await tab(user, 'Costs');
    const hours = await screen.findByRole('textbox', { name: 'An approved asset' });
    expect(screen.getByText('An approved video that must change costs 8 hours, 640 EUR.')).toBeVisible();
    await user.clear(hours);
    await user.type(hours, '12,5');
    await user.clear(screen.getByRole('textbox', { name: 'Currency' }));
    await user.type(screen.getByRole('textbox', { name: 'Currency' }), 'usd');
    const channels = screen.getByRole('textbox', { name: /^Channels of assets/ });
    await user.clear(channels);
    await user.type(channels, 'PR{Enter}Web{Enter}');
    expect(screen.getByText('An approved video that must change costs 12.5 hours, 1,000 USD.')).toBeVisible();
    await expectNoAxeFaults(page.container);

    await user.click(within(await review(user)).getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(host.calls('settings.save')).toHaveLength(1));
    expect(saveSettings.parse(host.calls('settings.save')[0]).form).toMatchObject({
      rework: { hours: { approved: 12.5, draft: 2 }, rate: 80, currency: 'USD' },
      channels: ['PR', 'Web'],
    });
  });

  it.each([
    { field: 'A draft', typed: 'two', fault: /^Not a number of hours/ },
    { field: 'An hour costs', typed: '', fault: /^Not a rate/ },
    { field: 'Currency', typed: 'E', fault: /^Not a currency/ },
    { field: /^Channels of assets/, typed: 'Web{Enter}web', fault: /^Two channels are called "web"/ },
  ])('cannot be saved with "$typed" as $field', async ({ field, typed, fault }) => {
    const { user } = await show();
    await tab(user, 'Costs');
    const input = await screen.findByRole('textbox', { name: field });
    await user.clear(input);
    if (typed !== '') await user.type(input, typed);
    expect(screen.getAllByText(fault)).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Review and save' })).toBeDisabled();
  });
});
