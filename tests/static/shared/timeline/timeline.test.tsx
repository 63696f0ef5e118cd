import '@testing-library/jest-dom';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GateBrief } from '../../../../src/contract/gate';
import type { LaunchAction, TryDates, TryReply } from '../../../../src/contract/launch';
import { Timeline, type TimelineProps } from '../../../../static/shared/timeline/timeline';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { aDependency, aLaunchView, aMilestone } from './a-launch-view';

const freeze = aMilestone('1', { key: 'PROD-1', summary: 'Feature freeze', role: 'product', due: '2026-05-05' });
const brief = aMilestone('2', { summary: 'Brief lock' });
const assets = aMilestone('3', { summary: 'Assets', due: '2026-05-20', canEdit: false });
const launch = aLaunchView({
  milestones: [freeze, brief, assets, aMilestone('4', { summary: 'Embargo', due: null })],
  dependencies: [aDependency('1', '2'), aDependency('1', '3'), aDependency('2', '3')],
  t0: { issueId: '3', due: '2026-05-20' },
  hidden: 4,
});

const ripple: TryReply = {
  kind: 'ripple',
  shifts: [{ issueId: '3', from: { start: null, due: '2026-05-20' }, to: { start: null, due: '2026-05-22' }, days: 2 }],
  proposals: [],
  conflicts: [],
  hidden: 0,
};

function show(props: Partial<TimelineProps> = {}, tried: TryReply = ripple) {
  const opened: string[] = [];
  const asked: { readonly act: 'try' | 'move'; readonly wanted: TryDates }[] = [];
  const page = render(
    <Timeline
      launch={launch}
      openIssue={(key) => opened.push(key)}
      tryDates={(wanted) => {
        asked.push({ act: 'try', wanted });
        return Promise.resolve(tried);
      }}
      moveDates={(wanted): Promise<LaunchAction> => {
        asked.push({ act: 'move', wanted });
        return Promise.resolve({ kind: 'done' });
      }}
      {...props}
    />,
  );
  return { opened, asked, page, user: userEvent.setup() };
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
    expect(within(screen.getByRole('group', { name: 'About PROD-1' })).getByText(inWords)).toBeVisible();
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

  it('walks rows and dependencies by keys, opens, and says why a date cannot be moved', async () => {
    const { user, opened } = show();
    await user.tab();
    while (document.activeElement?.getAttribute('role') !== 'row') await user.tab();
    expect(row(/^Feature freeze/)).toHaveFocus();

    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('menuitem', { name: /Brief lock/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(row(/^Assets/)).toHaveFocus();
    expect(screen.getByRole('group', { name: 'About MKT-3' })).toHaveTextContent('starts after it finishes');

    await user.keyboard('m');
    expect(screen.getByText(/You may not edit MKT-3 in Jira/, { selector: '[role=status]' })).toBeInTheDocument();
    await user.keyboard('{Home}{Enter}');
    expect(opened).toEqual(['PROD-1']);
  });

  it('tries a date, shows what follows, and moves it only when told to', async () => {
    const { user, asked } = show();
    act(() => row(/^Brief lock/).focus());
    await user.keyboard('m');
    const due = await screen.findByLabelText('Due');
    await user.type(due, '5/11/2026{Enter}');
    await user.click(screen.getByRole('button', { name: 'Show what follows' }));

    expect(await screen.findByText(/Moves 1 issue by 2 working days/)).toBeVisible();
    const wanted = { launchId: 'launch-1', issueId: '2', start: null, due: '2026-05-11' };
    expect(asked).toEqual([{ act: 'try', wanted }]);
    await user.click(screen.getByRole('button', { name: 'Move the date' }));
    expect(await screen.findByText(/The date of MKT-2 is moved/)).toBeInTheDocument();
    expect(asked).toEqual([
      { act: 'try', wanted },
      { act: 'move', wanted },
    ]);
  });

  it('says why a date is refused, and tries again after an outage', async () => {
    const answers: (() => Promise<TryReply>)[] = [
      () => Promise.reject(new Error('Jira does not answer')),
      () => Promise.resolve({ kind: 'refused', message: 'Cannot try Mon 11 May: the launch is archived.' }),
    ];
    const { user } = show({ tryDates: () => answers.shift()?.() ?? Promise.resolve(ripple) });
    act(() => row(/^Brief lock/).focus());
    await user.keyboard('m');
    await user.type(await screen.findByLabelText('Due'), '5/11/2026{Enter}');
    await user.click(screen.getByRole('button', { name: 'Show what follows' }));

    expect(await screen.findByText(/Could not try this date: Jira does not answer/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Cannot try Mon 11 May: the launch is archived.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(row(/^Brief lock/)).toHaveFocus();
  });

  it('says the same in a table that can be sorted', async () => {
    const { user, page } = show();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    await user.click(screen.getByRole('button', { name: 'Due' }));
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
    const { user, asked } = show({ compact: true });
    act(() => row(/^Brief lock/).focus());
    await user.keyboard('m');
    expect(screen.getByText(/Dates cannot be moved here/)).toBeInTheDocument();
    expect(asked).toEqual([]);

    show({ launch: aLaunchView() });
    expect(screen.getByText('Nothing to draw yet')).toBeVisible();
  });
});
