import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { launchesResolvers, type LaunchesResolvers } from '../../../../src/contract/launches-resolvers';
import type { TemplateView } from '../../../../src/contract/template';
import { NavigationContext, type Place } from '../../../../static/launches/state/navigation';
import { Templates } from '../../../../static/launches/templates/templates';
import { fakeModuleHost, type Answers } from '../../support/fake-module-host';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { dayOf } from '../../support/panel-builders';
import { smallTemplate } from '../create/creation-builders';

const mine: TemplateView = {
  ...smallTemplate,
  id: 'mine',
  builtIn: false,
  by: { id: 'priya', name: 'Priya' },
  at: `${dayOf('05-03')}T12:00:00.000Z`,
  canEdit: true,
  version: 3,
  template: { ...smallTemplate.template, name: 'Our release' },
};
const theirs: TemplateView = {
  ...mine,
  id: 'theirs',
  canEdit: false,
  template: { ...mine.template, name: 'Their release' },
};
const listed = (...templates: TemplateView[]) => ({ 'templates.list': { kind: 'templates', templates } }) as const;

async function show(path: string, answers: Answers<LaunchesResolvers> = {}) {
  const host = fakeModuleHost(launchesResolvers, { ...listed(smallTemplate, mine, theirs), ...answers });
  const visits: string[] = [];
  const toPlace = (to: string): Place => {
    const [pathname = '', search] = to.split('?');
    return { path: pathname, search: search === undefined ? '' : `?${search}` };
  };
  const Page = () => {
    const [place, setPlace] = useState(() => toPlace(path));
    const go = (to: string) => {
      visits.push(to);
      setPlace(toPlace(to));
    };
    return (
      <main>
        <NavigationContext.Provider value={{ place, go, replace: go }}>
          <Templates />
        </NavigationContext.Provider>
      </main>
    );
  };
  const page = render(<Page />);
  await screen.findByRole('heading', { level: 1 });
  return { host, page, visits, user: userEvent.setup() };
}

const nameField = () => screen.getByRole('textbox', { name: 'Name of the template' });
const saveButton = () => screen.getByRole('button', { name: 'Save template' });
const rowNames = () =>
  screen
    .getAllByRole('button', { expanded: false })
    .flatMap((button) => (button.id.endsWith('-toggle') ? [button.textContent] : []));

beforeEach(() => sessionStorage.clear());

describe('Templates', () => {
  it('lists the built-in ones first, with who made the others and when', async () => {
    const { page, user, visits } = await show('/templates');
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      ...['All launches', 'Minor release', 'Our release', 'Their release'],
    ]);
    expect(screen.getAllByText(/^By Priya, 3 May\. 4 rows from 4 weeks before T-0/)).toHaveLength(2);
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('link', { name: 'Minor release' }));
    expect(visits).toEqual(['/templates/small']);
    expect(await screen.findByText('Starts exactly 2 working days after Feature freeze finishes')).toBeVisible();
    await screen.findByRole('combobox', { name: 'Sample T-0' });
    expect(
      screen.getByText('Built in. 4 rows from 4 weeks before T-0 to 1 week after it. Make a copy to change it.'),
    ).toBeVisible();
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(5);
    await expectNoAxeFaults(page.container);
  });

  it("only reads what is not the reader's to change, and copies it", async () => {
    const { host, user, visits } = await show('/templates/theirs', {
      'template.save': { kind: 'done', id: 'new-1' },
    });
    expect(screen.queryByRole('button', { name: 'Save template' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Make a copy' }));
    expect(visits).toEqual(['/templates/new?copy=theirs']);
    expect(await screen.findByDisplayValue('Their release (copy)')).toBe(nameField());
    // The list does not have it yet, and what was saved is shown all the same.
    await user.click(saveButton());
    await waitFor(() => expect(visits.at(-1)).toBe('/templates/new-1'));
    expect(nameField()).toHaveValue('Their release (copy)');
    await user.click(screen.getByRole('link', { name: 'All templates' }));
    expect(screen.getByText(/^By you, /)).toBeVisible();
    expect(host.calls('template.save')).toEqual([
      { id: null, version: 0, template: { ...theirs.template, name: 'Their release (copy)' } },
    ]);
  });

  it('says what to do where there is no such template', async () => {
    await show('/templates/gone');
    expect(screen.getByRole('heading', { name: 'This template is not there' })).toBeVisible();
  });

  it('makes a draft of a past launch and tells what was not taken over', async () => {
    const { host } = await show('/templates/new?from=l-1', {
      'template.of-launch': {
        kind: 'draft',
        template: mine.template,
        notes: ['MKT-4 has no due date and was left out.'],
      },
    });
    expect(await screen.findByDisplayValue('Our release')).toBe(nameField());
    expect(screen.getByText('MKT-4 has no due date and was left out.')).toBeVisible();
    expect(host.calls('template.of-launch')).toEqual([{ launchId: 'l-1' }]);
  });

  it('says why a launch cannot become a template', async () => {
    const message = 'Cannot make a template of this launch: it has no T-0. Name one first';
    fakeModuleHost(launchesResolvers, {
      ...listed(smallTemplate),
      'template.of-launch': { kind: 'refused', message },
    });
    const place = { path: '/templates/new', search: '?from=l-1' };
    const go = () => undefined;
    render(
      <NavigationContext.Provider value={{ place, go, replace: go }}>
        <Templates />
      </NavigationContext.Provider>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
  });
});

describe('TemplateEditor', () => {
  it('changes a row by keyboard alone, shows the dates, and saves', async () => {
    const { host, user, page } = await show('/templates/mine', { 'template.save': { kind: 'done', id: 'mine' } });
    expect(saveButton()).toBeDisabled();
    expect(saveButton()).toHaveAccessibleDescription('Everything is saved.');
    act(() => screen.getByRole('button', { name: 'Feature freeze' }).focus());
    await user.keyboard('{Enter}');
    await expectNoAxeFaults(page.container);
    const weeks = screen.getByRole('textbox', { name: 'Weeks' });
    await user.clear(weeks);
    await user.type(weeks, '6');
    expect(screen.getByText('6 weeks before T-0')).toBeVisible();
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(/^Saved\./)).toBeVisible();
    const [saved] = host.calls('template.save');
    expect(saved).toMatchObject({ id: 'mine', version: 3, template: { rows: [{ place: { weeks: -6 } }, {}, {}, {}] } });
    expect(saveButton()).toBeDisabled();
    await user.type(nameField(), ' 2');
    await user.click(saveButton());
    await waitFor(() => expect(host.calls('template.save')[1]).toMatchObject({ version: 4 }));
  });

  it('tells at the row why the template cannot be laid, as one types', async () => {
    const { user, page } = await show('/templates/mine');
    await user.click(screen.getByRole('button', { name: 'Asset production' }));
    const takes = screen.getByRole('textbox', { name: 'Takes (working days)' });
    await user.clear(takes);
    await user.type(takes, '40');
    const row = screen.getByRole('listitem', { name: 'Launch' });
    expect(
      await within(row).findByText(/"Launch" comes .* too early for its dependency on "Asset production"/),
    ).toBeVisible();
    expect(saveButton()).toBeDisabled();
    expect(saveButton()).toHaveAccessibleDescription('Correct what is marked first.');
    expect(screen.getByText('Correct what is marked to see the dates.')).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.clear(takes);
    await user.type(takes, 'many');
    expect(takes).toHaveAccessibleDescription(/Cannot use "many": it is no whole number/);
    await user.click(screen.getByRole('button', { name: 'Asset production' }));
    expect(screen.getByText(/Something in this row must be corrected/)).toBeVisible();
  });

  it('adds, moves and removes rows, and takes each step back', async () => {
    const { host, user } = await show('/templates/mine', { 'template.save': { kind: 'done', id: 'mine' } });
    await user.click(screen.getByRole('button', { name: 'Remove: Asset production' }));
    expect(rowNames()).toEqual(['Feature freeze', 'Launch', 'Review']);
    expect(screen.getByRole('button', { name: 'Undo: Asset production was removed' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(rowNames()).toEqual(['Feature freeze', 'Asset production', 'Launch', 'Review']);
    act(() => screen.getByRole('button', { name: 'Review' }).focus());
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(rowNames()).toEqual(['Feature freeze', 'Asset production', 'Review', 'Launch']);
    expect(screen.getByRole('button', { name: 'Review' })).toHaveFocus();
    expect(screen.getByText('Moved to place 3 of 4.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Remove: Launch' })).toBeDisabled();

    await user.click(screen.getByRole('button', { name: 'Add row' }));
    const added = screen.getByRole('textbox', { name: 'Name' });
    expect(added).toHaveFocus();
    await user.type(added, 'Beta');
    await user.type(screen.getByRole('textbox', { name: 'Who answers for it' }), 'product manager');
    await user.click(screen.getByRole('button', { name: 'Add dependency' }));
    await user.click(screen.getByRole('combobox', { name: 'How it follows' }));
    await user.click(await screen.findByRole('option', { name: 'Keep the gap' }));
    await user.click(saveButton());
    await waitFor(() => expect(host.calls('template.save')).toHaveLength(1));
    const [sent] = host.calls('template.save');
    const { template } = launchesResolvers['template.save'].payload.parse(sent);
    expect(template.rows.map(({ name }) => name)).toEqual([
      'Feature freeze',
      'Asset production',
      'Review',
      'Launch',
      'Beta',
    ]);
    expect(template.dependencies.slice(0, 2)).toEqual(mine.template.dependencies);
    expect(template.dependencies[2]).toMatchObject({ from: 'freeze', to: template.rows[4]?.key, mode: 'keep-gap' });
  });

  it('gives a row a gate by keyboard, says what is wrong with it, and takes a criterion out again', async () => {
    const { host, user, page } = await show('/templates/mine', { 'template.save': { kind: 'done', id: 'mine' } });
    act(() => screen.getByRole('button', { name: 'Feature freeze' }).focus());
    await user.keyboard('{Enter}');
    const add = async (kind: string) => {
      act(() => screen.getByRole('button', { name: 'Add criterion' }).focus());
      await user.keyboard('{Enter}');
      const kinds = screen.getByRole('list', { name: 'Kinds of criteria' });
      act(() => within(kinds).getByRole('button', { name: kind }).focus());
      await user.keyboard('{Enter}');
    };
    await screen.findByRole('button', { name: 'Add criterion' });
    await add('Approval');
    const title = screen.getByRole('textbox', { name: 'Approval' });
    expect(title).toHaveFocus();
    expect(title).toHaveAccessibleDescription('Say what is asked for');
    expect(saveButton()).toBeDisabled();
    await user.keyboard('Legal agrees');
    await user.type(screen.getByRole('textbox', { name: 'Who decides' }), 'legal reviewer');
    await user.click(screen.getByRole('combobox', { name: 'Time limit' }));
    await user.click(await screen.findByRole('option', { name: 'Hours' }));
    expect(screen.getByRole('textbox', { name: 'Hours' })).toHaveValue('48');
    await add('Brief');
    await add('Check');
    expect(screen.getByText('Gate: 3 criteria')).toBeVisible();
    await expectNoAxeFaults(page.container);

    await user.click(screen.getByRole('button', { name: 'Remove criterion: Check' }));
    expect(screen.getByRole('button', { name: 'Add criterion' })).toHaveFocus();
    await user.click(screen.getByRole('checkbox', { name: /^Freezes the scope/ }));
    expect(screen.getByText('Gate: 2 criteria, freezes the scope')).toBeVisible();
    await user.click(saveButton());

    await waitFor(() => expect(host.calls('template.save')).toHaveLength(1));
    const { template } = launchesResolvers['template.save'].payload.parse(host.calls('template.save')[0]);
    expect(template.rows[0]?.gate).toEqual({
      criteria: [
        {
          ...{ kind: 'approval', title: 'Legal agrees', role: 'legal reviewer', apartFrom: [] },
          within: { unit: 'hours', length: 48 },
        },
        { kind: 'brief', title: 'Brief is complete and locked' },
      ],
      freezesScope: true,
    });
  });

  it('keeps what was typed when the page is left, and starts over when asked', async () => {
    const first = await show('/templates/mine');
    await first.user.type(nameField(), ' 2');
    first.page.unmount();
    const { user } = await show('/templates/mine');
    expect(nameField()).toHaveValue('Our release 2');
    expect(screen.getByText(/What you typed before was kept/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(nameField()).toHaveValue('Our release');
    expect(sessionStorage).toHaveLength(0);
  });

  it('takes no kept draft that it did not write', async () => {
    sessionStorage.setItem('lockstep:template:mine', '{"draft":{"name":7},"basedOn":1}');
    await show('/templates/mine');
    expect(nameField()).toHaveValue('Our release');
  });

  it('asks before it drops what was typed', async () => {
    const { user, visits } = await show('/templates/mine');
    await user.type(nameField(), ' 2');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Go on writing' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(nameField()).toHaveValue('Our release 2');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Drop it' }));
    expect(visits).toEqual(['/templates']);
    expect(sessionStorage).toHaveLength(0);
  });

  it('offers both ways out of a conflict, and loses neither text', async () => {
    const { host, user, page } = await show('/templates/mine', { 'template.save': { kind: 'conflict' } });
    await user.type(nameField(), ' 2');
    await user.click(saveButton());
    expect(await screen.findByText('Somebody saved this template while you were writing')).toBeVisible();
    await expectNoAxeFaults(page.container);
    const changed = { ...mine, version: 9, template: { ...mine.template, name: 'Their words' } };
    host.answer({ ...listed(smallTemplate, changed), 'template.save': { kind: 'done', id: 'mine' } });
    await user.click(screen.getByRole('button', { name: 'Take theirs' }));
    await waitFor(() => expect(nameField()).toHaveValue('Their words'));
    await user.click(screen.getByRole('button', { name: 'Undo: took what somebody else had saved' }));
    expect(nameField()).toHaveValue('Our release 2');
    await user.click(saveButton());
    await waitFor(() =>
      expect(host.calls('template.save').at(-1)).toMatchObject({ version: 9, template: { name: 'Our release 2' } }),
    );
  });

  it('saves mine over theirs when asked', async () => {
    const { host, user } = await show('/templates/mine', { 'template.save': { kind: 'conflict' } });
    await user.type(nameField(), ' 2');
    await user.click(saveButton());
    await screen.findByText('Somebody saved this template while you were writing');
    host.answer({ ...listed(smallTemplate, { ...mine, version: 9 }), 'template.save': { kind: 'done', id: 'mine' } });
    await user.click(screen.getByRole('button', { name: 'Save mine over it' }));
    expect(await screen.findByText(/^Saved\./)).toBeVisible();
    expect(host.calls('template.save').at(-1)).toMatchObject({ version: 9, template: { name: 'Our release 2' } });
  });

  it('shows why it was not saved and keeps what was typed', async () => {
    const { user, host } = await show('/templates/mine', {
      'template.save': {
        kind: 'refused',
        message: 'Cannot save this template: there are 100 already. Remove one first',
      },
    });
    await user.type(nameField(), ' 2');
    await user.click(saveButton());
    expect(await screen.findByText(/there are 100 already/)).toBeVisible();
    host.answer({
      'template.save': () => {
        throw new Error('No connection');
      },
    });
    await user.click(saveButton());
    expect(await screen.findByText(/No connection\. It is not known whether it was saved/)).toBeVisible();
    expect(nameField()).toHaveValue('Our release 2');
  });

  it('removes only after a question', async () => {
    const { host, user, visits } = await show('/templates/mine', { 'template.remove': { kind: 'done', id: 'mine' } });
    await user.click(screen.getByRole('button', { name: 'Remove template' }));
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Remove template' }));
    await waitFor(() => expect(visits).toEqual(['/templates']));
    expect(host.calls('template.remove')).toEqual([{ id: 'mine', version: 3 }]);
    await waitFor(() => expect(screen.queryByText('Our release')).not.toBeInTheDocument());
  });
});
