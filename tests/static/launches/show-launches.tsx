import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { launchesResolvers, type LaunchesResolvers } from '../../../src/contract/launches-resolvers';
import { Launches } from '../../../static/launches/launches';
import { fakeHistory } from '../support/fake-history';
import { fakeModuleHost, type Answers, type Surroundings } from '../support/fake-module-host';
// The page fetches it late; loaded through Jest it would outlast a test's patience.
import '../../../static/launches/launch/header/launch-menu';

/** The launches page at an address, read. */
export async function showLaunches(path: string, answers: Answers<LaunchesResolvers>, around: Surroundings = {}) {
  const { history, address, back } = fakeHistory(path);
  const host = fakeModuleHost(launchesResolvers, answers, { ...around, history });
  const page = render(<Launches />);
  // The parts of the page are compiled when they are first asked for.
  await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 });
  await waitFor(() => expect(screen.queryByText(/^(Reading|Opening)/)).not.toBeInTheDocument(), {
    timeout: 20_000,
  });
  return { host, page, user: userEvent.setup(), address, back };
}
