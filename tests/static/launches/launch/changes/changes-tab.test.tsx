import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import {
  decideChange,
  openChange,
  type ChangeReply,
  type ChangeRow,
  type ChangesReply,
} from '../../../../../src/contract/change';
import type { IssueCard } from '../../../../../src/contract/issue-card';
import type { LaunchesResolvers } from '../../../../../src/contract/launches-resolvers';
import type { Answers, Surroundings } from '../../../support/fake-module-host';
import { aLaunch } from '../../../support/launch-builders';
import { expectNoAxeFaults } from '../../../support/no-axe-faults';
import { anIssue, dayOf } from '../../../support/panel-builders';
import { showLaunches } from '../../show-launches';

type Changes = Extract<ChangesReply, { kind: 'changes' }>;
type Change = Extract<ChangeReply, { kind: 'change' }>;

const story = anIssue({ id: '10014', key: 'PROD-14', summary: 'Shared drafts' });
const video = anIssue({ id: '20008', key: 'MKT-8', summary: 'Launch video' });
const page = anIssue({ id: '20010', key: 'MKT-10', summary: 'Landing page' });
const bob = { id: 'bob', name: 'Bob Builder' };
const at = `${dayOf('05-20')}T10:00:00.000Z`;

function aRow(overrides: Partial<ChangeRow> = {}): ChangeRow {
  return {
    ...{ id: 'atlas:10014:descoped:3', what: 'PROD-14 was descoped', features: [story], at, by: bob, state: 'open' },
    ...{ decided: null, hours: 10, assets: 2, version: 1 },
    ...overrides,
  };
}

function listed(changes: ChangeRow[], overrides: Partial<Changes> = {}): Changes {
  const gate = anIssue({ id: '10002', key: 'PROD-2', summary: 'Feature freeze' });
  return { kind: 'changes', changes, frozen: { since: at, gate }, canManage: true, ...overrides };
}

function loaded(overrides: Partial<Change> = {}): Change {
  return {
    kind: 'change',
    row: aRow(),
    canDecide: true,
    impact: {
      assets: [
        {
          issue: video,
          state: 'approved',
          claims: 2,
          hours: 8,
          moves: { from: dayOf('06-10'), to: dayOf('06-11'), days: 1 },
        },
        { issue: null, state: 'draft', claims: 1, hours: 2, moves: null },
      ],
      briefs: [anIssue({ id: '10001', key: 'PROD-1', summary: 'Atlas 2.0' })],
      claims: [{ issue: video, text: 'Edit together, at once' }],
      ...{ hours: 10, cost: 800, currency: 'EUR', hidden: 1 },
      follows: [{ issue: page, from: dayOf('06-12'), to: dayOf('06-15'), days: 1 }],
    },
    ...overrides,
  };
}

const show = (answers: Answers<LaunchesResolvers> = {}, launch = aLaunch(), around: Surroundings = {}) =>
  showLaunches(
    '/launch/atlas/changes',
    { 'launch.load': launch, 'changes.list': listed([aRow()]), 'change.load': loaded(), ...answers },
    around,
  );
const inJira = ({ id, key, summary }: IssueCard) => ({
  ...{ id, key },
  fields: { summary, project: { name: 'Product' } },
});
const opener = (name: RegExp) => screen.findByRole('button', { name }, { timeout: 20_000 });
const descoped = () => opener(/PROD-14 was descoped/);

describe('ChangesTab', () => {
  it('says since when the scope is frozen, and what an open request costs', async () => {
    const { page: shown, user } = await show();
    await user.click(await descoped());
    expect(await screen.findByText('2 assets: 10 hours of rework, 800 EUR.')).toBeVisible();
    expect(screen.getByText(/The scope is frozen since 20 May/)).toBeVisible();
    expect(shown.container).toHaveTextContent(/when the gate of PROD-2 Feature freeze opened/);
    expect(screen.getByText(/1 issue that you cannot see counts as well/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Approved: 1 asset, 8 hours' })).toBeVisible();
    expect(screen.getByText(/2 claims · 8 hours · due .*10 Jun → .*11 Jun, \+1 working day/)).toBeVisible();
    expect(screen.getByText('An asset that you cannot see')).toBeVisible();
    expect(screen.getByText('Edit together, at once')).toBeVisible();
    expect(screen.getByRole('link', { name: 'PROD-1' })).toBeVisible();
    expect(screen.getByText(/Landing page.*12 Jun → .*15 Jun, \+1 working day/)).toBeVisible();
    await expectNoAxeFaults(shown.container);
  });

  it('approves with a reason by keyboard, tells what stays, and keeps the focus at the request', async () => {
    const note = 'MKT-8 keeps its dates: it is pinned';
    const decided = { by: bob, at, reason: 'Not needed' };
    const after = aRow({ state: 'approved', decided, version: 3 });
    const { host, user } = await show();
    await user.click(await descoped());
    await user.click(await screen.findByRole('button', { name: 'Approve' }));
    expect(screen.getByText('Give a reason')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^Reason/ })).toHaveFocus();
    host.answer({
      'change.decide': { kind: 'done', changeId: after.id, notes: [note] },
      'changes.list': listed([after]),
      'change.load': loaded({ row: after, canDecide: false }),
    });

    await user.keyboard('Not needed{Tab}{Enter}');

    expect(await screen.findByText('Approved. Dates that hang on it follow.')).toBeVisible();
    expect(screen.getByText(`${note}.`)).toBeVisible();
    expect(await screen.findByText(/Approved by Bob Builder/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument();
    await waitFor(async () => expect(await descoped()).toHaveFocus());
    expect(decideChange.parse(host.calls('change.decide')[0])).toMatchObject({
      ...{ launchId: 'atlas', changeId: after.id, version: 1, decision: 'approve', reason: 'Not needed' },
    });
  });

  it.each([
    { reply: { kind: 'conflict' as const }, said: /Somebody else has decided meanwhile/ },
    { reply: { kind: 'refused' as const, message: 'Cannot decide: no' }, said: /Cannot decide: no/ },
  ])('tells when a rejection is answered with $reply.kind', async ({ reply, said }) => {
    const { user } = await show({ 'change.decide': reply });
    await user.click(await descoped());
    await user.type(await screen.findByRole('textbox', { name: /^Reason/ }), 'No');
    await user.click(screen.getByRole('button', { name: 'Reject' }));
    expect(await screen.findByText(said)).toBeVisible();
  });

  it('shows who may not decide what it costs, and whom to ask', async () => {
    const { user } = await show({
      'changes.list': listed([aRow()], { canManage: false }),
      'change.load': loaded({ canDecide: false }),
    });
    await user.click(await descoped());
    expect(await screen.findByText(/Whoever manages this launch decides/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Open a change request' })).not.toBeInTheDocument();
  });

  it('says that nothing is frozen, and what would stand here', async () => {
    const { page: shown } = await show({ 'changes.list': listed([], { frozen: { since: null, gate: null } }) });
    expect(await screen.findByText(/The scope is not frozen yet/, {}, { timeout: 20_000 })).toBeVisible();
    expect(screen.getByText(/^No change request yet/)).toBeVisible();
    await expectNoAxeFaults(shown.container);
  });

  it('tells open ones and decided ones apart', async () => {
    const decided = aRow({
      ...{ id: 'other', what: 'PROD-31 was added', state: 'rejected', decided: { by: bob, at, reason: 'Later' } },
    });
    await show({ 'changes.list': listed([aRow(), decided]) });
    await descoped();
    const region = (name: string) => within(screen.getByRole('region', { name }));
    expect(region('Open').getByRole('button')).toHaveTextContent('PROD-14 was descoped');
    expect(region('Decided').getByText('Rejected')).toBeVisible();
  });

  it('opens a request by hand, and shows it opened', async () => {
    const said = aRow({ id: 'said', what: 'No offline mode' });
    const jira = () => ({ status: 200, body: { issues: [inJira(story)] } });
    const { host, page: shown, user } = await show({ 'changes.list': listed([]) }, aLaunch(), { jira });
    await user.click(await opener(/^Open a change request/));
    await user.click(screen.getByRole('button', { name: 'Open request' }));
    expect(screen.getByText('Choose at least one feature')).toBeVisible();
    await user.type(screen.getByRole('combobox', { name: 'Features' }), 'PROD-14');
    await user.click(await screen.findByRole('option', { name: /PROD-14/ }));
    await user.type(screen.getByRole('textbox', { name: /^What changes/ }), 'No offline mode');
    await expectNoAxeFaults(shown.container);
    host.answer({
      'change.open': { kind: 'done', changeId: 'said', notes: [] },
      'changes.list': listed([said]),
      'change.load': loaded({ row: said }),
    });

    await user.click(screen.getByRole('button', { name: 'Open request' }));

    const row = await opener(/No offline mode/);
    await waitFor(() => expect(row).toHaveFocus());
    expect(row).toHaveAttribute('aria-expanded', 'true');
    expect(openChange.parse(host.calls('change.open')[0])).toEqual({
      ...{ launchId: 'atlas', featureIds: [story.id], text: 'No offline mode' },
    });
  });

  it('says what went wrong, and looks again', async () => {
    const { host, user } = await show({ 'changes.list': { kind: 'refused', message: 'Jira does not answer' } });
    expect(await screen.findByText(/Jira does not answer/, {}, { timeout: 20_000 })).toBeVisible();
    host.answer({ 'changes.list': listed([aRow()]) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await descoped()).toBeVisible();
  });
});
