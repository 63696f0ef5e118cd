import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { whatIfMessages } from '../../../../../src/contract/what-if';
import { Timeline } from '../../../../../static/shared/timeline/timeline';
import { fakeModuleHost } from '../../../support/fake-module-host';
import { aLaunchView, aMilestone } from '../a-launch-view';

const launch = aLaunchView({
  milestones: [
    aMilestone('1', { float: 0, floatTo: '9', freeFloat: 0, latest: '2026-05-07', critical: true }),
    aMilestone('9', { key: 'PROD-9', due: '2026-05-20', float: 0, floatTo: '9', freeFloat: 0, latest: '2026-05-20' }),
  ],
  t0: { issueId: '9', due: '2026-05-20' },
});

function show(accountId: string) {
  fakeModuleHost(whatIfMessages, {}, { accountId });
  return render(<Timeline launch={launch} openIssue={() => undefined} />);
}

const toggle = () => screen.getByRole('button', { name: 'Critical path' });
const words = (page: ReturnType<typeof show>) =>
  [...page.container.querySelectorAll('.tl-picture text')].map(({ textContent }) => textContent);

describe('useCriticalPath', () => {
  it('shows the critical path until somebody does not want it, and remembers that for them alone', async () => {
    const user = userEvent.setup();
    const first = show('ann');
    expect(toggle()).toHaveAttribute('aria-pressed', 'true');
    expect(words(first)).toContain('no float');
    expect(screen.getByText('critical path', { selector: '.tl-legend li' })).toBeVisible();
    await user.click(toggle());

    expect(words(first)).not.toContain('no float');
    expect(screen.queryByText('critical path', { selector: '.tl-legend li' })).not.toBeInTheDocument();
    // Who looks is known a moment later.
    await waitFor(() => expect(localStorage).toHaveLength(1));
    first.unmount();

    const again = show('ann');
    await waitFor(() => expect(toggle()).toHaveAttribute('aria-pressed', 'false'));
    again.unmount();
    show('ben');
    expect(toggle()).toHaveAttribute('aria-pressed', 'true');
  });

  it('says in words what is critical, to who listens', () => {
    show('cleo');

    expect(screen.getByRole('row', { name: /Float: critical, no float: T-0 moves with it/ })).toBeInTheDocument();
  });
});
