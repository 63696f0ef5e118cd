import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import CheckCircleUncheckedIcon from '@atlaskit/icon/core/check-circle-unchecked';
import ClockIcon from '@atlaskit/icon/core/clock';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import type { MilestoneView } from '../../../src/contract/launch';
import { slipLine } from '../../../src/contract/launch-words';
import { GateLozenge } from '../gate/gate-lozenge';
import { formatDay } from '../text/format-day';
import type { CalendarEntry } from './calendar-entries';

interface EntryLineProps {
  readonly entry: CalendarEntry;
  readonly openIssue: (key: string) => void;
}

const stateIcons = {
  todo: { Icon: CheckCircleUncheckedIcon, tone: 'tone-neutral' },
  doing: { Icon: ClockIcon, tone: 'tone-moved' },
  done: { Icon: CheckCircleIcon, tone: 'tone-good' },
} as const;

/** What is due, when, by whom, how far it is, and what is wrong with its time. */
export function EntryLine({ entry: { text, milestone, label, trouble }, openIssue }: EntryLineProps) {
  const { Icon, tone } = stateIcons[milestone.state];
  const slip = slipOf(milestone);
  const TroubleIcon = milestone.missed ? StatusErrorIcon : StatusWarningIcon;
  return (
    <div className="gtm-entry">
      <span className="gtm-text">
        {text}{' '}
        <button type="button" role="link" className="issue-link" onClick={() => openIssue(milestone.key)}>
          {milestone.key}
        </button>
      </span>
      <span className="gtm-facts gtm-small">
        <span>{milestone.due === null ? 'no due date' : formatDay(milestone.due)}</span>
        {label?.startsWith('+') === true && <span className="subtle">{label}</span>}
        <span className={`with-icon ${tone}`}>
          <Icon label="" size="small" />
          {milestone.statusName}
        </span>
        {milestone.gate !== null && <GateLozenge gate={milestone.gate} />}
        <span className="subtle">{personOf(milestone)}</span>
        {slip !== '' && <span className="tone-moved">{slip}</span>}
      </span>
      {trouble !== null && (
        <span className={`with-icon gtm-small ${milestone.missed ? 'tone-bad' : 'tone-warning'}`}>
          <TroubleIcon label="" size="small" />
          {trouble}
        </span>
      )}
    </div>
  );
}

function personOf({ who, row }: MilestoneView): string {
  if (who !== null) return who.name ?? 'someone';
  return row === null || row.owner === '' ? 'nobody assigned' : `nobody assigned, for the ${row.owner}`;
}

/** Against the baseline; empty where there is nothing to tell. */
function slipOf(milestone: MilestoneView): string {
  if (milestone.baseline?.kind !== 'dated') return slipLine(milestone);
  return milestone.baseline.days === 0 ? '' : `${slipLine(milestone)} than in the baseline`;
}
