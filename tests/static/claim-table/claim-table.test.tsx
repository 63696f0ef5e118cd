import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { claimResolvers, type ClaimResolvers } from '../../../src/contract/claim-resolvers';
import type { BriefsReply, ClaimAction, ClaimView, SheetView, TableReply } from '../../../src/contract/claim-table';
import { ClaimTable } from '../../../static/claim-table/claim-table';
import { fakeModuleHost, type Answers } from '../support/fake-module-host';
import { aClaim, aSheet, aTable, copy, inSecondRound, momentOf, priya, rated, story } from '../support/claim-builders';
import { anIssue } from '../support/panel-builders';

const exports = aClaim({ id: 'c1' });
const crms = aClaim({ id: 'c2', text: 'Works with all major CRMs' });
const setup = aClaim({ id: 'c3', text: 'One-click setup', rating: rated('accurate') });
const three = aTable([exports, crms, setup]);

async function showTable(view: TableReply = three, answers: Answers<ClaimResolvers> = {}) {
  const host = fakeModuleHost(claimResolvers, { 'claims.load': view, ...answers });
  const page = render(<ClaimTable />);
  await waitFor(() => expect(screen.queryByText('Reading claims…')).not.toBeInTheDocument());
  return { host, page, user: userEvent.setup() };
}

function row(text: string | RegExp) {
  return screen.getByRole('row', { name: text });
}

function focusOn(element: HTMLElement) {
  act(() => element.focus());
}

/** What the backend answers when it has done it. */
function done(claims: readonly ClaimView[], sheet: Partial<SheetView> = {}): ClaimAction {
  return { kind: 'done', sheet: aSheet({ order: ['c1', 'c2', 'c3'], ...sheet }), claims: [...claims] };
}

async function expectNoAxeFaults(container: Element) {
  // jsdom draws nothing, so colours cannot be judged here.
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

describe('ClaimTable states', () => {
  it('shows the claims after one call and says that it is ready', async () => {
    const { host, page } = await showTable();
    expect(screen.getByRole('heading', { name: /^Review 1 · closes \w+ 4 Dec · 1 of 3 rated$/ })).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(4);
    await waitFor(() => expect(host.told('emit')).toHaveLength(1));
    expect(host.calls('claims.load')).toHaveLength(1);
    await expectNoAxeFaults(page.container);
  });

  it.each([
    ['unbound', /Choose the issues these claims belong to/],
    ['no-access', /These claims belong to Jira issues you cannot see/],
  ] as const)('says what to do when it is %s', async (kind, words) => {
    await showTable({ kind });
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  });

  it('says what happened and tries again when the backend fails', async () => {
    const host = fakeModuleHost(claimResolvers, {
      'claims.load': () => {
        throw new Error('Jira is down');
      },
    });
    render(<ClaimTable />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Jira is down. Claims and ratings are safe.');
    host.answer({ 'claims.load': three });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('grid', { name: 'Claims' })).toBeVisible();
  });

  it('invites to paste where there is nothing yet', async () => {
    await showTable(aTable([]));
    expect(screen.getByText(/Paste the claims of your draft, one per line/)).toBeVisible();
  });

  it('says which issue it shows, and of hidden ones only how many', async () => {
    await showTable({ ...three, hidden: 1 });
    expect(screen.getByRole('region', { name: `Review of ${copy.key}` })).toHaveTextContent(
      `${copy.key} ${copy.summary}`,
    );
    expect(screen.getByText('1 issue of this table is not shown: you cannot see it in Jira.')).toBeVisible();
  });

  it('groups claims under their issues where there are several', async () => {
    const release = anIssue({ id: '20010', key: 'MKT-10', summary: 'Press release' });
    const other = aClaim({ id: 'c9', issueId: release.id, text: 'Available today' });
    const sheets = [...three.sheets, aSheet({ issue: release, order: ['c9'] })];
    await showTable({ ...three, sheets, claims: [...three.claims, other] });
    expect(screen.getByRole('rowheader', { name: /MKT-10 Press release/ })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Review of MKT-10' })).toHaveTextContent('0 of 1 rated');
    expect(row(/Available today/)).toHaveAttribute('aria-rowindex', '5');
  });

  it('offers readers nothing to change', async () => {
    const { user, host } = await showTable(aTable([crms], { mayWrite: false, mayReview: false }));
    const claim = row(/all major CRMs/);
    focusOn(claim);
    await user.keyboard('ai{Enter}{Delete}{Alt>}{ArrowDown}{/Alt}');
    expect(screen.queryByRole('button', { name: /Add|Accurate|More actions|sign/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(host.calls('claims.rate')).toEqual([]);
  });

  it('lets reviewers rate and adjust, but not write', async () => {
    const answer = done([{ ...crms, rating: rated('accurate'), revision: 2 }], { mayWrite: false, order: ['c2'] });
    const { user, host } = await showTable(aTable([crms], { mayWrite: false }), { 'claims.rate': answer });
    focusOn(row(/all major CRMs/));
    await user.keyboard('a');
    await waitFor(() => expect(host.calls('claims.rate')).toHaveLength(1));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('textbox', { name: /Adjustment/ })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Add claims' })).not.toBeInTheDocument();
  });
});

describe('ClaimTable rating', () => {
  it('rates by one key, at once, and sends the revision that was seen', async () => {
    let give: (reply: ClaimAction) => void = () => undefined;
    const { user, host } = await showTable(three, { 'claims.rate': () => new Promise((resolve) => (give = resolve)) });
    focusOn(row(/columns you chose/));
    await user.keyboard('a');
    expect(row(/columns you chose/)).toHaveAccessibleName('The export holds the columns you chose. Accurate');
    expect(row(/columns you chose/)).toHaveTextContent('Saving…');
    await waitFor(() => expect(host.calls('claims.rate')).toHaveLength(1));
    give(done([{ ...exports, rating: rated('accurate'), revision: 2 }]));
    await waitFor(() => expect(row(/columns you chose/)).toHaveTextContent('Saved'));
    expect(host.calls('claims.rate')).toEqual([
      { issueId: copy.id, claims: [{ claimId: 'c1', basedOn: 1 }], value: 'accurate' },
    ]);
    expect(row(/columns you chose/)).toHaveTextContent('Priya, 3 Nov');
  });

  it('bases a second rating on what the first one made', async () => {
    let revision = 1;
    const { user, host } = await showTable(three, {
      'claims.rate': ({ value }) => done([{ ...exports, rating: value && rated(value), revision: ++revision }]),
    });
    focusOn(row(/columns you chose/));
    await user.keyboard('au');
    await waitFor(() => expect(host.calls('claims.rate')).toHaveLength(2));
    expect(host.calls('claims.rate')[1]).toMatchObject({ claims: [{ claimId: 'c1', basedOn: 2 }], value: null });
    await waitFor(() => expect(row(/columns you chose/)).toHaveAccessibleName(/Not rated/));
  });

  it('opens the adjustment after n, saves it with Enter and gives the focus back', async () => {
    const { user, host } = await showTable(three, {
      'claims.rate': done([{ ...crms, rating: rated('needs-adjustment'), revision: 2 }]),
      'claims.edit': done([{ ...crms, rating: rated('needs-adjustment'), adjustment: 'Salesforce only', revision: 3 }]),
    });
    focusOn(row(/all major CRMs/));
    await user.keyboard('n');
    await user.type(await screen.findByRole('textbox', { name: /Adjustment/ }), 'Salesforce only{Enter}');
    await waitFor(() => expect(host.calls('claims.edit')).toHaveLength(1));
    expect(host.calls('claims.edit')[0]).toEqual({
      issueId: copy.id,
      claimId: 'c2',
      basedOn: 2,
      adjustment: 'Salesforce only',
    });
    expect(row(/all major CRMs/)).toHaveFocus();
    expect(row(/all major CRMs/)).toHaveTextContent('Salesforce only');
  });

  it('takes a rating back by its button', async () => {
    const { user, host } = await showTable(three, { 'claims.rate': done([{ ...setup, rating: null, revision: 2 }]) });
    await user.click(within(row(/One-click/)).getByRole('button', { name: 'Accurate', pressed: true }));
    await waitFor(() => expect(host.calls('claims.rate')).toMatchObject([{ value: null }]));
  });

  it('takes a rating of the first review as one to confirm in the second', async () => {
    const unchanged = { ...setup, changedSinceRound: false };
    const confirmed = { ...unchanged, rating: rated('accurate', 2), revision: 2 };
    const view = aTable([exports, crms, unchanged], inSecondRound());
    const { user, host } = await showTable(view, { 'claims.rate': done([confirmed], inSecondRound()) });
    expect(row(/One-click/)).toHaveAccessibleName(/Accurate in review 1/);
    await user.click(screen.getByRole('button', { name: 'Confirm 1 unchanged rating' }));
    await waitFor(() => expect(row(/One-click/)).toHaveAccessibleName(/Accurate\. /));
    expect(host.calls('claims.rate')).toEqual([
      { issueId: copy.id, claims: [{ claimId: 'c3', basedOn: 1 }], value: 'accurate' },
    ]);
  });
});

describe('ClaimTable keyboard', () => {
  it('is one stop of Tab; arrows walk rows and the controls of a row', async () => {
    const { user } = await showTable();
    expect(screen.getAllByRole('row').filter((found) => found.tabIndex === 0)).toHaveLength(1);
    focusOn(row(/columns you chose/));
    await user.keyboard('{ArrowDown}');
    expect(row(/all major CRMs/)).toHaveFocus();
    expect(row(/all major CRMs/)).toHaveAttribute('tabindex', '0');
    await user.keyboard('{ArrowRight}');
    expect(within(row(/all major CRMs/)).getByRole('button', { name: /^Flag: / })).toHaveFocus();
    expect(screen.getByRole('tooltip')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(row(/all major CRMs/)).toHaveFocus();
    await user.keyboard('{End}{ArrowDown}');
    expect(row(/One-click/)).toHaveFocus();
  });

  it('moves a claim with Alt and an arrow, and says where it is', async () => {
    const moved = done([], { order: ['c2', 'c1', 'c3'] });
    const { user, host } = await showTable(three, { 'claims.move': moved });
    focusOn(row(/all major CRMs/));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(await screen.findByText('Moved to 1 of 3.')).toBeVisible();
    expect(host.calls('claims.move')).toEqual([{ issueId: copy.id, claimId: 'c2', before: 'c1' }]);
    expect(row(/all major CRMs/)).toHaveAttribute('aria-rowindex', '2');
  });

  it('removes with Delete, and Undo brings it back', async () => {
    const { user, host } = await showTable(three, {
      'claims.remove': done([], { order: ['c1', 'c3'] }),
      'claims.restore': done([crms]),
    });
    focusOn(row(/all major CRMs/));
    await user.keyboard('{Delete}');
    expect(screen.queryByRole('row', { name: /all major CRMs/ })).not.toBeInTheDocument();
    expect(row(/One-click/)).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('row', { name: /all major CRMs/ })).toBeVisible();
    expect(host.calls('claims.restore')).toEqual([{ issueId: copy.id, claimIds: ['c2'] }]);
  });

  it('shows the keys with a question mark', async () => {
    const { user } = await showTable();
    focusOn(row(/columns you chose/));
    await user.keyboard('?');
    expect(await screen.findByRole('dialog')).toHaveTextContent('Needs adjustment, and write it');
  });
});

describe('ClaimTable editing', () => {
  it('flags while one types, saves with Tab and goes on to the adjustment', async () => {
    const { user, host } = await showTable(three, {
      'claims.edit': done([{ ...exports, text: 'The best export', revision: 2 }]),
    });
    focusOn(row(/columns you chose/));
    await user.keyboard('{Enter}');
    const field = await screen.findByRole('textbox', { name: 'Claim' });
    await user.clear(field);
    await user.type(field, 'The best export');
    await waitFor(() => expect(screen.getByRole('list', { name: 'Flags' })).toHaveTextContent('best'));
    await user.tab();
    expect(await screen.findByRole('textbox', { name: /Adjustment/ })).toHaveFocus();
    await waitFor(() => expect(host.calls('claims.edit')).toMatchObject([{ text: 'The best export', basedOn: 1 }]));
  });

  it('leaves everything as it was with Escape', async () => {
    const { user, host } = await showTable();
    focusOn(row(/columns you chose/));
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'Claim' }), 'nonsense{Escape}');
    expect(row(/columns you chose/)).toHaveFocus();
    expect(host.calls('claims.edit')).toEqual([]);
  });

  it('keeps the field open and says why when the text does not fit', async () => {
    const { user, host } = await showTable();
    await user.click(screen.getByText(/columns you chose/));
    const field = await screen.findByRole('textbox', { name: 'Claim' });
    fireEvent.change(field, { target: { value: 'a'.repeat(10_000) } });
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/has 10,000 characters, at most 1,000 fit. Shorten it/)).toBeVisible();
    expect(field).toBeVisible();
    expect(host.calls('claims.edit')).toEqual([]);
  });

  it('keeps a refused text in its place, with the reason and the ways on', async () => {
    const refused: ClaimAction = { kind: 'refused', message: 'Cannot save this claim: it is not yours' };
    const { user } = await showTable(three, { 'claims.edit': refused });
    focusOn(row(/columns you chose/));
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'Claim' }), ' today{Enter}');
    const kept = await screen.findByRole('row', { name: /columns you chose today/ });
    await waitFor(() => expect(kept).toHaveTextContent('Cannot save this claim: it is not yours'));
    await user.click(within(kept).getByRole('button', { name: 'Discard' }));
    expect(row('The export holds the columns you chose. Not rated')).toBeVisible();
  });

  it('sets theirs beside mine when both changed a claim, and sends mine on top when I choose it', async () => {
    const theirs = { ...exports, text: 'Theirs', revision: 5, changed: { at: momentOf('11-06'), by: priya } };
    const conflict: ClaimAction = { kind: 'conflict', sheet: aSheet({ order: ['c1', 'c2', 'c3'] }), claims: [theirs] };
    const { user, host } = await showTable(three, { 'claims.edit': conflict });
    focusOn(row(/columns you chose/));
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'Claim' }), '!{Enter}');
    const shared = await screen.findByRole('row', { name: /Theirs/ });
    expect(shared).toHaveTextContent('Priya changed this claim meanwhile');
    expect(shared).toHaveTextContent('“The export holds the columns you chose!”');
    host.answer({ 'claims.edit': done([{ ...theirs, text: 'Mine', revision: 6 }]) });
    await user.click(within(shared).getByRole('button', { name: 'Use mine' }));
    expect(await screen.findByRole('row', { name: /Mine/ })).toBeVisible();
    expect(host.calls('claims.edit')[1]).toMatchObject({ basedOn: 5 });
  });

  it('does not look for news while somebody writes', async () => {
    const { user, host } = await showTable();
    focusOn(row(/columns you chose/));
    await user.keyboard('{Enter}');
    await screen.findByRole('textbox', { name: 'Claim' });
    fireEvent.focus(window);
    expect(host.calls('claims.load')).toHaveLength(1);
    await user.keyboard('{Escape}');
    fireEvent.focus(window);
    await waitFor(() => expect(host.calls('claims.load')).toHaveLength(2));
  });

  it('uses the wording of the adjustment', async () => {
    const adjusted = { ...crms, adjustment: 'Works with Salesforce', rating: rated('needs-adjustment') };
    const { user, host } = await showTable(aTable([adjusted]), {
      'claims.edit': done([{ ...adjusted, text: 'Works with Salesforce', adjustment: '', rating: null, revision: 2 }]),
    });
    await user.click(screen.getByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Use this wording' }));
    await waitFor(() =>
      expect(host.calls('claims.edit')).toMatchObject([{ text: 'Works with Salesforce', adjustment: '' }]),
    );
  });
});

describe('ClaimTable adding', () => {
  it('adds with Enter and waits for the next', async () => {
    const added = aClaim({ id: 'c4', text: 'Works offline' });
    const { user, host } = await showTable(three, {
      'claims.add': done([added], { order: ['c1', 'c2', 'c3', 'c4'] }),
    });
    await user.click(screen.getByRole('button', { name: 'Add claims' }));
    const field = await screen.findByRole('textbox', { name: 'New claims, one per line' });
    await user.type(field, 'Works offline{Enter}');
    expect(await screen.findByRole('row', { name: /Works offline/ })).toBeVisible();
    expect(field).toHaveValue('');
    expect(host.calls('claims.add')).toEqual([
      { issueId: copy.id, texts: ['Works offline'], after: null, ids: [expect.any(String) as unknown] },
    ]);
  });

  it('takes a column pasted onto the table, counts it first and sends it in portions', async () => {
    let count = 0;
    const order = ['c1', 'c2', 'c3'];
    const { user, host } = await showTable(three, {
      'claims.add': ({ texts }) => {
        const claims = texts.map((text) => aClaim({ id: `n${++count}`, text }));
        order.push(...claims.map(({ id }) => id));
        return done(claims, { order: [...order] });
      },
    });
    const lines = Array.from({ length: 120 }, (_, index) => `- "Claim number ${index}"\tPriya`).join('\n');
    fireEvent.paste(document.body, { clipboardData: { getData: () => lines } });
    await user.click(await screen.findByRole('button', { name: 'Add 120 claims' }));
    expect(await screen.findByText('120 claims added.')).toBeVisible();
    expect(host.calls('claims.add')).toMatchObject([{ texts: { length: 100 } }, { texts: { length: 20 } }]);
    expect(row(/^Claim number 119/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeEnabled();
  });
});

describe('ClaimTable filter and stale claims', () => {
  it('filters, tells how many are shown and takes filters off', async () => {
    const { user } = await showTable();
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('checkbox', { name: 'absolute' }));
    expect(screen.getByText('1 of 3 shown')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Words' }), 'nothing like it');
    expect(screen.getByText('No claim matches these filters.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Remove filter.*nothing like it/ }));
    expect(row(/all major CRMs/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(screen.getAllByRole('row')).toHaveLength(4);
  });

  it('puts the riskiest first', async () => {
    const { user } = await showTable();
    await user.click(screen.getByRole('button', { name: 'Riskiest first' }));
    expect(screen.getAllByRole('row')[1]).toHaveAccessibleName(/all major CRMs/);
  });

  it('asks whether a stale claim is still true, and tells nothing of a hidden feature', async () => {
    const stale = [
      { feature: story, cause: 'descoped', at: momentOf('06-02') },
      { feature: null, cause: 'reopened', at: momentOf('06-03') },
    ] as const;
    const features = [
      { id: story.id, card: story },
      { id: '999', card: null },
    ];
    const worn = { ...crms, stale: [...stale], features };
    const { user, host } = await showTable(aTable([worn]), {
      'claims.recheck': done([{ ...worn, stale: [], revision: 2 }]),
    });
    expect(row(/CRMs/)).toHaveTextContent('PROD-14 was descoped on 2 Jun. Still true?');
    expect(row(/CRMs/)).toHaveTextContent('An issue you cannot see was reopened on 3 Jun. Still true?');
    await user.click(screen.getByRole('button', { name: 'Still true' }));
    await waitFor(() => expect(row(/CRMs/)).not.toHaveTextContent('descoped'));
    expect(host.calls('claims.recheck')).toEqual([{ issueId: copy.id, claimId: 'c2', basedOn: 1, causes: 2 }]);
  });
});

describe('ClaimTable reviews and signature', () => {
  it('closes a review after naming what is not rated', async () => {
    const { user, host } = await showTable(three, { 'claims.round': done([], inSecondRound()) });
    await user.click(screen.getByRole('button', { name: 'Reviews' }));
    await user.click(await screen.findByRole('button', { name: 'Close review 1' }));
    const question = screen.getByRole('group', { name: 'Close review 1' });
    expect(question).toHaveTextContent('2 claims not rated: “The export holds the columns you chose”');
    await user.click(within(question).getByRole('button', { name: 'Close review 1' }));
    await waitFor(() => expect(host.calls('claims.load')).toHaveLength(2));
    expect(host.calls('claims.round')).toEqual([{ issueId: copy.id, turn: 'close', round: 1 }]);
  });

  it('lists what stands in the way of a signature and leads to it', async () => {
    const { user } = await showTable(aTable([exports, setup], inSecondRound()));
    await user.click(screen.getByRole('button', { name: 'Read and sign' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('button', { name: /^Sign/ })).toBeDisabled();
    await user.click(within(dialog).getByRole('button', { name: /columns you chose/ }));
    await waitFor(() => expect(row(/columns you chose/)).toHaveFocus());
  });

  it('shows only what changed and signs the fingerprint that was read', async () => {
    const changed = { ...crms, rating: rated('accurate', 2) };
    const settled = { ...setup, rating: rated('accurate', 2), changedSinceRound: false };
    const signature = { state: 'valid', by: priya, at: momentOf('11-07'), voidedBy: [] } as const;
    const { user, host } = await showTable(aTable([changed, settled], inSecondRound({ fingerprint: 'print-7' })), {
      'claims.sign': done([], inSecondRound({ order: ['c2', 'c3'], signature: { ...signature, voidedBy: [] } })),
    });
    await user.click(screen.getByRole('button', { name: 'Read and sign' }));
    const dialog = await screen.findByRole('dialog', {
      name: /Read what changed since review 1 \(1 claim\), then sign/,
    });
    expect(dialog).toHaveTextContent('Works with all major CRMs');
    expect(dialog).not.toHaveTextContent('One-click setup');
    await user.click(within(dialog).getByRole('button', { name: 'Sign 2 claims' }));
    expect(await screen.findByText('Signed by Priya on 7 Nov')).toBeVisible();
    expect(host.calls('claims.sign')).toEqual([{ issueId: copy.id, fingerprint: 'print-7' }]);
  });

  it('signs what is there when a rating of a moment ago is saved, and what others wrote meanwhile is on the page', async () => {
    const rating = rated('accurate', 2);
    const mine = { ...crms, rating, revision: crms.revision + 1 };
    let save: () => void = () => undefined;
    const saved = new Promise<ClaimAction>((resolve) => {
      save = () => resolve(done([mine], inSecondRound({ order: ['c2', 'c3'], fingerprint: 'print-8' })));
    });
    const theirs = { ...setup, text: 'Set up in one click', rating };
    const { user, host } = await showTable(
      aTable([crms, { ...setup, rating }], inSecondRound({ fingerprint: 'print-7' })),
      {
        'claims.rate': () => saved,
        'claims.sign': done([], inSecondRound({ order: ['c2', 'c3'], fingerprint: 'print-9' })),
      },
    );
    focusOn(row(/all major CRMs/));
    await user.keyboard('a');
    await user.click(screen.getByRole('button', { name: 'Read and sign' }));
    const dialog = await screen.findByRole('dialog');
    host.answer({ 'claims.load': aTable([mine, theirs], inSecondRound({ fingerprint: 'print-9' })) });
    await user.click(within(dialog).getByRole('button', { name: /Sign 2 claims/ }));
    expect(host.calls('claims.sign')).toEqual([]);
    save();
    expect(await within(dialog).findByText('Set up in one click')).toBeVisible();
    await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Sign 2 claims' })).toBeEnabled());
    await user.click(within(dialog).getByRole('button', { name: 'Sign 2 claims' }));
    await waitFor(() => expect(host.calls('claims.sign')).toEqual([{ issueId: copy.id, fingerprint: 'print-9' }]));
  });

  it('says which edit made a signature void', async () => {
    const voidedBy = [{ claimId: 'c2', text: 'Works with all major CRMs', at: momentOf('11-08'), by: priya }];
    const signature = { state: 'void', by: priya, at: momentOf('11-07'), voidedBy } as const;
    await showTable(aTable([crms], inSecondRound({ signature: { ...signature, voidedBy } })));
    expect(screen.getByText('“Works with all major CRMs” was edited by Priya on 8 Nov')).toBeVisible();
  });
});

describe('ClaimTable adopting into a brief', () => {
  const epic = anIssue({ id: '10001', key: 'PROD-1', summary: 'Atlas 2.0', role: 'product' });
  const sections = [
    { section: 'problem', text: '', revision: 0 },
    { section: 'who', text: '', revision: 0 },
    { section: 'whatIsNew', text: 'Bars move.', revision: 4 },
    { section: 'whatOneCanDo', text: '', revision: 0 },
  ] as const;

  async function openAdopt(answers: Answers<ClaimResolvers>, locked = false) {
    const briefs: BriefsReply = { kind: 'briefs', briefs: [{ epic, locked, sections: [...sections] }] };
    const shown = await showTable(aTable([crms]), {
      'claims.briefs': briefs,
      ...answers,
    });
    await shown.user.click(screen.getByRole('button', { name: 'More actions' }));
    await shown.user.click(await screen.findByRole('menuitem', { name: 'Adopt into brief' }));
    const field = await screen.findByRole('textbox', { name: /What is new in the brief of PROD-1/ });
    return { ...shown, field };
  }

  it('appends the wording and saves from the revision that was shown', async () => {
    const { user, host, field } = await openAdopt({
      'claims.adopt': { kind: 'refused', message: 'Cannot save this section: it is too long' },
    });
    expect(field).toHaveValue('Bars move.\n\nWorks with all major CRMs');
    await user.click(screen.getByRole('button', { name: 'Save in brief' }));
    expect(await screen.findByText('Cannot save this section: it is too long')).toBeVisible();
    expect(field).toHaveValue('Bars move.\n\nWorks with all major CRMs');
    expect(host.calls('claims.adopt')).toEqual([
      {
        issueId: copy.id,
        claimId: 'c2',
        epicId: epic.id,
        section: 'whatIsNew',
        text: 'Bars move.\n\nWorks with all major CRMs',
        basedOn: 4,
      },
    ]);
  });

  it('asks for a reason once the brief is locked', async () => {
    const { user } = await openAdopt({}, true);
    expect(screen.getByRole('button', { name: 'Save in brief' })).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: /Why must it change/ }), 'Legal asked');
    expect(screen.getByRole('button', { name: 'Save in brief' })).toBeEnabled();
  });
});
