import { lazy } from 'react';
import { launchUnboundWords } from '../../src/contract/launch-words';
import { fetchEarly } from '../shared/ui/fetch-early';
import { LaunchMacro, type LaunchPictureProps } from './launch-macro';

const loadTimeline = async () => ({ default: (await import('../shared/timeline/timeline')).Timeline });
const Timeline = lazy(loadTimeline);
fetchEarly(loadTimeline);

/** The room of the macro `timeline`: all milestones of a launch on one axis. */
export function TimelineMacro() {
  return <LaunchMacro picture={CompactTimeline} unboundWords={launchUnboundWords.timeline} />;
}

function CompactTimeline(props: LaunchPictureProps) {
  return <Timeline {...props} compact />;
}
