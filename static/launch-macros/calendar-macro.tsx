import { lazy } from 'react';
import { launchUnboundWords } from '../../src/contract/launch-words';
import { fetchEarly } from '../shared/ui/fetch-early';
import { LaunchMacro } from './launch-macro';

const loadGtmCalendar = async () => ({ default: (await import('../shared/gtm-calendar/gtm-calendar')).GtmCalendar });
const GtmCalendar = lazy(loadGtmCalendar);
fetchEarly(loadGtmCalendar);

/** The room of the macro `gtm-calendar`: what is delivered and checked, week by week up to the launch. */
export function CalendarMacro() {
  return <LaunchMacro picture={GtmCalendar} unboundWords={launchUnboundWords.calendar} />;
}
