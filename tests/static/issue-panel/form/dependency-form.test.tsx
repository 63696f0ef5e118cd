import '@testing-library/jest-dom';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { DependencyPreview } from '../../../../src/contract/dependency';
import { IssuePanel } from '../../../../static/issue-panel/issue-panel';
import { fakeHost, type FoundInJira } from '../../support/fake-host';
import { anIssue, aPanel, assetProduction, dayOf, featureFreeze } from '../../support/panel-builders';

const movesOne: DependencyPreview = {
  kind: 'preview',
  shifts: [
    {
      issue: assetProduction,
      from: { start: null, due: dayOf('12-22') },
      to: { start: null, due: dayOf('12-28') },
      days: 4,
    },
  ],
  proposals: [],
  conflicts: [],
  gapToday: 5,
};

const beta: FoundInJira = {
  status: 200,
  body: {
    issues: [
      { id: '20001', key: 'MKT-1', fields: { summary: 'Brief lock', project: { name: 'Marketing' }, duedate: null } },
      {
        id: '10003',
        key: 'PROD-3',
        fields: { summary: 'Beta', project: { name: 'Product' }, duedate: dayOf('12-11') },
      },
    ],
  },
};

function startPanel(searchJira?: (jql: string) => FoundInJira) {
  const host = fakeHost({ 'panel.load': aPanel(), 'dependency.preview': movesOne }, searchJira);
  render(<IssuePanel />);
  return { host, user: userEvent.setup() };
}

async function openAdd(searchJira?: (jql: string) => FoundInJira) {
  const { host, user } = startPanel(searchJira);
  const add = await screen.findByRole('button', { name: 'Add dependency' });
  add.focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { name: 'Add dependency' });
  return { host, user };
}

async function openEdit() {
  const { host, user } = startPanel();
  await user.click(await screen.findByRole('button', { name: 'Edit dependency on PROD-2' }));
  await screen.findByRole('heading', { name: /^Edit dependency/ });
  return { host, user };
}

describe('DependencyForm to add', () => {
  it('adds by keyboard alone: open, search, pick, preview, save, and the focus comes back', async () => {
    const { host, user } = await openAdd(() => beta);
    expect(screen.getByRole('heading', { name: 'Add dependency' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Save dependency' })).toBeDisabled();
    expect(screen.getByText('Choose an issue first.')).toBeVisible();

    act(() => screen.getByRole('combobox', { name: 'Issue' }).focus());
    await user.keyboard('beta');
    await waitFor(() => expect(host.queries).toContain('summary ~ "beta*" ORDER BY updated DESC'));
    await screen.findByRole('option', { name: /PROD-3/ });
    expect(screen.queryByRole('option', { name: /MKT-1/ })).not.toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Saving moves 1 issue by 4 working days.')).toBeVisible();
    expect(screen.getByText('MKT-1 starts after PROD-3 finishes.')).toBeVisible();

    host.answer({ 'dependency.add': { kind: 'done' } });
    screen.getByRole('button', { name: 'Save dependency' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^Dependency added\./)).toBeVisible();
    expect(host.calls('dependency.add')).toEqual([
      {
        otherIssueId: '10003',
        direction: 'other-gates-this',
        terms: { type: 'FS', lag: 0, mode: 'at-least', maxLag: null },
      },
    ]);
    expect(screen.getByRole('button', { name: 'Add dependency' })).toHaveFocus();
  });

  it('shows Jira’s own words when a query is wrong', async () => {
    const refusal = 'Field "colour" does not exist.';
    const { host, user } = await openAdd((jql) =>
      jql.startsWith('colour') ? { status: 400, body: { errorMessages: [refusal] } } : beta,
    );
    await user.click(screen.getByRole('checkbox', { name: 'Search with JQL' }));
    await user.type(screen.getByRole('textbox', { name: 'JQL query' }), 'colour = red{Enter}');
    expect(await screen.findByText(refusal)).toBeVisible();
    expect(host.queries).toContain('colour = red');
  });

  it('falls back to the summary when Jira does not know the key', async () => {
    const { host, user } = await openAdd((jql) =>
      jql.startsWith('key') ? { status: 400, body: { errorMessages: ['No issue ZZ-9'] } } : beta,
    );
    await user.type(screen.getByRole('combobox', { name: 'Issue' }), 'zz-9');
    expect(await screen.findByRole('option', { name: /PROD-3/ })).toBeVisible();
    await waitFor(() =>
      expect(host.queries.slice(-2)).toEqual([
        'key = "ZZ-9"',
        'summary ~ "zz*" AND summary ~ "9*" ORDER BY updated DESC',
      ]),
    );
    expect(screen.queryByText('No issue ZZ-9')).not.toBeInTheDocument();
  });

  it('has no accessibility faults', async () => {
    await openAdd(() => beta);
    // jsdom draws nothing, so colours cannot be judged here.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('DependencyForm to edit', () => {
  it('previews what stands, offers today’s gap, and saves the change', async () => {
    const { host, user } = await openEdit();
    expect(screen.getByText('MKT-1 starts exactly 2 working days after PROD-2 finishes.')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Use today’s gap (5 working days)' }));
    await user.click(screen.getByRole('radio', { name: 'Keep the gap' }));
    host.answer({ 'dependency.edit': { kind: 'done' } });
    await user.click(screen.getByRole('button', { name: 'Save dependency' }));
    expect(await screen.findByText(/^Dependency saved\./)).toBeVisible();
    expect(host.calls('dependency.edit')).toEqual([
      { linkId: '501', terms: { type: 'FS', lag: 5, mode: 'keep-gap', maxLag: null } },
    ]);
    expect(screen.getByRole('button', { name: 'Edit dependency on PROD-2' })).toHaveFocus();
  });

  it('refuses half a day by name and does not save', async () => {
    const { host, user } = await openEdit();
    const lag = screen.getByRole('textbox', { name: 'Lag (working days)' });
    await user.clear(lag);
    await user.type(lag, '1.5{Enter}');
    expect(screen.getByText('Cannot use "1.5": working days are whole numbers')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save dependency' })).toBeDisabled();
    expect(host.calls('dependency.edit')).toEqual([]);
  });

  it('shows the way round a circle and cannot be saved', async () => {
    const { host, user } = startPanel();
    const message = 'Cannot add "PROD-2": it already waits for MKT-1.';
    host.answer({
      'dependency.preview': { kind: 'refused', message, path: [featureFreeze, anIssue(), featureFreeze] },
    });
    await user.click(await screen.findByRole('button', { name: 'Edit dependency on PROD-2' }));
    expect(await screen.findByText('PROD-2 → MKT-1 → PROD-2')).toBeVisible();
    expect(screen.getByText(message)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save dependency' })).toBeDisabled();
  });

  it('drops the answer to an older question', async () => {
    const { host, user } = startPanel();
    const answers: ((preview: DependencyPreview) => void)[] = [];
    host.answer({ 'dependency.preview': () => new Promise((resolve) => answers.push(resolve)) });
    await user.click(await screen.findByRole('button', { name: 'Edit dependency on PROD-2' }));
    await waitFor(() => expect(answers).toHaveLength(1));
    await user.click(screen.getByRole('radio', { name: 'At least' }));
    await waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.({ ...movesOne, shifts: [] });
    expect(await screen.findByText('Saving moves nothing.')).toBeVisible();
    answers[0]?.(movesOne);
    await expect(screen.findByText('Saving moves 1 issue by 4 working days.', {}, { timeout: 50 })).rejects.toThrow(
      'Unable',
    );
  });

  it('stays open with the reason when saving is refused, and cancels without saving', async () => {
    const { host, user } = await openEdit();
    host.answer({ 'dependency.edit': { kind: 'refused', message: 'You may not link issues in MKT.' } });
    await user.click(screen.getByRole('button', { name: 'Save dependency' }));
    expect(await screen.findByText('You may not link issues in MKT.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('region', { name: 'This issue' })).toBeVisible();
  });
});
