import { lazy } from 'react';
import { launchUnboundWords } from '../../src/contract/launch-words';
import { LaunchMacro } from './launch-macro';

const GtmCalendar = lazy(async () => ({ default: (await import('../shared/gtm-calendar/gtm-calendar')).GtmCalendar }));

/** The room of the macro `gtm-calendar`: what is delivered and checked, week by week up to the launch. */
export function CalendarMacro() {
  return <LaunchMacro picture={GtmCalendar} unboundWords={launchUnboundWords.calendar} />;
}
