import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { FormatsAction, MatrixForm, MatrixView } from '../../../../../src/contract/formats';
import { aLaunch } from '../../../support/launch-builders';
import { expectNoAxeFaults } from '../../../support/no-axe-faults';
import { anIssue } from '../../../support/panel-builders';
import { showLaunches } from '../../show-launches';

const priya = { id: 'priya', name: 'Priya Raman' };
const at = '2026-05-04T09:00:00.000Z';
const banner = { id: 'web', channel: 'Web', format: 'Banner', region: 'Global', issueId: '10020' };
const mail = { id: 'mail', channel: 'Email', format: 'Newsletter', region: 'Global', issueId: null };

function aMatrix(overrides: Partial<MatrixView> = {}, form: Partial<MatrixForm> = {}): MatrixView {
  const part = { by: null, at: null, mayEdit: true, blocked: null };
  return {
    kind: 'matrix',
    version: 3,
    form: {
      channels: ['Web', 'Email'],
      formats: ['Banner', 'Newsletter'],
      regions: ['Global'],
      cells: [banner, mail],
      ...form,
    },
    cells: [
      {
        id: 'web',
        state: 'in-review',
        ...part,
        issue: anIssue({ id: '10020', key: 'MKT-20', summary: 'Hero banner' }),
      },
      { id: 'mail', state: 'approved', ...part, issue: null },
    ],
    settled: null,
    history: [{ at, by: priya, did: 'Added 2 deliverables' }],
    usual: { channels: ['Web', 'Retail'], formats: ['Banner'], regions: ['Global'] },
    canManage: true,
    ...overrides,
  };
}

const nothing = aMatrix({ version: 0, cells: [], history: [] }, { channels: [], formats: [], regions: [], cells: [] });

function show(matrix: MatrixView, answers: Readonly<Record<string, (payload: never) => FormatsAction>> = {}) {
  return showLaunches('/launch/atlas/formats', { 'launch.load': aLaunch(), 'formats.load': matrix, ...answers });
}

const done = (matrix: MatrixView, note: string | null = null): FormatsAction => ({ kind: 'done', matrix, note });

describe('FormatsTab', () => {
  it('says how much is approved, and how far each deliverable is, by channel', async () => {
    const { page } = await show(aMatrix());
    expect(await screen.findByRole('heading', { name: '1 of 2 approved' })).toBeVisible();
    const web = within(screen.getByRole('region', { name: 'Web' }));
    expect(web.getByText('Banner · Global')).toBeVisible();
    expect(web.getByText('Hero banner', { exact: false })).toBeVisible();
    expect(web.getByRole('button', { name: 'In review: set the state of Web · Banner · Global' })).toBeVisible();
    expect(screen.getByText('Priya Raman: Added 2 deliverables')).toBeInTheDocument();
    await expectNoAxeFaults(page.container);
  });

  it('sets a state, and takes it back', async () => {
    const after = aMatrix({ cells: aMatrix().cells.map((cell) => ({ ...cell, state: 'approved' as const })) });
    const { user, host } = await show(aMatrix(), { 'formats.cell': () => done(after) });
    await user.click(await screen.findByRole('button', { name: /^In review: set the state/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Approved' }));
    expect(await screen.findByText('Web · Banner · Global is now approved.')).toBeVisible();
    expect(screen.queryByRole('menuitemradio')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Approved: set the state of Web/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(host.calls('formats.cell')).toEqual([
        { launchId: 'atlas', cellId: 'web', state: 'approved' },
        { launchId: 'atlas', cellId: 'web', state: 'in-review' },
      ]),
    );
  });

  it('says what holds an approval back, and when distribution opens', async () => {
    const [web, own] = aMatrix().cells;
    const blocked = 'the gate of MKT-20 is shut: Legal approval';
    const { user } = await show(aMatrix({ cells: web && own ? [{ ...web, blocked }, own] : [] }));
    expect(await screen.findByText(`Cannot be approved yet: ${blocked}`)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Approved: set the state/ }));
    expect(await screen.findByRole('menuitemradio', { name: /Distributed.*Opens once all/ })).toBeDisabled();
  });

  it('says what the backend refuses', async () => {
    const message = 'Cannot set "Web · Banner · Global" to approved: the gate of MKT-20 is shut';
    const { user } = await show(aMatrix(), { 'formats.cell': () => ({ kind: 'refused', message }) });
    await user.click(await screen.findByRole('button', { name: /^In review: set the state/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Approved' }));
    expect(await screen.findByText(message)).toBeVisible();
  });

  it('chooses what is needed where, by keyboard, one step back at a time', async () => {
    const { user, host, page } = await show(nothing, { 'formats.save': () => done(aMatrix()) });
    await user.click(await screen.findByRole('button', { name: 'Choose deliverables' }));
    expect(screen.getByRole('textbox', { name: 'Name of another channel' })).toHaveFocus();
    await user.keyboard('Podcast{Enter}podcast{Enter}');
    expect(await screen.findByText('Cannot add "podcast": it is there already')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add format Banner' }));
    await user.click(screen.getByRole('button', { name: 'Add region Global' }));
    await expectNoAxeFaults(page.container);
    const box = screen.getByRole('checkbox', { name: 'Banner, Global' });
    await user.click(box);
    await user.click(box);
    expect(box).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(box).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(host.calls('formats.save')).toMatchObject([
      {
        version: 0,
        form: {
          channels: ['Podcast'],
          cells: [{ channel: 'Podcast', format: 'Banner', region: 'Global', issueId: null }],
        },
      },
    ]);
  });

  it('what is chosen again is the same deliverable', async () => {
    const { user, host } = await show(aMatrix(), { 'formats.save': () => done(aMatrix()) });
    await user.click(await screen.findByRole('button', { name: 'Choose deliverables' }));
    await user.click(screen.getByRole('button', { name: 'Add channel Retail' }));
    const web = within(screen.getByRole('group', { name: /^Web/ }));
    await user.click(web.getByRole('checkbox', { name: 'Banner, Global' }));
    await user.click(web.getByRole('checkbox', { name: 'Banner, Global' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved.');
    expect(host.calls('formats.save')).toMatchObject([
      { form: { cells: [{ id: 'mail' }, { id: 'web', issueId: '10020' }] } },
    ]);
  });

  it('shows what somebody saved meanwhile, and keeps mine until I choose', async () => {
    const theirs = aMatrix(
      { version: 4, history: [{ at, by: priya, did: 'Took 1 deliverable out' }] },
      { cells: [banner] },
    );
    let isFirst = true;
    const { user, host } = await show(aMatrix(), {
      'formats.save': () => {
        const reply: FormatsAction = isFirst ? { kind: 'conflict', matrix: theirs } : done(theirs);
        isFirst = false;
        return reply;
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Choose deliverables' }));
    const web = within(screen.getByRole('group', { name: /^Web/ }));
    await user.click(web.getByRole('checkbox', { name: 'Newsletter, Global' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));

    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/Priya Raman: Took 1 deliverable out/)).toBeVisible();
    expect(alert.getByText('Only yours: Email · Newsletter · Global, Web · Newsletter · Global.')).toBeVisible();
    await user.click(alert.getByRole('button', { name: 'Keep mine' }));
    expect(web.getByRole('checkbox', { name: 'Newsletter, Global' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved.');
    expect(host.calls('formats.save')).toMatchObject([{ version: 3 }, { version: 4, form: { cells: [{}, {}, {}] } }]);
  });

  it('settles, and from then on asks for another format by change request', async () => {
    const settled = aMatrix({ settled: { by: priya, at } });
    const note = 'A change request for "Retail · Shelf card · EMEA" is open under Changes.';
    const { user, host, page } = await show(aMatrix(), {
      'formats.settle': () => done(settled),
      'formats.want': () => done(settled, note),
    });
    await user.click(await screen.findByRole('button', { name: 'Settle formats' }));
    expect(await screen.findByText(/Settled by Priya Raman on/)).toBeVisible();
    expect(host.calls('formats.settle')).toEqual([{ launchId: 'atlas', version: 3, act: 'settle' }]);

    await user.click(screen.getByRole('button', { name: 'Ask for another format' }));
    expect(screen.getByRole('combobox', { name: 'Channel' })).toHaveFocus();
    await user.keyboard('Retail');
    await user.click(screen.getByRole('button', { name: 'Open change request' }));
    expect(await screen.findByText('Cannot ask for it: the format is empty. Type or pick one')).toBeVisible();
    await user.type(screen.getByRole('combobox', { name: 'Format' }), 'Shelf card');
    await user.type(screen.getByRole('combobox', { name: 'Region' }), 'EMEA');
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Open change request' }));
    expect(await screen.findByText(note)).toBeVisible();
    expect(host.calls('formats.want')).toMatchObject([
      { cell: { channel: 'Retail', format: 'Shelf card', region: 'EMEA' } },
    ]);
  });

  it('offers nothing to those who may only look', async () => {
    const cells = aMatrix().cells.map((cell) => ({ ...cell, mayEdit: false }));
    await show(aMatrix({ canManage: false, cells }));
    expect(await screen.findByText('In review')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Choose|Settle|set the state|Name an issue/ })).not.toBeInTheDocument();
  });
});
