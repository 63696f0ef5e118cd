import '@testing-library/jest-dom';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { saveSettings } from '../../../../src/contract/settings';
import { settingsResolvers, type SettingsResolvers } from '../../../../src/contract/settings-resolvers';
import { GetStarted } from '../../../../static/settings/setup/get-started';
import { fakeModuleHost, type Answers } from '../../support/fake-module-host';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { aForm, aView, steps } from '../../support/settings-builders';

const toDo = 'to-do' as const;

// Parts of the page are compiled when they are first asked for, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

async function show(answers: Answers<SettingsResolvers> = {}) {
  const host = fakeModuleHost(settingsResolvers, {
    'setup.load': { kind: 'setup', steps: steps({ projects: toDo, launch: toDo }) },
    'settings.load': aView(),
    ...answers,
  });
  const page = render(<GetStarted />);
  await screen.findByRole('heading', { level: 1 });
  return { host, page, user: userEvent.setup() };
}

const step = (name: RegExp) => screen.getByRole('button', { name });

describe('GetStarted', () => {
  it('tells who is no admin whom to ask', async () => {
    const { page } = await show({ 'setup.load': { kind: 'no-access' }, 'settings.load': { kind: 'no-access' } });
    expect(page.container).toHaveTextContent(/Ask a Jira admin/);
  });

  it('counts what is done, and opens the first step that is not', async () => {
    const { page } = await show();
    expect(screen.getByText('4 of 6 done')).toBeVisible();
    expect(step(/1\. .* Done$/)).toHaveAttribute('aria-expanded', 'false');
    expect(step(/3\. .* To do$/)).toHaveAttribute('aria-expanded', 'true');
    await screen.findByRole('table', { name: 'Projects' });
    await expectNoAxeFaults(page.container);
  });

  it('saves the roles that names suggest, and leads on to the step that is next by then', async () => {
    const { host, user } = await show({ 'settings.save': { kind: 'done', version: 5 } });
    const save = await screen.findByRole('button', { name: 'Save the roles' });
    host.answer({ 'setup.load': { kind: 'setup', steps: steps({ launch: toDo }) } });
    await user.click(save);

    expect(await screen.findByText('5 of 6 done')).toBeVisible();
    const projects = [
      { id: '1', role: 'marketing', calendar: 'default' },
      { id: '2', role: 'product', calendar: 'default' },
    ];
    expect(saveSettings.parse(host.calls('settings.save')[0])).toEqual({ version: 4, form: { ...aForm(), projects } });
    await user.click(await screen.findByRole('button', { name: 'Create the first launch' }));
    await waitFor(() => expect(JSON.stringify(host.told('navigate'))).toContain('"path":"/new"'));
  });

  it('takes the week as it is for an answer', async () => {
    const { host, user } = await show({
      'setup.load': { kind: 'setup', steps: steps({ calendars: toDo }) },
      'settings.save': { kind: 'done', version: 5 },
    });

    await user.click(await screen.findByRole('button', { name: 'Use it as it is' }));

    await waitFor(() =>
      expect(host.calls('settings.save')).toEqual([{ version: 4, form: aForm(), confirms: 'calendars' }]),
    );
  });

  it('says who saved meanwhile, and saves nothing over it', async () => {
    const bob = { id: 'bob', name: 'Bob' };
    const { user } = await show({ 'settings.save': { kind: 'conflict', by: bob, at: null } });
    await user.click(await screen.findByRole('button', { name: 'Save the roles' }));
    expect(await screen.findByText(/^Bob saved the settings meanwhile/)).toBeVisible();
    expect(screen.getByText('4 of 6 done')).toBeVisible();
  });

  it('looks again when somebody comes back, and after the site was prepared', async () => {
    const trouble = { kind: 'setup' as const, steps: steps({ 'link-type': 'trouble' }) };
    const { host, user } = await show({ 'setup.load': trouble, 'setup.prepare': { kind: 'done', version: 5 } });
    expect(step(/1\. .* Needs attention$/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Prepare the site' }));
    expect(await screen.findByText('The site is prepared.')).toBeVisible();
    host.answer({ 'setup.load': { kind: 'setup', steps: steps({}) } });
    window.dispatchEvent(new Event('focus'));
    expect(await screen.findByText('6 of 6 done')).toBeVisible();
  });

  it('names what the app lacks where, with the way out', async () => {
    const project = { id: '1', key: 'MKT', name: 'Marketing' };
    const lacking = [{ project, permissions: ['Browse projects'] }];
    await show({
      'setup.load': { kind: 'setup', steps: steps({ permissions: 'trouble' }) },
      'settings.load': aView({ health: { launches: 0, lacking } }),
    });
    expect(await screen.findByText(/Lockstep lacks: Browse projects/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Project settings of MKT/ })).toBeVisible();
  });
});
