import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { launchesResolvers, type LaunchesResolvers } from '../../../../src/contract/launches-resolvers';
import { CreateLaunch } from '../../../../static/launches/create/create-launch';
import { NavigationContext } from '../../../../static/launches/state/navigation';
import { fakeModuleHost, type Answers, type Surroundings } from '../../support/fake-module-host';
import { someAnswers } from './creation-builders';

/** The page `/new`, read. `visits`: places the reader was sent to. */
export async function showCreate(answers: Answers<LaunchesResolvers> = {}, around: Surroundings = {}) {
  const host = fakeModuleHost(launchesResolvers, { ...someAnswers, ...answers }, { jira: nobody, ...around });
  const visits: string[] = [];
  const go = (to: string) => void visits.push(to);
  const page = render(
    <main>
      <NavigationContext.Provider value={{ place: { path: '/new', search: '' }, go, replace: go }}>
        <CreateLaunch />
      </NavigationContext.Provider>
    </main>,
  );
  // Several answers come one after the other.
  const reading = () => screen.queryByText(/^(Reading templates|Reckoning)/);
  await waitFor(() => expect(reading()).not.toBeInTheDocument(), { timeout: 10_000 });
  return { host, page, visits, user: userEvent.setup() };
}

const nobody = () => ({ status: 200, body: [] });
