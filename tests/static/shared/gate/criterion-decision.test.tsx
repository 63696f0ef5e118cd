import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { aGateView, anApproval, anAsset, approved, legal } from '../../support/gate-builders';
import { dayOf } from '../../support/panel-builders';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { showGate } from './gate-page';

const decided = (decision: string, comment = '', ofVersion = 0) => ({
  issueId: '20001',
  criterionId: 'a1',
  answer: { kind: 'approval', decision, comment, ofVersion },
});
const item = () => within(screen.getByRole('listitem', { name: 'Legal approval' }));

describe('CriterionDecision', () => {
  it('approves by keyboard, of the version under review, and can be taken back', async () => {
    const asset = anAsset();
    const gate = aGateView({ criteria: [anApproval()], asset });
    const { host, page, user } = showGate(gate, {
      'gate.answer': { kind: 'done', gate: { ...gate, criteria: [approved('Fine', 2)] } },
    });
    expect(item().getByText(/You decide on version 2/)).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.type(item().getByRole('textbox', { name: 'Comment' }), 'Fine');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(await item().findByText(/^Approved by Lena Gal.*of version 2$/)).toBeVisible();
    expect(item().getByText('Approved: Legal approval')).toBeInTheDocument();
    expect(item().getByRole('group', { name: 'Decide: Legal approval' })).toHaveFocus();
    host.answer({ 'gate.answer': { kind: 'done', gate } });
    await user.click(item().getByRole('button', { name: 'Withdraw' }));
    expect(await item().findByRole('button', { name: 'Approve' })).toBeVisible();
    expect(host.calls('gate.answer')).toEqual([decided('approved', 'Fine', 2), decided('withdrawn', '', 2)]);
  });

  it('does not ask for changes without words', async () => {
    const { host, user } = showGate(aGateView({ criteria: [anApproval()] }));
    await user.click(item().getByRole('button', { name: 'Ask for changes' }));
    const comment = item().getByRole('textbox', { name: 'Comment' });
    expect(comment).toHaveFocus();
    expect(comment).toHaveAccessibleDescription(/say what should change/);
    expect(host.calls('gate.answer')).toEqual([]);
  });

  it('keeps the comment and says beneath the buttons why it was refused', async () => {
    const message = 'Cannot approve: you have decided as brand reviewer, and both must not be the same person. Ask Ada';
    const { user } = showGate(aGateView({ criteria: [anApproval()] }), {
      'gate.answer': { kind: 'refused', message },
    });
    await user.type(item().getByRole('textbox', { name: 'Comment' }), 'Fine');
    await user.click(item().getByRole('button', { name: 'Approve' }));
    expect(await item().findByText(message)).toBeVisible();
    expect(item().getByRole('textbox', { name: 'Comment' })).toHaveValue('Fine');
  });

  it('does not let anybody decide on a version that came while they were reading', async () => {
    const gate = aGateView({ criteria: [anApproval()], asset: anAsset() });
    const { arrive, host, user } = showGate(gate, { 'gate.answer': { kind: 'done', gate } });
    await user.type(item().getByRole('textbox', { name: 'Comment' }), 'Fine');
    act(() => arrive({ ...gate, asset: anAsset({ number: 3 }) }));
    expect(item().getByRole('alert')).toHaveTextContent('Version 3 came while this was open.');
    expect(item().queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument();
    await user.click(item().getByRole('button', { name: 'Decide on version 3' }));
    expect(item().getByRole('textbox', { name: 'Comment' })).toHaveFocus();
    await user.click(item().getByRole('button', { name: 'Approve' }));
    expect(host.calls('gate.answer')).toEqual([decided('approved', 'Fine', 3)]);
  });

  it('says why an answer no longer counts, and asks again', () => {
    const [answer] = [approved('Fine', 1).answer];
    const voided = { why: 'new-version' as const, at: `${dayOf('05-06')}T09:00:00.000Z` };
    const criterion = anApproval({
      unmet: { kind: 'voided', role: 'legal reviewer', why: 'new-version' },
      answer: answer?.kind === 'approval' ? { ...answer, voided } : null,
    });
    showGate(aGateView({ criteria: [criterion] }));
    expect(item().getByText(/^No longer counts since 6 May.*a new version was put up for review$/)).toBeVisible();
    expect(item().getByRole('button', { name: 'Approve' })).toBeEnabled();
  });

  it('says until when the person who is asked has time', () => {
    const inSixHours = new Date(Date.now() + 6.5 * 3_600_000).toISOString();
    const within = { unit: 'hours', length: 48 } as const;
    showGate(aGateView({ criteria: [anApproval({ closes: { at: inSixHours, late: false } }, { within })] }));
    expect(item().getByText(/Waits for Lena Gal, legal reviewer/)).toBeVisible();
    expect(item().getByText(/^Asked since 4 May.* · 48 hours, 6 left, until /)).toBeVisible();
  });

  it('says that nobody is named, and lets who manages the gate name someone', async () => {
    const unmet = { kind: 'not-decided', role: 'legal reviewer', person: null } as const;
    const criterion = anApproval({ unmet, asked: null, mayAnswer: false });
    const { user } = showGate(aGateView({ criteria: [criterion] }), {
      'gate.choices': {
        ...{ kind: 'choices', attachments: [], claimIssues: [], briefEpics: [], issues: [], hasMatrix: false },
        roles: [{ role: 'legal reviewer', person: legal }],
      },
    });
    expect(item().getByText('Nobody is named as legal reviewer')).toBeVisible();
    await user.click(item().getByRole('button', { name: 'Name someone' }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: /Person/ })).toHaveFocus());
  });
});
