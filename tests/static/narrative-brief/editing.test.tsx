import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { BriefView } from '../../../src/contract/narrative-brief';
import { aBrief, aContent, anEdge, priya } from '../support/brief-builders';
import { dayOf } from '../support/panel-builders';
import { expectNoAxeFaults } from '../support/no-axe-faults';
import { showBrief } from './show-brief';

const at = `${dayOf('05-18')}T12:00:00.000Z`;

/** As it is after somebody saved "Who has it". */
function savedWho(who: string, revision = 2): BriefView {
  const { revisions } = aBrief();
  return aBrief({ number: 7, content: aContent({ who }), revisions: { ...revisions, who: revision } });
}

async function editWho(answers: Parameters<typeof showBrief>[1] = {}, brief = aBrief()) {
  const shown = await showBrief(brief, answers);
  await shown.user.click(screen.getByRole('button', { name: 'Edit: Who has it' }));
  const field = await screen.findByRole('textbox', { name: 'Who has it' });
  return { ...shown, field };
}

beforeEach(() => sessionStorage.clear());

describe('NarrativeBrief writing', () => {
  it('opens in place with the question as help, saves on Ctrl+Enter and gives the focus back', async () => {
    const { host, user, field, page } = await editWho({ 'brief.save': { kind: 'done', brief: savedWho('Agents.') } });
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveAccessibleDescription(/Who runs into it\?/);
    await expectNoAxeFaults(page.container);
    await user.clear(field);
    await user.type(field, 'Agents.{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Saved “Who has it”.')).toBeVisible();
    expect(host.calls('brief.save')).toEqual([{ draft: { section: 'who', text: 'Agents.' }, basedOn: 1 }]);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Edit: Who has it' })).toHaveFocus();
  });

  it('lets the gauge follow each keystroke', async () => {
    const { user, field } = await editWho();
    await user.click(field);
    await user.paste('word '.repeat(500));
    expect(screen.getByText('1¼ pages, more than the one page it should be')).toBeVisible();
  });

  it('leaves on Escape when nothing was typed, without asking', async () => {
    const { host, user } = await editWho();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByText(/put aside/)).not.toBeInTheDocument();
    expect(host.calls('brief.save')).toEqual([]);
  });

  it('asks on Escape when something was typed, and can bring it back', async () => {
    const { user, field } = await editWho();
    await user.type(field, ' And admins.');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('alert')).toHaveTextContent('Drop what you typed?');
    await user.click(screen.getByRole('button', { name: 'Go on writing' }));
    expect(screen.getByRole('textbox')).toHaveValue('Team leads in support. And admins.');
    await user.type(screen.getByRole('textbox'), '{Escape}');
    await user.click(screen.getByRole('button', { name: 'Drop it' }));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(await screen.findByRole('textbox')).toHaveValue('Team leads in support. And admins.');
  });

  it('keeps unsaved text over a reload of the page, and saves it from where it set out', async () => {
    const first = await editWho();
    await first.user.type(first.field, ' And admins.');
    first.page.unmount();
    const { host, user } = await showBrief(aBrief(), { 'brief.save': { kind: 'done', brief: savedWho('x') } });
    expect(await screen.findByText(/Unsaved text was kept/)).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('Team leads in support. And admins.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved “Who has it”.');
    expect(host.calls('brief.save')).toEqual([
      { draft: { section: 'who', text: 'Team leads in support. And admins.' }, basedOn: 1 },
    ]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('takes no kept text that it did not write', async () => {
    sessionStorage.setItem('lockstep:brief:10001:who', '{"draft":{"section":"problem","text":"x"}}');
    sessionStorage.setItem('lockstep:brief:10001:edges', 'not json');
    await showBrief(aBrief());
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('tells the room left, refuses what is too long at its field, and keeps it', async () => {
    const { host, user, field } = await editWho();
    await user.clear(field);
    await user.paste('x'.repeat(3_990));
    expect(field).toHaveAccessibleDescription(/10 characters left/);
    await user.paste('y'.repeat(20));
    expect(field).toHaveAccessibleDescription(/10 characters too many/);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(field).toHaveAccessibleDescription(
      /Cannot save this: it has 4,010 characters, at most 4,000 fit\. Shorten it/,
    );
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(host.calls('brief.save')).toEqual([]);
  });

  it('refuses characters that cannot be shown, before anything is sent', async () => {
    const { host, user, field } = await editWho();
    await user.click(field);
    await user.paste('a\u0000b');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(field).toHaveAccessibleDescription(/characters that cannot be shown, such as a null byte/);
    expect(host.calls('brief.save')).toEqual([]);
  });

  it('shows why the backend refused, and keeps the text', async () => {
    const { user, field } = await editWho({
      'brief.save': { kind: 'refused', message: 'Cannot save the brief: you may not edit PROD-1' },
    });
    await user.type(field, ' More.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Cannot save the brief: you may not edit PROD-1')).toBeVisible();
    expect(field).toHaveValue('Team leads in support. More.');
  });

  it('says that it is not known whether it was saved when the backend fails', async () => {
    const { user, field } = await editWho({
      'brief.save': () => {
        throw new Error('No connection');
      },
    });
    await user.type(field, ' More.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/No connection. It is not known whether it was saved/)).toBeVisible();
    expect(field).toHaveValue('Team leads in support. More.');
  });

  it('writes two sections at once, each apart from the other', async () => {
    const { user, field } = await editWho({ 'brief.save': { kind: 'done', brief: savedWho('Agents.') } });
    await user.click(screen.getByRole('button', { name: 'Edit: The problem' }));
    await user.type(await screen.findByRole('textbox', { name: 'The problem' }), ' Still.');
    await user.type(field, ' More.');
    await user.click(
      within(screen.getByRole('form', { name: 'Edit: Who has it' })).getByRole('button', { name: 'Save' }),
    );
    await screen.findByText('Saved “Who has it”.');
    expect(screen.getByRole('textbox', { name: 'The problem' })).toHaveValue(
      'Requests wait in the wrong queue. Still.',
    );
  });
});

describe('NarrativeBrief after the lock', () => {
  const lock = { number: 6, at, by: priya };

  it('asks for a reason with each change', async () => {
    const { host, user, field } = await editWho(
      { 'brief.save': { kind: 'done', brief: { ...savedWho('Agents.'), lock } } },
      aBrief({ lock }),
    );
    await user.type(field, ' More.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const reason = screen.getByRole('textbox', { name: 'Why must this change after the lock?' });
    expect(reason).toHaveAccessibleDescription(/the brief is locked. Say why it must change/);
    await user.type(reason, 'Legal asked for it');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved “Who has it”.');
    expect(host.calls('brief.save')).toEqual([
      { draft: { section: 'who', text: 'Team leads in support. More.' }, basedOn: 1, reason: 'Legal asked for it' },
    ]);
  });

  it('asks for the reason when somebody locked it while this was written', async () => {
    const { host, user, field } = await editWho({
      'brief.save': ({ reason }) =>
        reason === undefined
          ? { kind: 'locked', brief: aBrief({ lock }) }
          : { kind: 'done', brief: { ...savedWho('Agents.'), lock } },
    });
    await user.type(field, ' More.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const reason = await screen.findByRole('textbox', { name: 'Why must this change after the lock?' });
    await user.type(reason, 'Legal{Control>}{Enter}{/Control}');
    await screen.findByText('Saved “Who has it”.');
    expect(host.calls('brief.save')).toHaveLength(2);
  });
});

describe('NarrativeBrief conflicts', () => {
  const theirs = savedWho('Team leads in sales.');
  const conflict = { kind: 'conflict', brief: theirs, by: priya, at } as const;

  async function conflicting() {
    const shown = await editWho({
      'brief.save': ({ basedOn }) => (basedOn === 1 ? conflict : { kind: 'done', brief: savedWho('mine', 3) }),
    });
    await shown.user.type(shown.field, ' More.');
    await shown.user.click(screen.getByRole('button', { name: 'Save' }));
    const choice = await screen.findByRole('group', { name: /Somebody saved this section/ });
    return { ...shown, choice };
  }

  it('show theirs and mine side by side with the words that differ marked', async () => {
    const { choice, page } = await conflicting();
    expect(choice).toHaveTextContent(/Theirs \(Priya Raman, 18 May/);
    expect([...choice.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      '[only here: sales.]',
      '[only here: support. More.]',
    ]);
    expect(within(choice).getByRole('heading', { name: /Somebody saved/ })).toHaveFocus();
    await expectNoAxeFaults(page.container);
  });

  it('end with mine, saved from theirs', async () => {
    const { host, user, choice } = await conflicting();
    await user.click(within(choice).getByRole('button', { name: 'Keep mine' }));
    await screen.findByText('Saved “Who has it”.');
    expect(host.calls('brief.save').at(-1)).toEqual({
      draft: { section: 'who', text: 'Team leads in support. More.' },
      basedOn: 2,
    });
  });

  it('end with theirs, and mine can be brought back', async () => {
    const { host, user, choice } = await conflicting();
    await user.click(within(choice).getByRole('button', { name: 'Take theirs' }));
    expect(screen.getByText('Team leads in sales.')).toBeVisible();
    expect(host.calls('brief.save')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(await screen.findByRole('textbox', { name: 'Who has it' })).toHaveValue('Team leads in support. More.');
  });

  it('go on with mine, which is then saved from theirs', async () => {
    const { host, user, choice } = await conflicting();
    await user.click(within(choice).getByRole('button', { name: 'Edit mine' }));
    const field = screen.getByRole('textbox', { name: 'Who has it' });
    expect(field).toHaveFocus();
    await user.type(field, ' Sales too.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved “Who has it”.');
    expect(host.calls('brief.save').at(-1)).toEqual({
      draft: { section: 'who', text: 'Team leads in support. More. Sales too.' },
      basedOn: 2,
    });
  });

  it('are told as soon as the page comes back to sight, and what is typed stays', async () => {
    const { host, user, field } = await editWho();
    await user.type(field, ' More.');
    host.answer({ 'brief.load': { kind: 'brief', brief: theirs } });
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByText('Somebody changed this section')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Who has it' })).toHaveValue('Team leads in support. More.');
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    expect(screen.getByRole('button', { name: 'Take theirs' })).toBeVisible();
  });
});

describe('NarrativeBrief rows', () => {
  const jira = () => ({
    status: 200,
    body: {
      issues: [
        { id: '10015', key: 'PROD-15', fields: { summary: 'Weights', project: { name: 'Product' }, duedate: null } },
      ],
    },
  });

  async function editEdges(brief = aBrief()) {
    const shown = await showBrief(brief, { 'brief.save': { kind: 'done', brief } }, { jira });
    await shown.user.click(screen.getByRole('button', { name: 'Edit: Where are the edges?' }));
    await screen.findByRole('listitem', { name: 'Row 1' });
    return shown;
  }

  const saved = (host: Awaited<ReturnType<typeof showBrief>>['host']) => host.calls('brief.save').at(-1);

  it('are added with a Jira issue, and blank ones are not saved', async () => {
    const { host, user, page } = await editEdges();
    await user.click(screen.getByRole('button', { name: 'Add row' }));
    const row = within(screen.getByRole('listitem', { name: 'Row 2' }));
    expect(row.getByRole('textbox', { name: 'It does' })).toHaveFocus();
    await user.type(row.getByRole('textbox', { name: 'It does' }), 'Chats');
    await user.type(await row.findByRole('combobox', { name: 'Jira issue (optional)' }), 'Wei');
    await user.click(await screen.findByRole('option', { name: /PROD-15/ }));
    await user.click(screen.getByRole('button', { name: 'Add row' }));
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved “Where are the edges?”.');
    const { id, does, inCase, behaviour, later } = anEdge();
    expect(saved(host)).toEqual({
      draft: {
        section: 'edges',
        rows: [
          { id, does, inCase, behaviour, later, feature: '10014' },
          { id: expect.any(String) as unknown, does: 'Chats', inCase: '', behaviour: '', later: '', feature: '10015' },
        ],
      },
      basedOn: 1,
    });
  });

  it('keep an issue that the writer may not see', async () => {
    const edges = [anEdge({ feature: { id: '10099', card: null } })];
    const { host, user } = await editEdges(aBrief({ content: aContent({ edges }) }));
    expect(await screen.findByText('An issue you cannot see')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Later' }), ' soon');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved “Where are the edges?”.');
    expect(saved(host)).toMatchObject({ draft: { rows: [{ feature: '10099', later: 'Weights for skills soon' }] } });
  });

  it('move by keyboard, are removed and come back', async () => {
    const edges = [anEdge({ id: 'row-1', does: 'One' }), anEdge({ id: 'row-2', does: 'Two' })];
    const { user } = await editEdges(aBrief({ content: aContent({ edges }) }));
    const shown = () =>
      screen.getAllByRole('textbox', { name: 'It does' }).map((field) => (field as HTMLTextAreaElement).value);
    await user.click(screen.getByDisplayValue('Two'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(shown()).toEqual(['Two', 'One']);
    expect(screen.getByDisplayValue('Two')).toHaveFocus();
    expect(screen.getByText('Row moved to place 1 of 2.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Move down: Row 1' }));
    expect(shown()).toEqual(['One', 'Two']);
    await user.click(screen.getByRole('button', { name: 'Remove: Row 1' }));
    expect(shown()).toEqual(['Two']);
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(shown()).toEqual(['One', 'Two']);
    expect(screen.getByDisplayValue('One')).toHaveFocus();
  });

  it('show a reason at the cell that is refused', async () => {
    const { host, user } = await editEdges();
    const cell = screen.getByRole('textbox', { name: 'It behaves so' });
    await user.click(cell);
    await user.paste('x'.repeat(600));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(cell).toHaveAccessibleDescription(/it has 621 characters, at most 500 fit/);
    expect(saved(host)).toBeUndefined();
  });

  it('begin with one to fill where there is none, which counts as nothing typed', async () => {
    const { user } = await showBrief(aBrief({ content: aContent({ edges: [], notTrue: [] }) }));
    await user.click(screen.getByRole('button', { name: 'Write this section: Where are the edges?' }));
    expect(await screen.findByRole('textbox', { name: 'It does' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByText('Drop what you typed?')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Write this section: What is not true' }));
    expect(await screen.findByRole('textbox', { name: 'Not true, line 1' })).toHaveFocus();
  });

  it('of what is not true are lines', async () => {
    const brief = aBrief();
    const { host, user } = await showBrief(brief, { 'brief.save': { kind: 'done', brief } });
    await user.click(screen.getByRole('button', { name: 'Edit: What is not true' }));
    await user.click(await screen.findByRole('button', { name: 'Add line' }));
    await user.keyboard('It is free');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved “What is not true”.');
    expect(saved(host)).toMatchObject({
      draft: { section: 'notTrue', lines: [{ id: 'line-a' }, { text: 'It is free' }] },
    });
  });
});
