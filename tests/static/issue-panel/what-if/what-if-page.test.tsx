import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { whatIfMessages } from '../../../../src/contract/what-if';
import { WhatIfPage } from '../../../../static/issue-panel/what-if/what-if-page';
import { fakeModuleHost } from '../../support/fake-module-host';
import { expectNoAxeFaults } from '../../support/no-axe-faults';
import { anIssue, dayOf, featureFreeze } from '../../support/panel-builders';
import { aMove, aWhatIf } from '../../support/what-if-builders';

const { id, key, summary, start, due } = featureFreeze;
const modal = { launchId: 'atlas', issue: { id, key, summary, start, due } };
const found = aWhatIf({ issue: featureFreeze, shifts: [aMove(anIssue(), dayOf('12-28'), 4)] });

function show(extension: Readonly<Record<string, unknown>>) {
  const host = fakeModuleHost(
    whatIfMessages,
    { 'what-if.ask': found, 'what-if.apply': { kind: 'done' } },
    { extension },
  );
  const page = render(<WhatIfPage />);
  return { host, page, user: userEvent.setup() };
}

describe('WhatIfPage', () => {
  it('asks about the issue that the panel named, and closes with word that it moved the date', async () => {
    const { host, page, user } = show({ type: 'jira:issuePanel', modal });
    expect(await screen.findByRole('heading', { name: 'What if Feature freeze (PROD-2) moves?' })).toBeInTheDocument();
    expect(await screen.findByLabelText('Due')).toHaveFocus();
    await user.paste(dayOf('12-22'));
    expect(await screen.findByText(/Moves 1 marketing issue by 4 working days/)).toBeVisible();
    await expectNoAxeFaults(page.container);
    await user.click(screen.getByRole('button', { name: 'Move the date' }));
    await waitFor(() => expect(host.told('close')).toEqual([{ moved: true }]));
  });

  it('closes with Escape, an open calendar first', async () => {
    const { host, user } = show({ modal });
    await user.click(await screen.findByRole('button', { name: /calendar/i }));
    await user.keyboard('{Escape}');
    expect(host.told('close')).toHaveLength(0);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(host.told('close')).toHaveLength(1));
  });

  it('says what went wrong when it is opened without an issue', async () => {
    show({ modal: {} });
    expect(await screen.findByRole('heading', { name: 'Lockstep could not open this question' })).toBeVisible();
  });
});
