import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GateBrief } from '../../../../src/contract/gate';
import type { IssueCard } from '../../../../src/contract/issue-card';
import type { MilestoneView } from '../../../../src/contract/launch';
import { whatIfMessages, type AskWhatIf, type WhatIfReply } from '../../../../src/contract/what-if';
import { Timeline, type TimelineProps } from '../../../../static/shared/timeline/timeline';
import { fakeModuleHost } from '../../support/fake-module-host';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { aMove, aWhatIf } from '../../support/what-if-builders';
import { aDependency, aLaunchView, aMilestone } from './a-launch-view';

const freeze = aMilestone('1', { key: 'PROD-1', summary: 'Feature freeze', role: 'product', due: '2026-05-05' });
const brief = aMilestone('2', { summary: 'Brief lock' });
const assets = aMilestone('3', { summary: 'Assets', due: '2026-05-20', state: 'done' });
const launch = aLaunchView({
  milestones: [freeze, brief, assets, aMilestone('4', { summary: 'Embargo', due: null })],
  dependencies: [aDependency('1', '2'), aDependency('1', '3'), aDependency('2', '3')],
  t0: { issueId: '3', due: '2026-05-20' },
  hidden: 4,
});

/** The brief a day later, and what hangs on it. */
function found({ start, due }: AskWhatIf): WhatIfReply {
  return aWhatIf({
    issue: cardOf(brief),
    to: { start, due },
    shifts: [aMove(cardOf(assets), '2026-05-22', 2)],
  });
}

function cardOf({ id, key, summary, typeName, role, statusName, state, start, due }: MilestoneView): IssueCard {
  return { id, key, summary, typeName, role, statusName, state, start, due };
}

function show(props: Partial<TimelineProps> = {}) {
  const opened: string[] = [];
  const moved: string[] = [];
  const host = fakeModuleHost(whatIfMessages, { 'what-if.ask': found, 'what-if.apply': { kind: 'done' } });
  const page = render(
    <Timeline
      launch={launch}
      openIssue={(key) => opened.push(key)}
      asking={{ link: null, onLeft: () => undefined, onMoved: ({ key }) => moved.push(key) }}
      {...props}
    />,
  );
  return { opened, moved, host, page, user: userEvent.setup() };
}

const row = (name: RegExp) => screen.getByRole('row', { name });

describe('Timeline', () => {
  it('draws gates shut and open beside their milestones, and says what is missing to who looks and who listens', async () => {
    const shut: GateBrief = { state: 'shut', met: 1, all: 3, missing: ['Spec package', 'Legal approval'] };
    const open: GateBrief = { state: 'open', met: 1, all: 1, missing: [] };
    const milestones = [{ ...freeze, gate: shut }, { ...brief, gate: open }, assets];
    const { page, user } = show({ launch: { ...launch, milestones } });

    const words = [...page.container.querySelectorAll('.tl-picture text')].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(['gate shut', 'gate open']));
    const inWords = 'shut, 2 of 3 missing: Spec package, Legal approval';
    const name = new RegExp(`Gate: ${inWords}`);
    await user.click(row(name));
    expect(within(await screen.findByRole('group', { name: 'About PROD-1' })).getByText(inWords)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(await screen.findByRole('cell', { name: inWords })).toBeVisible();
  });

  it('has each milestone as a row with a sentence, one tab stop, and no faults', async () => {
    const { page } = show();

    expect(screen.getAllByRole('row').map((one) => one.tabIndex)).toEqual([0, -1, -1]);
    expect(row(/^Brief lock, MKT-2, marketing, To do\. Dates: Thu 7 May/)).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: /No date yet/ })).getByText('Embargo')).toBeVisible();
    expect(screen.getByText('4 issues you may not see are left out.')).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it('walks rows and dependencies by keys, opens, and says why a date stays', async () => {
    const { user, opened } = show();
    await user.tab();
    while (document.activeElement?.getAttribute('role') !== 'row') await user.tab();
    expect(row(/^Feature freeze/)).toHaveFocus();

    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('menuitem', { name: /Brief lock/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(row(/^Assets/)).toHaveFocus();
    expect(await screen.findByRole('group', { name: 'About MKT-3' })).toHaveTextContent('starts after it finishes');

    await user.keyboard('m');
    expect(screen.getByText(/MKT-3 is done, so its date stays/, { selector: '[role=status]' })).toBeInTheDocument();
    await user.keyboard('{Home}{Enter}');
    expect(opened).toEqual(['PROD-1']);
  });

  it('asks what a date would do by keyboard, draws it, and moves only when told to', async () => {
    const { user, host, moved, page } = show();
    act(() => row(/^Brief lock/).focus());
    await user.keyboard('m');
    const dialog = await screen.findByRole('dialog', { name: 'What if Brief lock (MKT-2) moves?' });
    expect(host.calls('what-if.ask')).toEqual([]);
    await user.type(within(dialog).getByLabelText('Due'), '5/11/2026{Enter}');

    expect(await screen.findByText(/Moves 1 marketing issue by 2 working days/)).toBeVisible();
    expect(host.calls('what-if.ask')).toEqual([{ issueId: '2', start: null, due: '2026-05-11' }]);
    const words = [...page.container.querySelectorAll('.tl-picture text')].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(['+2']));
    expect(host.calls('what-if.apply')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Move the date' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(moved).toEqual(['MKT-2']);
  });

  it('lets a date be asked about by whoever sees it, and gives the focus back', async () => {
    const { user } = show({ launch: { ...launch, milestones: [freeze, { ...brief, canEdit: false }, assets] } });
    act(() => row(/^Brief lock/).focus());
    await user.keyboard('m');
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(row(/^Brief lock/)).toHaveFocus());
  });

  it('opens the question of a link at once, and tells when it is left', async () => {
    let left = 0;
    const asking = { link: { issueId: '2', start: null, due: '2026-05-11' }, onLeft: () => (left += 1) };
    const { user, host } = show({ asking: { ...asking, onMoved: () => undefined } });
    expect(await screen.findByText(/Moves 1 marketing issue/)).toBeVisible();
    expect(host.calls('what-if.ask')).toEqual([{ issueId: '2', start: null, due: '2026-05-11' }]);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(left).toBe(1);
  });

  it('says the same in a table that can be sorted', async () => {
    const { user, page } = show();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    await user.click(await screen.findByRole('button', { name: 'Due' }));
    await user.click(screen.getByRole('button', { name: 'Due' }));

    expect(screen.getByRole('columnheader', { name: 'Due' })).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'MKT-3',
      'MKT-2',
      'PROD-1',
      'MKT-4',
    ]);
    expect(screen.getByRole('cell', { name: 'PROD-1 (FS, holds), MKT-2 (FS, holds)' })).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it('shows what fits the filter and says how many', async () => {
    const { user } = show();
    await user.type(screen.getByRole('textbox', { name: 'Find milestones' }), 'brief');

    expect(screen.getAllByRole('row')).toHaveLength(1);
    expect(screen.getByText('1 of 4 milestones shown')).toBeVisible();
  });

  it('keeps only rows near the view in the page, however many there are', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => aMilestone(String(index)));
    show({ launch: aLaunchView({ milestones: many }) });

    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '1000');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  it('offers no moving in a macro, and says what would be here when nothing is', async () => {
    const { user } = show({ compact: true });
    act(() => row(/^Brief lock/).focus());
    await user.keyboard('m');
    expect(screen.getByText(/Dates cannot be moved here/)).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();

    show({ launch: aLaunchView() });
    expect(screen.getByText('Nothing to draw yet')).toBeVisible();
  });
});
