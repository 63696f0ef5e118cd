import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { z } from 'zod';
import { BriefConfig } from '../../../static/macro-config/brief-config';
import { ClaimsConfig } from '../../../static/macro-config/claims-config';
import { fakeModuleHost, type ProductAnswer } from '../support/fake-module-host';
import { expectNoAxeFaults } from '../support/no-axe-faults';

const issue = (id: string, key: string, summary: string) => ({
  id,
  key,
  fields: { summary, project: { name: 'Product' }, duedate: null },
});
const smart = issue('10001', 'PROD-1', 'Smart routing');
const exportEpic = issue('10002', 'PROD-2', 'Export');
const known = [smart, exportEpic];

const asked = z.object({ issueIdsOrKeys: z.array(z.string()) }).or(z.object({ jql: z.string() }));

/** A Jira in which two issues may be seen; a search finds what `find` says. */
function jiraWith(find: (jql: string) => ProductAnswer) {
  return (_: string, body: unknown): ProductAnswer => {
    const question = asked.parse(body);
    if ('jql' in question) return find(question.jql);
    const issues = known.filter(({ id, key }) => [id, key].some((name) => question.issueIdsOrKeys.includes(name)));
    return { status: 200, body: { issues } };
  };
}

async function show(Config: ComponentType, config: unknown, find: (jql: string) => ProductAnswer = foundAll) {
  const queries: string[] = [];
  const jira = jiraWith((jql) => {
    queries.push(jql);
    return find(jql);
  });
  const host = fakeModuleHost({}, {}, { jira, extension: { config } });
  const page = render(<Config />);
  await screen.findByRole('heading', { level: 1 });
  return { host, page, queries, user: userEvent.setup() };
}

const foundAll = (): ProductAnswer => ({ status: 200, body: { issues: known } });

describe('BriefConfig', () => {
  it('starts empty, searches epics first, and submits the id alone', async () => {
    const { host, user, page, queries } = await show(BriefConfig, undefined);
    expect(screen.getByText('Choose an epic first')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await user.type(screen.getByRole('combobox', { name: 'Epic' }), 'Smart');
    await user.click(await screen.findByRole('option', { name: /PROD-1/ }));
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(host.told('submit')).toEqual([{ config: { epicId: '10001' } }]);
    expect(queries.at(-1)).toBe('issuetype = Epic AND summary ~ "Smart*" ORDER BY updated DESC');
  });

  it.each([
    ['finds no epic', { status: 200, body: { issues: [] } }],
    ['has no epics', { status: 400, body: { errorMessages: ['The value "Epic" does not exist'] } }],
  ])('offers any issue when Jira %s', async (_, answer) => {
    const { user, queries } = await show(BriefConfig, undefined, (jql) =>
      jql.startsWith('issuetype') ? answer : foundAll(),
    );
    await user.type(screen.getByRole('combobox', { name: 'Epic' }), 'Smart');
    expect(await screen.findByRole('option', { name: /PROD-1/ })).toBeVisible();
    expect(queries.at(-1)).toBe('summary ~ "Smart*" ORDER BY updated DESC');
  });

  it('shows what is bound now, also by a key, and what it was when another is picked', async () => {
    const { host, user } = await show(BriefConfig, { epicId: 'PROD-1' });
    expect(screen.getByText('Smart routing')).toBeVisible();
    await user.type(screen.getByRole('combobox', { name: 'Epic' }), 'Export');
    await user.click(await screen.findByRole('option', { name: /PROD-2/ }));
    expect(screen.getByText('Chosen now: PROD-1 Smart routing')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(host.told('submit')).toEqual([{ config: { epicId: '10002' } }]);
  });

  it('tells nothing of an epic that the viewer may not see', async () => {
    await show(BriefConfig, { epicId: '10099' });
    expect(screen.getByText('An issue you cannot see')).toBeVisible();
  });

  it('closes without a change', async () => {
    const { host, user } = await show(BriefConfig, { epicId: '10001' });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(host.told('close')).toHaveLength(1);
    expect(host.told('submit')).toEqual([]);
  });

  it('says why the page did not take the choice', async () => {
    const submit = () => {
      throw new Error('MACRO_NOT_FOUND');
    };
    const extension = { config: { epicId: '10001' } };
    fakeModuleHost({}, {}, { jira: jiraWith(foundAll), extension, submit });
    const user = userEvent.setup();
    render(<BriefConfig />);
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Cannot save the choice: MACRO_NOT_FOUND/)).toBeVisible();
  });

  it('says what happened and tries again when Jira does not answer', async () => {
    let answers = false;
    const jira = (path: string, body: unknown) =>
      answers ? jiraWith(foundAll)(path, body) : { status: 503, body: {} };
    fakeModuleHost({}, {}, { jira, extension: { config: { epicId: '10001' } } });
    const user = userEvent.setup();
    render(<BriefConfig />);
    expect(await screen.findByRole('alert')).toHaveTextContent('it answered 503');
    answers = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Smart routing')).toBeVisible();
  });
});

describe('ClaimsConfig', () => {
  it('keeps issues that the viewer may not see, and lets them be removed', async () => {
    const { host, user, page } = await show(ClaimsConfig, { issueIds: ['10099', '10001', 7, '10001'] });
    expect(screen.getByText('2 of 20 chosen', { exact: false })).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.type(screen.getByRole('combobox', { name: 'Marketing issues' }), 'Export');
    await user.click(await screen.findByRole('option', { name: /PROD-2/ }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(host.told('submit')).toEqual([{ config: { issueIds: ['10099', '10001', '10002'] } }]);
    await user.click(screen.getByRole('button', { name: /Remove An issue you cannot see/i }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(host.told('submit').at(-1)).toEqual({ config: { issueIds: ['10001', '10002'] } });
  });

  it('does not save an empty table', async () => {
    await show(ClaimsConfig, { issueIds: 'nonsense' });
    expect(screen.getByText('Choose at least one issue')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  it('saves at most twenty', async () => {
    const issueIds = Array.from({ length: 21 }, (_, index) => String(20_000 + index));
    await show(ClaimsConfig, { issueIds });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled());
    expect(screen.getByText('Choose at most 20 issues: 21 are chosen')).toBeVisible();
  });
});
