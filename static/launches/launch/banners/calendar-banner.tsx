import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { LaunchView } from '../../../../src/contract/launch';
import { calendarSentence } from '../../text/calendar-sentence';
import { useLaunchTools } from '../launch-tools';
import { useCalendarMoves } from '../use-calendar-moves';

/** A calendar has changed, and nothing moves before somebody has said so. */
export function CalendarBanner({ launch }: { readonly launch: LaunchView }) {
  const { openDialog } = useLaunchTools();
  const moves = useCalendarMoves(launch.id);
  return (
    <SectionMessage appearance="warning">
      <p>{moves.kind === 'moves' ? calendarSentence(moves) : 'A calendar of this launch changed.'}</p>
      {launch.canManage ? (
        <div className="button-row">
          <Button id="look-at-moves" spacing="compact" onClick={() => openDialog('calendar', 'look-at-moves')}>
            Look at the moves
          </Button>
        </div>
      ) : (
        <p className="subtle">Nothing moves until somebody who may edit its T-0 has answered.</p>
      )}
    </SectionMessage>
  );
}
