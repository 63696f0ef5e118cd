import { answerCalendar } from '../../app/launches/agreed/answer-calendar';
import { reanchorLaunch } from '../../app/launches/agreed/reanchor-launch';
import { tryCalendar } from '../../app/launches/agreed/try-calendar';
import { tryReanchor } from '../../app/launches/agreed/try-reanchor';
import { archiveLaunch } from '../../app/launches/archive-launch';
import { baselineByHand } from '../../app/launches/baseline-by-hand';
import { editLaunch } from '../../app/launches/edit-launch';
import { listLaunches } from '../../app/launches/list/list-launches';
import { launchPulse } from '../../app/launches/launch-pulse';
import { loadLaunch } from '../../app/launches/load-launch';
import type { LaunchesHandling } from './launches-handling';

type Own =
  | 'launches.list'
  | 'launch.load'
  | 'launch.pulse'
  | 'launch.edit'
  | 'launch.archive'
  | 'launch.baseline'
  | 'launch.reanchor.try'
  | 'launch.reanchor'
  | 'launch.calendar.try'
  | 'launch.calendar';

/** Reading and steering launches: one use case per message. */
export const launchHandlers: Pick<LaunchesHandling, Own> = {
  'launches.list': listLaunches,
  'launch.load': loadLaunch,
  'launch.pulse': launchPulse,
  'launch.edit': editLaunch,
  'launch.archive': archiveLaunch,
  'launch.baseline': baselineByHand,
  'launch.reanchor.try': tryReanchor,
  'launch.reanchor': reanchorLaunch,
  'launch.calendar.try': tryCalendar,
  'launch.calendar': answerCalendar,
};
