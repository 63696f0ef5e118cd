import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { LaunchesResolvers } from '../../../../../src/contract/launches-resolvers';
import type { ExistingReply } from '../../../../../src/contract/creation';
import type { Answers } from '../../../support/fake-module-host';
import { expectNoAxeFaults } from '../../../support/no-axe-faults';
import { anIssue, dayOf } from '../../../support/panel-builders';
import { showCreate } from '../show-create';

const freeze = anIssue({ id: '1', key: 'PROD-1', summary: 'Freeze', role: 'product', due: dayOf('05-04') });
const assets = anIssue({ id: '2', key: 'MKT-2', summary: 'Assets', due: dayOf('05-20') });
const general = anIssue({
  id: '3',
  key: 'PROD-3',
  summary: 'General availability',
  role: 'product',
  due: dayOf('06-01'),
});
const review = anIssue({ id: '4', key: 'MKT-4', summary: 'Review', due: dayOf('06-09') });

const found: Extract<ExistingReply, { kind: 'existing' }> = {
  kind: 'existing',
  issues: [
    { ...freeze, launchName: null },
    { ...assets, launchName: 'Atlas 1.9' },
    { ...general, launchName: null },
    { ...review, launchName: null },
  ],
  more: false,
  t0: '3',
  links: [{ from: '1', to: '2' }],
};

async function showExisting(answers: Answers<LaunchesResolvers> = {}) {
  const shown = await showCreate({ 'existing.find': found, ...answers });
  await shown.user.click(screen.getByRole('tab', { name: 'From existing issues' }));
  return shown;
}

async function findByJql(answers: Answers<LaunchesResolvers> = {}) {
  const shown = await showExisting(answers);
  await shown.user.type(await screen.findByRole('textbox', { name: 'JQL query' }), 'project = PROD');
  await shown.user.click(screen.getByRole('button', { name: 'Find issues' }));
  return shown;
}

const create = () => within(screen.getByRole('tabpanel')).getByRole('button', { name: 'Create launch' });

describe('FromExisting', () => {
  it('lists what a query finds, with the likeliest T-0 and the links that would be drawn', async () => {
    const { host, page } = await findByJql();
    expect(await screen.findByText('4 issues will make the launch.')).toBeVisible();
    expect(host.calls('existing.find')).toEqual([{ kind: 'jql', jql: 'project = PROD' }]);
    const table = screen.getByRole('table', { name: 'Issues found' });
    expect(within(table).getByText('(T-0)').closest('[role=row]')).toHaveTextContent('PROD-3 General availability');
    expect(screen.getByRole('checkbox', { name: 'MKT-2 Assets gates PROD-3' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'MKT-4 Review gates PROD-3' })).not.toBeChecked();
    expect(screen.getByText(/It is due after T-0/)).toBeVisible();
    expect(screen.getByText(/Some of these issues are in Atlas 1\.9 already/)).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it('takes in what is ticked, with the links that are ticked', async () => {
    const { host, user, visits } = await findByJql({
      'existing.take': { kind: 'started', id: 'c-9', total: 2 },
      'creation.step': { kind: 'done', launchId: 'l-9' },
    });
    await user.click(await screen.findByRole('checkbox', { name: 'Take in MKT-2' }));
    // Nothing that it gates is left: the freeze itself now leads to T-0.
    expect(screen.getByRole('checkbox', { name: 'PROD-1 Freeze gates PROD-3' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'MKT-4 Review gates PROD-3' }));
    await user.click(screen.getByRole('checkbox', { name: 'PROD-1 Freeze gates PROD-3' }));
    await user.type(
      within(screen.getByRole('tabpanel')).getByRole('textbox', { name: 'Name of the launch' }),
      'Atlas 2.0',
    );
    await user.click(create());
    await waitFor(() => expect(visits).toEqual(['/launch/l-9']));
    expect(host.calls('existing.take')).toEqual([
      { name: 'Atlas 2.0', tier: null, t0: '3', issues: ['1', '3', '4'], links: [{ from: '4', to: '3' }], people: {} },
    ]);
  });

  it('asks for the T-0 when there is no likely one, and for a name', async () => {
    const { host, user } = await findByJql({ 'existing.find': { ...found, t0: null } });
    await user.type(
      await within(await screen.findByRole('tabpanel')).findByRole('textbox', { name: 'Name of the launch' }),
      'Atlas',
    );
    await user.click(create());
    const field = screen.getByRole('combobox', { name: /^T-0/ });
    expect(field).toHaveAccessibleDescription(/Choose the issue that is the launch itself/);
    expect(field).toHaveFocus();
    expect(host.calls('existing.take')).toEqual([]);
  });

  it.each([
    ['a query', 'Found by a query', 'JQL query', 'Type a query first'],
    ['an epic', 'An epic and its children', 'Epic', 'Choose the epic first'],
    ['an issue', 'An issue and all it gates', 'Issue', 'Choose the issue first'],
  ])('asks for %s before it looks', async (_, kind, field, words) => {
    const { host, user, page } = await showExisting();
    await user.click(await screen.findByRole('radio', { name: kind }));
    await user.click(screen.getByRole('button', { name: 'Find issues' }));
    expect(screen.getByLabelText(field)).toHaveAccessibleDescription(expect.stringContaining(words));
    expect(host.calls('existing.find')).toEqual([]);
    await expectNoAxeFaults(page.container);
  });

  it('says at the field why Jira refused the query', async () => {
    await findByJql({
      'existing.find': { kind: 'refused', message: 'Cannot find these issues: the field "x" does not exist' },
    });
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'JQL query' })).toHaveAccessibleDescription(
        /the field "x" does not exist/,
      ),
    );
  });

  it('says that nothing was found, and that there is more than fits', async () => {
    const { host, user } = await findByJql({ 'existing.find': { ...found, issues: [], t0: null, links: [] } });
    expect(await screen.findByText(/No issue was found that you can see/)).toBeVisible();
    host.answer({ 'existing.find': { ...found, more: true } });
    await user.click(screen.getByRole('button', { name: 'Find issues' }));
    expect(await screen.findByText(/Only the first 4 are listed/)).toBeVisible();
  });
});
