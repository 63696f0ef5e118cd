import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { briefResolvers } from '../../../src/contract/brief-resolvers';
import type { BriefReply } from '../../../src/contract/narrative-brief';
import { NarrativeBrief } from '../../../static/narrative-brief/narrative-brief';
import { aBrief, aContent, anEdge, emptyContent, priya, routing, theEpic } from '../support/brief-builders';
import { fakeModuleHost } from '../support/fake-module-host';
import { anIssue, dayOf } from '../support/panel-builders';
import { expectNoAxeFaults } from '../support/no-axe-faults';
import { showBrief } from './show-brief';

const descoped = { feature: routing, cause: 'descoped', at: `${dayOf('06-02')}T12:00:00.000Z` } as const;
const lock = { number: 3, at: `${dayOf('05-18')}T12:00:00.000Z`, by: priya };

beforeEach(() => sessionStorage.clear());

describe('NarrativeBrief states', () => {
  it('shows the headings at once and says that it is reading', async () => {
    let give: (reply: BriefReply) => void = () => undefined;
    fakeModuleHost(briefResolvers, { 'brief.load': () => new Promise((resolve) => (give = resolve)) });
    render(<NarrativeBrief />);
    expect(screen.getByRole('status')).toHaveTextContent('Reading the brief…');
    expect(screen.getByText('Where are the edges?')).toBeInTheDocument();
    act(() => give({ kind: 'brief', brief: aBrief() }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Smart routing' })).toBeVisible();
  });

  it.each(['no-access', 'unbound'] as const)(
    'tells what to do when the reply is "%s", and nothing else',
    async (kind) => {
      const host = fakeModuleHost(briefResolvers, { 'brief.load': { kind } });
      const { container } = render(<NarrativeBrief />);
      const words = kind === 'unbound' ? /Choose the epic this brief is about: edit the page/ : /you cannot see. Ask a/;
      expect(await screen.findByText(words)).toBeVisible();
      expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
      await expectNoAxeFaults(container);
      await waitFor(() => expect(host.told('emit')).toHaveLength(1));
    },
  );

  it('says what happened and tries again when the backend fails', async () => {
    const host = fakeModuleHost(briefResolvers, {
      'brief.load': () => {
        throw new Error('Jira is down');
      },
    });
    const user = userEvent.setup();
    render(<NarrativeBrief />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Jira is down. What is written is safe.');
    host.answer({ 'brief.load': { kind: 'brief', brief: aBrief() } });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Smart routing' })).toBeVisible();
  });

  it('is painted with one call and then says that it is ready', async () => {
    const { host } = await showBrief(aBrief());
    await waitFor(() => expect(host.told('emitReadyEvent')).toHaveLength(1));
    expect(host.calls('brief.load')).toHaveLength(1);
  });

  it('keeps what is shown when a refresh fails, and says so', async () => {
    const { host } = await showBrief(aBrief());
    host.answer({
      'brief.load': () => {
        throw new Error('Jira is down');
      },
    });
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByText(/Could not refresh: Jira is down/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Smart routing' })).toBeVisible();
  });
});

describe('NarrativeBrief to read', () => {
  it('shows the epic, the six sections, the edges and what is not true', async () => {
    const { page } = await showBrief(aBrief());
    expect(screen.getByRole('link', { name: 'PROD-1' })).toBeVisible();
    expect(screen.getByText('In Progress')).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'The problem',
      'Who has it',
      'What is new',
      'What one can do now',
      'Where are the edges?',
      'What is not true',
    ]);
    const row = within(screen.getByRole('table')).getAllByRole('row')[1];
    expect(row).toHaveTextContent('Routes e-mail by skill');
    expect(row).toHaveTextContent('Several skills match: the oldest queue wins');
    expect(row).toHaveTextContent('PROD-14');
    expect(screen.getByRole('listitem')).toHaveTextContent(/^It does not learn from past answers$/);
    expect(screen.getByText('half a page')).toBeVisible();
    await expectNoAxeFaults(page.container);
  });

  it('opens the epic in Jira', async () => {
    const { host, user } = await showBrief(aBrief());
    await user.click(screen.getByRole('link', { name: 'PROD-1' }));
    expect(host.told('navigate')).toEqual([{ target: 'issue', issueKey: 'PROD-1', type: 'same-tab' }]);
  });

  it('offers those who may not edit nothing to press, and says what is not written', async () => {
    await showBrief(aBrief({ mayEdit: false, number: 0, content: emptyContent }));
    expect(screen.getAllByText('Not written yet')).toHaveLength(6);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('invites those who may edit to write what is empty', async () => {
    const { page } = await showBrief(aBrief({ number: 0, content: emptyContent }));
    expect(screen.getAllByRole('button', { name: /^Write this section: / })).toHaveLength(6);
    await expectNoAxeFaults(page.container);
  });

  it('shows text as text', async () => {
    const text = '<img src=x onerror="alert(1)"> שלום 🚀 {"type":"doc"}';
    await showBrief(aBrief({ content: aContent({ problem: text }) }));
    expect(screen.getByText(text)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });

  it('says in words and with an icon that it is longer than a page', async () => {
    await showBrief(aBrief({ content: aContent({ problem: 'word '.repeat(799) }) }));
    expect(screen.getByText('1½ pages, more than the one page it should be')).toBeVisible();
  });

  it('says with which version it was locked', async () => {
    await showBrief(aBrief({ lock, number: 5 }));
    expect(screen.getByText(/^Locked \w{3} 18 May, version 3, now version 5$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lock brief' })).not.toBeInTheDocument();
  });
});

describe('NarrativeBrief stale rows', () => {
  const stale = aBrief({ content: aContent({ edges: [anEdge({ stale: [descoped] })] }) });

  it('ask whether they still hold, and are confirmed', async () => {
    const { host, user, page } = await showBrief(stale, { 'brief.recheck': { kind: 'done', brief: aBrief() } });
    expect(screen.getByText('PROD-14 was descoped on 2 Jun. Still true?')).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Still true' }));
    expect(await screen.findByText('Marked as still true.')).toBeVisible();
    expect(host.calls('brief.recheck')).toEqual([{ rowId: 'row-a', causes: 1 }]);
    expect(screen.queryByText(/Still true\?/)).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Where are the edges?' })).toHaveFocus();
  });

  it('open for editing at the row that is meant', async () => {
    const edges = [anEdge({ id: 'row-1' }), anEdge({ id: 'row-2', does: 'Second', stale: [descoped] })];
    const { user } = await showBrief(aBrief({ content: aContent({ edges }) }));
    const flag = within(screen.getByRole('table')).getByRole('button', { name: 'Edit' });
    await user.click(flag);
    await waitFor(() => expect(screen.getByDisplayValue('Second')).toHaveFocus());
  });

  it('show no button to those who may not edit, and no name of a hidden issue', async () => {
    const edges = [anEdge({ feature: { id: '10014', card: null }, stale: [{ ...descoped, feature: null }] })];
    await showBrief(aBrief({ mayEdit: false, content: aContent({ edges }) }));
    expect(screen.getByText('An issue you cannot see was descoped on 2 Jun. Still true?')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Still true|Edit/ })).not.toBeInTheDocument();
  });
});

describe('NarrativeBrief lock', () => {
  const briefLock = anIssue({ id: '20001', key: 'MKT-1', summary: 'Brief lock', due: dayOf('05-18') });

  it('says what is missing and leads there', async () => {
    const content = aContent({ who: '', notTrue: [] });
    const { user, page } = await showBrief(aBrief({ content }));
    await user.click(screen.getByRole('button', { name: 'Lock brief' }));
    const panel = await screen.findByRole('region', { name: 'Not ready to lock yet' });
    expect(
      within(panel)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Who has it Write', 'What is not true Write']);
    await expectNoAxeFaults(page.container);
    await user.click(within(panel).getByRole('button', { name: 'Write: Who has it' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Who has it' })).toHaveFocus());
  });

  it('asks once, sends the version that was read, and tells of it', async () => {
    const locked = aBrief({ lock: { ...lock, number: 6 }, number: 7 });
    const { host, user } = await showBrief(aBrief({ lockWith: { milestone: briefLock, due: dayOf('05-18') } }), {
      'brief.lock': { kind: 'done', brief: locked },
    });
    await user.click(screen.getByRole('button', { name: 'Lock brief' }));
    const panel = await screen.findByRole('region', { name: 'Lock the brief as it stands?' });
    expect(panel).toHaveTextContent(/It locks with MKT-1 Brief lock, so from \w{3} 18 May on/);
    await user.click(within(panel).getByRole('button', { name: 'Lock now' }));
    expect(await screen.findByText('Locked as version 6.')).toBeVisible();
    expect(host.calls('brief.lock')).toEqual([{ number: 6 }]);
    expect(screen.getByText(/^Locked \w{3} 18 May, version 6/)).toBeVisible();
  });

  it('shows why it was refused', async () => {
    const { user } = await showBrief(aBrief(), {
      'brief.lock': { kind: 'refused', message: 'Cannot lock the brief: MKT-1 is due Thu 7 May' },
    });
    await user.click(screen.getByRole('button', { name: 'Lock brief' }));
    await user.click(await screen.findByRole('button', { name: 'Lock now' }));
    expect(await screen.findByText('Cannot lock the brief: MKT-1 is due Thu 7 May')).toBeVisible();
  });

  it('does not lock what somebody changed meanwhile', async () => {
    const { user } = await showBrief(aBrief(), {
      'brief.lock': { kind: 'conflict', brief: aBrief({ number: 7 }), by: priya, at: lock.at },
    });
    await user.click(screen.getByRole('button', { name: 'Lock brief' }));
    await user.click(await screen.findByRole('button', { name: 'Lock now' }));
    expect(await screen.findByText(/Somebody changed the brief meanwhile/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Lock now' })).toBeVisible();
  });

  it('takes its day from a milestone that is chosen', async () => {
    const chosen = aBrief({ lockWith: { milestone: briefLock, due: dayOf('05-18') } });
    const { host, user, page } = await showBrief(aBrief({ lockChoices: [briefLock] }), {
      'brief.choose-lock': { kind: 'done', brief: chosen },
    });
    await user.click(screen.getByRole('button', { name: 'Choose when it locks' }));
    await user.click(await screen.findByRole('radio', { name: 'MKT-1 Brief lock' }));
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved when the brief locks.')).toBeVisible();
    expect(host.calls('brief.choose-lock')).toEqual([{ issueId: '20001' }]);
    expect(screen.getByRole('button', { name: 'Change when it locks' })).toHaveFocus();
  });

  it('leaves a milestone that the viewer may not see as it is', async () => {
    const { host, user } = await showBrief(aBrief({ lockWith: { milestone: null, due: null } }));
    await user.click(screen.getByRole('button', { name: 'Change when it locks' }));
    expect(await screen.findByRole('radio', { name: 'An issue you cannot see' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(host.calls('brief.choose-lock')).toEqual([]);
  });
});

describe('NarrativeBrief versions', () => {
  const head = { number: 6, at: lock.at, by: priya, act: 'saved', section: 'who', reason: null } as const;
  const changed = { ...head, number: 5, act: 'changed-after-lock', reason: 'Legal asked for it' } as const;

  it('tells who changed what, when and why, and compares word by word', async () => {
    const { host, user, page } = await showBrief(aBrief(), {
      'brief.versions': ({ before }) => ({
        kind: 'versions',
        versions: before === undefined ? [head, changed] : [{ ...head, number: 4 }],
        more: before === undefined,
      }),
      'brief.version': {
        kind: 'version',
        head,
        content: aContent({ who: 'Team leads in large support teams.' }),
        before: aContent({ who: 'Team leads in small support teams.' }),
      },
    });
    await user.click(screen.getByRole('button', { name: 'Versions' }));
    const list = await screen.findByRole('region', { name: 'Versions' });
    await within(list).findByText(/Version 5/);
    expect(list).toHaveTextContent(/Version 6 · Priya Raman · 18 May, \d\d:\d\d · wrote “Who has it”/);
    expect(list).toHaveTextContent('Reason: Legal asked for it');
    await user.click(within(list).getByRole('button', { name: 'Compare with the version before: version 6' }));
    expect((await within(list).findByText('small')).closest('del')).toHaveTextContent('[removed: small]');
    expect(within(list).getByText('large').closest('ins')).toHaveTextContent('[added: large]');
    expect(within(list).queryByRole('heading', { name: 'The problem' })).not.toBeInTheDocument();
    await expectNoAxeFaults(page.container);
    await user.click(within(list).getByRole('button', { name: 'Show older versions' }));
    expect(await within(list).findByText(/Version 4/)).toBeVisible();
    expect(host.calls('brief.versions')).toEqual([{}, { before: 5 }]);
    await user.click(within(list).getByRole('button', { name: 'Back to the brief' }));
    expect(screen.getByRole('heading', { name: 'The problem' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Versions' })).toHaveFocus();
  });
});

describe('NarrativeBrief epic', () => {
  it('shows a summary of any length and script as text', async () => {
    await showBrief(aBrief({ epic: { ...theEpic, summary: '<b>'.repeat(80) } }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('<b>'.repeat(80));
  });
});
