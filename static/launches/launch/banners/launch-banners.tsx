import type { LaunchView } from '../../../../src/contract/launch';
import { ArchivedBanner } from './archived-banner';
import { CalendarBanner } from './calendar-banner';
import { OffersBanner } from './offers-banner';
import { RunningBanner } from './running-banner';
import { T0Banner } from './t0-banner';

/** What is under way, and what waits for somebody. */
export function LaunchBanners({ launch }: { readonly launch: LaunchView }) {
  const isActive = launch.state === 'active';
  return (
    <>
      {launch.running !== null && <RunningBanner running={launch.running} />}
      {!isActive && <ArchivedBanner launch={launch} />}
      {isActive && launch.milestones.some(({ proposal }) => proposal !== null) && <OffersBanner launch={launch} />}
      {isActive && launch.calendarChanged && <CalendarBanner launch={launch} />}
      {isActive && launch.t0.due === null && <T0Banner launch={launch} />}
    </>
  );
}
