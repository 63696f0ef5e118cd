import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import type { StepReply } from '../../../../src/contract/launch-steps';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { dayOf } from '../../support/panel-builders';
import { someOptions } from './creation-builders';
import { showCreate } from './show-create';

const open = {
  id: 'c-7',
  name: 'Atlas 1.9',
  at: `${dayOf('05-30')}T12:00:00.000Z`,
  state: 'running',
  ended: 12,
  total: 40,
} as const;
const withOpen = { 'creation.options': { ...someOptions, open: [open] } };
const stuck = {
  kind: 'stuck',
  ended: 20,
  total: 40,
  message: 'Jira refused "Brief lock": Assignee cannot be assigned. Choose somebody else',
} as const;

describe('CreateLaunch', () => {
  it('offers to go on with what was interrupted, from where it stood', async () => {
    const { host, user, page, visits } = await showCreate({ ...withOpen, 'creation.step': stuck });
    expect(screen.getByText('Begun on 30 May, 12 of 40 done.')).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Go on: Atlas 1.9' }));
    expect(screen.getByRole('heading', { name: 'Making Atlas 1.9' })).toHaveFocus();
    expect(await screen.findByText(stuck.message)).toBeVisible();
    expect(screen.getByText('20 of 40 done')).toBeVisible();
    await expectNoAxeFaults(page.container);
    host.answer({ 'creation.step': { kind: 'done', launchId: 'l-7' } });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(visits).toEqual(['/launch/l-7']));
    expect(host.calls('creation.step')).toEqual([{ id: 'c-7' }, { id: 'c-7' }]);
  });

  it('takes back only after a question, and tells when it is done', async () => {
    const { host, user, page } = await showCreate({
      ...withOpen,
      'creation.take-back': { kind: 'done', launchId: null },
    });
    await user.click(screen.getByRole('button', { name: 'Take back: Atlas 1.9' }));
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(host.calls('creation.take-back')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Take back: Atlas 1.9' }));
    host.answer({ 'creation.options': someOptions });
    await user.click(screen.getByRole('button', { name: 'Delete and take back' }));
    expect(await screen.findByText('Atlas 1.9 was taken back.')).toBeVisible();
    expect(screen.queryByText('Atlas 1.9 is not finished')).not.toBeInTheDocument();
    expect(host.calls('creation.take-back')).toEqual([{ id: 'c-7' }]);
  });

  it('takes back what got stuck', async () => {
    const { host, user } = await showCreate({
      ...withOpen,
      'creation.step': stuck,
      'creation.take-back': { kind: 'done', launchId: null },
    });
    await user.click(screen.getByRole('button', { name: 'Go on: Atlas 1.9' }));
    await user.click(await screen.findByRole('button', { name: 'Take back' }));
    await user.click(screen.getByRole('button', { name: 'Delete and take back' }));
    expect(await screen.findByText('Atlas 1.9 was taken back.')).toBeVisible();
    expect(host.calls('creation.take-back')).toEqual([{ id: 'c-7' }]);
  });

  it('halts when a step fails, and goes no further once the page is left', async () => {
    let answer: (reply: StepReply) => void = () => undefined;
    const { host, user, visits, page } = await showCreate({
      ...withOpen,
      'creation.step': () => {
        throw new Error('No connection');
      },
    });
    await user.click(screen.getByRole('button', { name: 'Go on: Atlas 1.9' }));
    expect(await screen.findByText(/No connection\. What was made so far is safe/)).toBeVisible();
    host.answer({ 'creation.step': () => new Promise((resolve) => (answer = resolve)) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(host.calls('creation.step')).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'Leave for now' }));
    expect(visits).toEqual(['/']);
    page.unmount();
    answer({ kind: 'going', ended: 20, total: 40, doing: 'Making issues' });
    await act(() => Promise.resolve());
    expect(host.calls('creation.step')).toHaveLength(2);
  });

  it('goes on taking back what is half taken back, and tells what had to stay', async () => {
    const half = { ...open, state: 'taking-back' } as const;
    const { host, user, page } = await showCreate({
      'creation.options': { ...someOptions, open: [half] },
      'creation.take-back': { kind: 'stuck', ended: 12, total: 12, message: 'You may not delete MKT-4' },
    });
    await user.click(screen.getByRole('button', { name: 'Go on: Atlas 1.9' }));
    expect(await screen.findByText('You may not delete MKT-4')).toBeVisible();
    expect(host.calls('creation.step')).toEqual([]);
    await expectNoAxeFaults(page.container);
    host.answer({ 'creation.options': someOptions });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(await screen.findByText('Atlas 1.9 was taken back.')).toBeVisible();
  });

  it('asks to log in where nothing may be seen, and tries again where it failed', async () => {
    const { host, user } = await showCreate({ 'creation.options': { kind: 'no-access' } });
    expect(screen.getByRole('heading', { name: 'Log in to make a launch' })).toBeVisible();
    host.answer({ 'creation.options': someOptions });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'New launch' })).toBeVisible();
  });
});
