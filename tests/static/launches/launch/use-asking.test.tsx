import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
// Compiled here, so that no test waits for it.
import '../../../../static/shared/timeline/timeline';
import '../../../../static/shared/what-if/what-if-dialog';
import { aLaunch, freeze } from '../../support/launch-builders';
import { anIssue, dayOf } from '../../support/panel-builders';
import { aMove, aWhatIf } from '../../support/what-if-builders';
import { showLaunches } from '../show-launches';

const { id, key, summary, typeName, role, statusName, state, start, due } = freeze;
const found = aWhatIf({
  issue: { id, key, summary, typeName, role, statusName, state, start, due },
  shifts: [aMove(anIssue(), dayOf('12-28'), 4)],
});
const link = `/launch/atlas?whatIf=${id}&due=${dayOf('06-22')}`;

describe('useAsking', () => {
  it('opens the question of a link over the timeline, and leaves its address behind', async () => {
    const { host, user, address } = await showLaunches(link, { 'launch.load': aLaunch(), 'what-if.ask': found });
    expect(await screen.findByRole('dialog', { name: 'What if Feature freeze (PROD-2) moves?' })).toBeVisible();
    expect(await screen.findByText(/Moves 1 marketing issue/)).toBeVisible();
    expect(host.calls('what-if.ask')).toEqual([{ issueId: id, start: null, due: dayOf('06-22') }]);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(address()).toBe('/launch/atlas');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Atlas 2.0' })).toHaveFocus());
  });

  it('tells that the date is moved, and looks again', async () => {
    const answers = { 'launch.load': aLaunch(), 'what-if.ask': found, 'what-if.apply': { kind: 'done' } } as const;
    const { host, user } = await showLaunches(link, answers);
    await screen.findByText(/Moves 1 marketing issue/);
    const looks = host.calls('launch.load').length;
    await user.click(screen.getByRole('button', { name: 'Move the date' }));
    expect(await screen.findByText('The date of PROD-2 is moved. What hangs on it follows.')).toBeVisible();
    await waitFor(() => expect(host.calls('launch.load').length).toBeGreaterThan(looks));
  });

  it('says of an issue that is not there no more than the backend does', async () => {
    const message = 'Cannot find this issue: it is in no launch, or you cannot see it in Jira.';
    const gone = link.replace(id, '99999');
    await showLaunches(gone, { 'launch.load': aLaunch(), 'what-if.ask': { kind: 'refused', message } });
    expect(await screen.findByRole('dialog', { name: 'What if this date moves?' })).toBeVisible();
    expect(await screen.findByText(message)).toBeVisible();
  });

  it('moves nothing in an archived launch', async () => {
    const message = 'Cannot show what this date would set off: the launch is archived.';
    const { user } = await showLaunches(link, {
      'launch.load': aLaunch({ state: 'archived' }),
      'what-if.ask': { kind: 'refused', message },
    });
    expect(await screen.findByText(message)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(await screen.findByRole('button', { name: 'Table' }));
    await screen.findByRole('columnheader', { name: 'Due' });
    expect(screen.queryByRole('columnheader', { name: 'What if' })).not.toBeInTheDocument();
  });
});
