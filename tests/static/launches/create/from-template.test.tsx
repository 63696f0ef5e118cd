import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { dayOf } from '../../support/panel-builders';
import { formatDay } from '../../../../static/shared/text/format-day';
import { someAnswers, someOptions, tooEarly } from './creation-builders';
import { showCreate } from './show-create';

const nameField = () => screen.getByRole('textbox', { name: 'Name of the launch' });
const createButton = () => screen.getByRole('button', { name: 'Create launch' });
const started = { kind: 'started', id: 'c-1', total: 6 } as const;

async function chooseDay(user: UserEvent, day: string) {
  const field = screen.getByRole('combobox', { name: /^T-0/ });
  await user.clear(field);
  await user.type(field, `${day}{Enter}`);
}

beforeEach(() => localStorage.clear());

describe('FromTemplate', () => {
  it('begins with the projects of each role, fitting types and the first day that works', async () => {
    const { host, page } = await showCreate();
    expect(await screen.findByText(/^4 issues and 2 dependencies, from /)).toBeVisible();
    expect(screen.getByText('Product (PROD)')).toBeVisible();
    expect(screen.getByText('Marketing (MKT)')).toBeVisible();
    expect(screen.getByText('Task')).toBeVisible();
    expect(screen.getByText('The first day with room for everything')).toBeVisible();
    expect(host.calls('creation.plan').at(-1)).toEqual({
      templateId: 'small',
      t0: dayOf('08-03'),
      product: { projectId: '1', typeId: '10' },
      marketing: { projectId: '2', typeId: '21' },
      leaveOut: [],
    });
    expect(nameField()).toHaveFocus();
    await expectNoAxeFaults(page.container);
  });

  it('shows each row with its label, its days, its lane and who answers for it', async () => {
    await showCreate();
    const table = await screen.findByRole('table', { name: 'Rows with their dates' });
    const freeze = within(table).getByText('Feature freeze').closest('[role=row]');
    expect(freeze).toHaveTextContent(`T-4${formatDay(dayOf('07-06'))}Feature freezeproductproduct manager`);
    expect(within(table).getByText(`${formatDay(dayOf('07-09'))} to ${formatDay(dayOf('07-15'))}`)).toBeVisible();
  });

  it('says what is squeezed, and takes the first honest day with one press', async () => {
    const { user } = await showCreate();
    await screen.findByText(/^4 issues/);
    await chooseDay(user, `7/1/${new Date().getFullYear()}`);
    await user.click(await screen.findByText('Why'));
    expect(screen.getByText(`${String(tooEarly.problems[0])}.`)).toBeVisible();
    expect(screen.getByText('too little time')).toBeVisible();
    expect(screen.getByText(/^There is too little time before this day/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: `Use ${formatDay(dayOf('08-03'))}` }));
    expect(await screen.findByText(/^4 issues/)).toBeVisible();
    expect(screen.queryByText('too little time')).not.toBeInTheDocument();
  });

  it('leaves out what is unticked and asks for the plan without it', async () => {
    const { host, user } = await showCreate();
    await screen.findByText(/^4 issues/);
    await user.click(screen.getByRole('checkbox', { name: 'Review (product)' }));
    await waitFor(() => expect(host.calls('creation.plan').at(-1)).toMatchObject({ leaveOut: ['review'] }));
  });

  it('says at the field what is missing, goes there, and sends nothing', async () => {
    const noRoles = someOptions.projects.map((project) => ({ ...project, role: null }));
    const { host, user, page } = await showCreate({ 'creation.options': { ...someOptions, projects: noRoles } });
    await user.click(createButton());
    expect(nameField()).toHaveAccessibleDescription('Cannot use this name: it is empty. Give the launch a name');
    expect(nameField()).toHaveFocus();
    expect(screen.getByRole('combobox', { name: 'Product project' })).toHaveAccessibleDescription(
      /Choose the project for product issues/,
    );
    await expectNoAxeFaults(page.container);
    await user.type(nameField(), 'Atlas 2.0');
    await user.click(createButton());
    expect(screen.getByRole('combobox', { name: 'Product project' })).toHaveFocus();
    expect(host.calls('creation.start')).toEqual([]);
  });

  it('sends the launch once, however often the button is pressed, and opens it when it is made', async () => {
    let answered = 0;
    const { host, user, visits } = await showCreate({
      'creation.start': started,
      'creation.step': () => {
        answered += 1;
        return answered < 3
          ? { kind: 'going', ended: answered * 2, total: 6, doing: 'Making issues' }
          : { kind: 'done', launchId: 'l-1' };
      },
    });
    await screen.findByText(/^4 issues/);
    await user.type(nameField(), ' Atlas 2.0 ');
    await user.dblClick(createButton());
    await waitFor(() => expect(visits).toEqual(['/launch/l-1']));
    expect(host.calls('creation.start')).toEqual([
      {
        templateId: 'small',
        name: 'Atlas 2.0',
        tier: null,
        t0: dayOf('08-03'),
        product: { projectId: '1', typeId: '10' },
        marketing: { projectId: '2', typeId: '21' },
        people: {},
        leaveOut: [],
      },
    ]);
    expect(host.calls('creation.step')).toEqual([{ id: 'c-1' }, { id: 'c-1' }, { id: 'c-1' }]);
    expect(host.told('showFlag')).toMatchObject([{ title: 'Atlas 2.0 is made', type: 'success' }]);
  });

  it('names people to whom issues of their lane can be given, and remembers only their accounts', async () => {
    const paths: string[] = [];
    const jira = (path: string) => {
      paths.push(path);
      const priya = { accountId: 'priya', displayName: 'Priya Raman', active: true, accountType: 'atlassian' };
      return { status: 200, body: [priya] };
    };
    const { user, page, host } = await showCreate(
      { 'creation.start': started, 'creation.step': { kind: 'stuck', ended: 0, total: 6, message: 'x' } },
      { jira },
    );
    await screen.findByText(/^4 issues/);
    await user.type(nameField(), 'Atlas');
    await user.type(screen.getByRole('combobox', { name: 'Producer' }), 'Pri');
    await user.click(await screen.findByRole('option', { name: 'Priya Raman' }));
    expect(paths.at(-1)).toContain('projectKeys=MKT&query=Pri');
    expect(within(screen.getByRole('table')).getByText('Priya Raman')).toBeVisible();
    await user.click(createButton());
    await screen.findByRole('heading', { name: 'Making Atlas' });
    expect(host.calls('creation.start')).toMatchObject([{ people: { producer: 'priya' } }]);
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('Priya');
    page.unmount();

    paths.length = 0;
    await showCreate({}, { jira });
    expect(await within(await screen.findByRole('table')).findByText('Priya Raman')).toBeVisible();
    expect(paths).toEqual([expect.stringContaining('projectKeys=MKT&accountId=priya')]);
  });

  it('begins with who makes it as the launch owner, where issues can be given to them', async () => {
    const paths: string[] = [];
    const jira = (path: string) => {
      paths.push(path);
      const olga = { accountId: 'olga', displayName: 'Olga Owner', active: true, accountType: 'atlassian' };
      return { status: 200, body: [olga] };
    };
    await showCreate({}, { jira, accountId: 'olga' });
    expect(await within(await screen.findByRole('table')).findAllByText('Olga Owner')).toHaveLength(2);
    expect(paths).toEqual([expect.stringContaining('projectKeys=PROD&accountId=olga')]);
  });

  it('shows why the backend refused and keeps what was filled in', async () => {
    const { user } = await showCreate({
      'creation.start': { kind: 'refused', message: 'Cannot create this launch: project MKT has no due date' },
    });
    await screen.findByText(/^4 issues/);
    await user.type(nameField(), 'Atlas');
    await user.click(createButton());
    expect(await screen.findByText('Cannot create this launch: project MKT has no due date')).toBeVisible();
    expect(nameField()).toHaveValue('Atlas');
    expect(createButton()).toBeEnabled();
  });

  it('looks up what is open when the answer to a start was lost', async () => {
    const { host, user } = await showCreate({
      'creation.start': () => {
        throw new Error('No connection');
      },
    });
    await screen.findByText(/^4 issues/);
    const open = {
      id: 'c-1',
      name: 'Atlas',
      at: `${dayOf('06-01')}T09:00:00.000Z`,
      state: 'running',
      ended: 0,
      total: 6,
    } as const;
    host.answer({ 'creation.options': { ...someOptions, open: [open] } });
    await user.type(nameField(), 'Atlas');
    await user.click(createButton());
    expect(await screen.findByText(/It is not known whether the launch was begun/)).toBeVisible();
    expect(await screen.findByText('Atlas is not finished')).toBeVisible();
    expect(nameField()).toHaveValue('Atlas');
  });

  it('tries again where dates could not be reckoned', async () => {
    let works = false;
    const { user } = await showCreate({
      'creation.plan': (asked) => {
        if (!works) throw new Error('No connection');
        const { 'creation.plan': plan } = someAnswers;
        if (typeof plan !== 'function') throw new Error('The test has no plan');
        return plan(asked);
      },
    });
    expect(await screen.findByText(/Could not reckon the dates: .*No connection/)).toBeVisible();
    works = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^4 issues/)).toBeVisible();
  });
});
