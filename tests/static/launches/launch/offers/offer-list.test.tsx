import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { LaunchesResolvers } from '../../../../../src/contract/launches-resolvers';
import { answerOffer, type OfferView } from '../../../../../src/contract/ripples';
import type { Answers } from '../../../support/fake-module-host';
import { aLaunch, aMilestone, briefLock, freeze, t0Milestone } from '../../../support/launch-builders';
import { expectNoAxeFaults } from '../../../support/no-axe-faults';
import { anIssue, dayOf } from '../../../support/panel-builders';
import { showLaunches } from '../../show-launches';

type Row = OfferView['rows'][number];

const [brief, copy] = [
  anIssue({ id: briefLock.id, key: 'MKT-1', summary: 'Brief lock' }),
  anIssue({ id: '20002', key: 'MKT-2', summary: 'Copy' }),
];
const day = (text: string) => ({ start: null, due: dayOf(text) });

function aRow(overrides: Partial<Row> = {}): Row {
  return {
    ...{ issue: brief, from: day('05-07'), to: day('05-18'), days: 7 },
    ...{ state: 'open', why: null, canEdit: true },
    ...overrides,
  };
}

function anOffer(overrides: Partial<OfferView> = {}): OfferView {
  return {
    rippleId: 'ripple-1',
    at: `${dayOf('05-04')}T09:00:00.000Z`,
    held: 'dial',
    by: { id: 'priya', name: 'Priya Raman' },
    causeIssue: anIssue({ id: freeze.id, key: freeze.key, summary: freeze.summary, role: 'product' }),
    causeFrom: day('05-05'),
    causeTo: day('05-14'),
    rows: [aRow(), aRow({ issue: copy, from: day('05-13'), to: day('05-21'), days: 6 })],
    hidden: 0,
    ...overrides,
  };
}

async function show(offers: readonly OfferView[], answers: Answers<LaunchesResolvers> = {}, launch = aLaunch()) {
  return showLaunches('/launch/atlas/ripples', {
    'launch.load': launch,
    'launch.pulse': { kind: 'pulse', beat: launch.beat },
    'ripples.list': { kind: 'ripples', ripples: [], next: null },
    'conflicts.list': { kind: 'conflicts', conflicts: [], cycles: [], hidden: 0 },
    'offers.list': { kind: 'offers', offers: [...offers] },
    ...answers,
  });
}

/** The brief lock has a date proposed, by that ripple. */
function launchWith(rippleId: string | null) {
  const proposal = rippleId === null ? null : { rippleId, to: day('05-18'), days: 7 };
  return aLaunch({ milestones: [aMilestone({ id: brief.id, key: 'MKT-1', proposal })] });
}

const accept = (dates: number) =>
  screen.findByRole('button', { name: `Accept selected (${dates})` }, { timeout: 20_000 });

describe('OfferList', () => {
  it('says what happened, with old and new dates, all of them chosen', async () => {
    const { page } = await show([anOffer({ hidden: 2 })]);

    expect(await accept(2)).toBeEnabled();
    expect(
      screen.getByText(/^Priya Raman moved PROD-2 Feature freeze from .*5 May to .*14 May on 4 May\. This launch asks/),
    ).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Choose MKT-1 Brief lock' })).toBeChecked();
    expect(page.container).toHaveTextContent(/from .*7 May → to .*18 May \(\+7 working days\)/);
    expect(screen.getByText(/2 more dates of issues that you cannot see are part of it/)).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it('accepts what is chosen, by keyboard, and shows that it is being written', async () => {
    const { host, user } = await show([anOffer()], { 'offer.answer': { kind: 'done' } });
    await accept(2);
    screen.getByRole('checkbox', { name: 'Choose MKT-2 Copy' }).focus();
    await user.keyboard(' ');
    (await accept(1)).focus();
    await user.keyboard('{Enter}');

    expect(await screen.findByText('Accepted. 1 date is being written.')).toBeVisible();
    expect(screen.getByText('Being written')).toBeVisible();
    expect(answerOffer.parse(host.calls('offer.answer')[0])).toEqual({
      ...{ launchId: 'atlas', rippleId: 'ripple-1', answer: 'accept', issueIds: [brief.id] },
    });
  });

  it('chooses all or nothing at once', async () => {
    const { user } = await show([anOffer()]);
    await accept(2);

    await user.click(screen.getByRole('checkbox', { name: 'Choose all 2 dates' }));

    expect(await accept(0)).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Decline selected (0)' })).toBeDisabled();
  });

  it('says in the place why an answer was refused, and keeps the choice', async () => {
    const message = 'Cannot decline the new date of MKT-1: it is not open any more. Look at the proposal again';
    const { user } = await show([anOffer()], { 'offer.answer': { kind: 'refused', message } });

    await user.click(await screen.findByRole('button', { name: 'Decline selected (2)' }));

    expect(await screen.findByText(message)).toBeVisible();
    expect(await accept(2)).toBeEnabled();
  });

  it('keeps the focus when all is answered, and looks again at what conflicts', async () => {
    const { host, user } = await show([anOffer()], { 'offer.answer': { kind: 'done' } }, launchWith('ripple-1'));
    const decline = await screen.findByRole('button', { name: 'Decline selected (2)' });
    const before = host.calls('conflicts.list').length;
    const rows = anOffer().rows.map((row) => ({ ...row, state: 'declined' as const }));
    host.answer({ 'offers.list': { kind: 'offers', offers: [anOffer({ rows })] }, 'launch.load': launchWith(null) });

    await user.click(decline);

    const [list] = await screen.findAllByText('Nothing waits for an answer.');
    await waitFor(() => expect(document.activeElement).toContainElement(list ?? null));
    expect(document.body).not.toHaveFocus();
    await waitFor(() => expect(host.calls('conflicts.list').length).toBeGreaterThan(before));
  });

  it('tells of each row what became of it', async () => {
    const why = 'Marco moved it to Thu 28 May 2026 on Mon 4 May 2026';
    const rows = [aRow(), aRow({ issue: copy, state: 'expired', why })];
    await show([anOffer({ rows })]);

    expect(await accept(1)).toBeEnabled();
    expect(screen.getByText('Expired')).toBeVisible();
    expect(screen.getByText(why)).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: 'Choose MKT-2 Copy' })).not.toBeInTheDocument();
  });

  it('keeps earlier proposals behind a line', async () => {
    const rows = [aRow({ state: 'declined', why: 'Ann declined it on Mon 4 May 2026' })];
    await show([anOffer({ rows })]);

    const earlier = await screen.findByText('1 earlier proposal');
    expect(within(earlier.closest('details') ?? document.body).getByText('Declined')).toBeInTheDocument();
    expect(screen.getByText('Nothing waits for an answer.')).toBeVisible();
  });

  it('offers no answer to whoever may not edit', async () => {
    await show([anOffer({ rows: [aRow({ canEdit: false })] })]);

    expect(await screen.findByText('Somebody who may edit these issues can answer.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /selected/ })).not.toBeInTheDocument();
  });

  it('shows nothing where nothing was ever offered', async () => {
    await show([]);

    await waitFor(() => expect(screen.getByRole('heading', { name: 'What moved the dates' })).toBeVisible());
    expect(screen.queryByRole('heading', { name: 'Waiting for an answer' })).not.toBeInTheDocument();
  });

  it('says what could not be read, with a way out', async () => {
    const { host, user } = await show([], {
      'offers.list': () => {
        throw new Error('Jira does not answer');
      },
    });
    const alert = await screen.findByText(/Could not read what waits for an answer/);
    host.answer({ 'offers.list': { kind: 'offers', offers: [anOffer()] } });

    await user.click(within(alert).getByRole('button', { name: 'Try again' }));

    expect(await accept(2)).toBeEnabled();
  });

  it('lists dates that only a person sets, and a banner leads to all of it', async () => {
    const proposal = { rippleId: 'ripple-1', to: day('07-08'), days: 2 };
    const launch = aLaunch({ milestones: [freeze, aMilestone(), { ...t0Milestone, proposal }] });
    await show([], {}, launch);

    expect(await screen.findByRole('list', { name: 'Dates that only a person sets' })).toHaveTextContent(
      /PROD-9 Launch.*8 Jul \(\+2 working days\)/,
    );
    expect(screen.getByText(/1 proposed date waits for an answer/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Look at it' })).toBeVisible();
  });
});
