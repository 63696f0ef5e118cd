import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { whatIfMessages, type AskWhatIf, type WhatIf, type WhatIfReply } from '../../../../src/contract/what-if';
import { formatDay } from '../../../../static/shared/text/format-day';
import type { WhatIfProps } from '../../../../static/shared/what-if/what-if';
import { WhatIfDialog } from '../../../../static/shared/what-if/what-if-dialog';
import { fakeModuleHost, type Answers } from '../../support/fake-module-host';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { anIssue, dayOf, featureFreeze } from '../../support/panel-builders';
import { aBreach, aMove, aWhatIf, noCost } from '../../support/what-if-builders';

const asked = { issueId: featureFreeze.id, start: null, due: dayOf('12-22') };
const brief = anIssue();

function show(answers: Answers<typeof whatIfMessages>, props: Partial<WhatIfProps> = {}) {
  const ends: string[] = [];
  const host = fakeModuleHost(whatIfMessages, answers);
  render(
    <WhatIfDialog
      launchId="atlas"
      asked={asked}
      known={featureFreeze}
      onClose={() => ends.push('closed')}
      onMoved={({ key }) => ends.push(`moved ${key}`)}
      {...props}
    />,
  );
  return { host, ends, user: userEvent.setup() };
}

function found(overrides: Partial<WhatIf> = {}): WhatIf {
  const shifts = [aMove(brief, dayOf('12-28'), 4)];
  return aWhatIf({ issue: featureFreeze, to: { start: null, due: asked.due }, shifts, ...overrides });
}

/** Replies given when the test says so, in whatever order. */
function slowly() {
  const open = new Map<string, (reply: WhatIfReply) => void>();
  const ask = ({ due }: AskWhatIf) => new Promise<WhatIfReply>((resolve) => open.set(due, resolve));
  return {
    ask,
    isAsked: (due: string) => open.has(due),
    give: (due: string, reply: WhatIfReply) => open.get(due)?.(reply),
  };
}

const moveButton = () => screen.getByRole('button', { name: 'Move the date' });
const type = async (user: ReturnType<typeof userEvent.setup>, due: string) => {
  await user.clear(screen.getByLabelText('Due'));
  await user.paste(due);
};

describe('WhatIfDialog', () => {
  it('shows all that a date would set off, what needs somebody most first, and has no faults', async () => {
    const press = anIssue({ id: '7', key: 'MKT-7', summary: 'Press embargo' });
    const beta = { ...featureFreeze, id: '3', key: 'PROD-3', summary: 'Beta' };
    show({
      'what-if.ask': found({
        hidden: 2,
        conflicts: [aBreach(press, 4, { successorPinned: true })],
        proposals: [aMove(beta, dayOf('12-29'), 2, { who: { id: 'priya', name: 'Priya Raman' } })],
        gates: [{ issue: brief, state: 'shut', wouldBe: 'missed' }],
        claims: [{ issue: brief, claims: 3 }],
        assets: [{ issue: brief, state: 'in-review', hours: 26 }],
        cost: { ...noCost, reworkHours: 26, rework: 2080, formula: ['Rework: 26 hours × 80 EUR = 2,080 EUR.'] },
      }),
    });
    expect(await screen.findByText(/^Moves 1 marketing issue by 4 working days, breaks 1 fixed date/)).toBeVisible();
    const dialog = screen.getByRole('dialog', { name: 'What if Feature freeze (PROD-2) moves?' });
    expect(
      within(dialog)
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Conflicts (1)',
      'Asked for (1)',
      'Moves (1)',
      'Gates that would be missed (1)',
      'Claims (1)',
      'Work already begun (1)',
      'Cost',
    ]);
    expect(screen.getByText('Mara Lind')).toBeVisible();
    expect(screen.getByText(/asks Priya Raman/)).toBeVisible();
    const line = screen.getByRole('region', { name: 'Moves (1)' });
    expect(line).toHaveTextContent(`was ${formatDay(dayOf('12-18'))}`);
    expect(line).toHaveTextContent(`would be ${formatDay(dayOf('12-28'))}`);
    expect(screen.getByText('2 issues that you may not see would move as well.')).toBeVisible();
    expect(screen.getByText('Rework: about 26 hours, 2,080 EUR')).toBeVisible();
    expect(screen.getByText('in review, about 26 hours of rework')).toBeVisible();
    expect(screen.getByText('Rework: 26 hours × 80 EUR = 2,080 EUR.')).not.toBeVisible();
    await expectNoAxeFaults(dialog);
  });

  it('asks as one types, keeps the former answer meanwhile, and shows only the last', async () => {
    const { ask, isAsked, give } = slowly();
    const { user } = show({ 'what-if.ask': ask });
    expect(screen.getByText('Working out what follows…')).toBeInTheDocument();
    await waitFor(() => expect(isAsked(asked.due)).toBe(true));
    act(() => give(asked.due, found()));
    expect(await screen.findByText(/by 4 working days/)).toBeVisible();

    await type(user, dayOf('12-23'));
    await waitFor(() => expect(isAsked(dayOf('12-23'))).toBe(true));
    expect(screen.getByRole('region', { name: 'Moves (1)' })).toBeVisible();
    expect(moveButton()).toBeDisabled();
    await type(user, dayOf('12-24'));
    await waitFor(() => expect(isAsked(dayOf('12-24'))).toBe(true));
    act(() => give(dayOf('12-24'), found({ shifts: [aMove(brief, dayOf('12-30'), 6)] })));
    expect(await screen.findByText(/by 6 working days/)).toBeVisible();
    await act(async () => {
      give(dayOf('12-23'), found({ shifts: [aMove(brief, dayOf('12-29'), 5)] }));
      await Promise.resolve();
    });
    expect(screen.queryByText(/by 5 working days/)).not.toBeInTheDocument();
    expect(moveButton()).toBeEnabled();
  });

  it('asks nothing while the day is the one it has, or none', async () => {
    const { host, user } = show({ 'what-if.ask': found() }, { asked: { ...asked, due: null } });
    expect(screen.getByText(/Choose another day to see what it would move/)).toBeVisible();
    expect(moveButton()).toBeDisabled();
    await user.click(screen.getByRole('button', { name: /clear/i, hidden: true }));
    expect(await screen.findByText('Choose a due day')).toBeVisible();
    expect(host.calls('what-if.ask')).toEqual([]);
  });

  it('has a start only where the issue has one', async () => {
    const bar = { ...featureFreeze, start: dayOf('12-10') };
    const { host } = show({ 'what-if.ask': found({ issue: bar }) }, { known: null });
    expect(await screen.findByLabelText('Start')).toBeInTheDocument();
    await waitFor(() => expect(host.calls('what-if.ask').at(-1)).toEqual({ ...asked, start: bar.start }));
  });

  it('moves the date with what was shown', async () => {
    const proposals = [aMove(featureFreeze, dayOf('12-29'), 2)];
    const { host, ends, user } = show({
      'what-if.ask': found({ hidden: 1, held: true, proposals }),
      'what-if.apply': { kind: 'done' },
    });
    expect(await screen.findByText(/Atlas 2.0 is set to ask first/)).toBeVisible();
    await user.click(moveButton());
    await waitFor(() => expect(ends).toEqual(['moved PROD-2']));
    const moves = [
      { issueId: brief.id, to: { start: null, due: dayOf('12-28') }, kind: 'shift' },
      { issueId: featureFreeze.id, to: { start: null, due: dayOf('12-29') }, kind: 'proposal' },
    ];
    const from = { start: featureFreeze.start, due: featureFreeze.due };
    expect(host.calls('what-if.apply')).toEqual([{ ...asked, shown: { from, held: true, hidden: 1, moves } }]);
  });

  it('says what has changed since, and shows what the date would do now', async () => {
    const message = 'Cannot move PROD-2: things have changed since. MKT-1 would now go to Wed 30 Dec.';
    const { host, ends, user } = show({ 'what-if.ask': found(), 'what-if.apply': { kind: 'refused', message } });
    const shown = jest.spyOn(Element.prototype, 'scrollIntoView');
    await screen.findByText(/by 4 working days/);
    host.answer({ 'what-if.ask': found({ shifts: [aMove(brief, dayOf('12-30'), 6)] }) });
    await user.click(moveButton());
    expect(await screen.findByText(/by 6 working days/)).toBeVisible();
    expect(screen.getByText(message)).toBeVisible();
    expect(shown.mock.contexts).toEqual([screen.getByRole('alert')]);
    expect(ends).toEqual([]);
    await type(user, dayOf('12-23'));
    expect(screen.queryByText(message)).not.toBeInTheDocument();
  });

  it('says that it is not known whether the date was moved when the answer gets lost', async () => {
    const lost = () => Promise.reject(new Error('The network is gone.'));
    const { user } = show({ 'what-if.ask': found(), 'what-if.apply': lost });
    await screen.findByText(/by 4 working days/);
    await user.click(moveButton());
    expect(await screen.findByText(/The network is gone. It is not known whether the date was moved/)).toBeVisible();
  });

  it('says nothing of a T-0 that the viewer does not see', async () => {
    const { cost } = found();
    show({ 'what-if.ask': found({ cost: { ...cost, delayDays: null, delay: null } }) });
    expect(await screen.findByText('You see no T-0 of this launch, so its delay is left out')).toBeVisible();
    expect(screen.queryByText(/T-0 stays/)).not.toBeInTheDocument();
  });

  it('lets whoever may not edit ask, and offers no move', async () => {
    show({ 'what-if.ask': found({ canEdit: false }) });
    expect(await screen.findByText(/You may not edit PROD-2 in Jira/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Move the date' })).not.toBeInTheDocument();
  });

  it('says why a date is refused, and tries again after an outage', async () => {
    const refused = {
      kind: 'refused',
      message: 'Cannot show what this date would set off: the launch is archived.',
    } as const;
    const replies = [() => Promise.reject(new Error('Jira does not answer')), () => Promise.resolve(refused)];
    const { user } = show({ 'what-if.ask': () => replies.shift()?.() ?? Promise.resolve(refused) });
    expect(
      await screen.findByText(/Could not work out what follows: Jira does not answer. Nothing was changed/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(refused.message)).toBeVisible();
    expect(moveButton()).toBeDisabled();
  });

  it('copies a link to the question, or gives it to be copied by hand', async () => {
    const { user } = show({ 'what-if.ask': found() });
    const address = `https://demo.atlassian.net/launches/launch/atlas?whatIf=10002&due=${asked.due}`;
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/The link is copied/)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(address);

    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByLabelText(/Take the link from here/)).toHaveValue(address);
  });

  it('draws the first of hundreds until all are asked for', async () => {
    const shifts = Array.from({ length: 500 }, (_, index) =>
      aMove(anIssue({ id: String(100_000 + index), key: `MKT-${index}` }), dayOf('12-28'), 4),
    );
    const { user } = show({ 'what-if.ask': found({ shifts }) });
    const list = await screen.findByRole('region', { name: 'Moves (500)' });
    expect(list.querySelectorAll('li')).toHaveLength(50);
    await user.click(screen.getByText('Show all 500'));
    expect(list.querySelectorAll('li')).toHaveLength(500);
  });
});
