import Button from '@atlaskit/button/new';
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import { useId, useState } from 'react';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { canUndo } from '../../shared/ripples/can-undo';
import { UndoButton } from '../../shared/ripples/undo-button';
import { formatDay, formatMoment } from '../../shared/text/format-day';
import { formatMovedDays } from '../../shared/text/format-working-days';
import { RoleLabel } from '../../shared/ui/role-label';
import { FloatLine } from '../float/float-line';
import type { PanelTools } from '../panel-tools';
import { datesInWords } from '../../shared/text/dates-in-words';
import { rippleBehind } from '../text/ripple-behind';
import { WhyChain } from './why-chain';

interface ThisIssueProps {
  readonly panel: InLaunch;
  readonly tools: PanelTools;
}

/** The dates of the issue in view, how they came about, and whether they may move. */
export function ThisIssue({ panel, tools }: ThisIssueProps) {
  const [whyShown, setWhyShown] = useState(false);
  const whyId = useId();
  const { issue, pinned, canEdit, why } = panel;
  const behind = rippleBehind(panel);
  const moved = lastMove(panel);
  const pin = canEdit && (pinned || issue.due !== null) && <PinButton panel={panel} tools={tools} />;
  return (
    <div className="row this-issue">
      <div className="row-main">
        <div className="issue-line">
          <span className="summary this-dates">{movedDates(panel)}</span>
          <RoleLabel role={issue.role} />
        </div>
        {moved && <p className="subtle">Lockstep moved it on {formatMoment(moved.at)}.</p>}
        {pinned && (
          <p className="with-icon subtle">
            <LockLockedIcon label="" size="small" />
            Pinned: this date never moves by itself
          </p>
        )}
        <FloatLine panel={panel} />
      </div>
      <div className="row-actions">
        {why.length > 0 && (
          <Button
            spacing="compact"
            appearance="subtle"
            aria-expanded={whyShown}
            aria-controls={whyShown ? whyId : undefined}
            onClick={() => setWhyShown(!whyShown)}
          >
            Why?
          </Button>
        )}
        {!whyShown && pin}
      </div>
      {whyShown && (
        <div className="why-told">
          <WhyChain id={whyId} steps={why} behind={behind} />
          <div className="row-actions">
            {behind && canUndo(behind) && !panel.launch.archived && (
              <UndoButton ripple={behind} place="why" isDisabled={tools.busy} onUndo={tools.onUndo} />
            )}
            {pin}
          </div>
        </div>
      )}
    </div>
  );
}

function PinButton({ panel: { pinned }, tools }: ThisIssueProps) {
  const pinning = pinned ? 'The date may move again.' : 'The date is pinned: Lockstep does not move it.';
  return (
    <Button
      spacing="compact"
      isDisabled={tools.busy}
      onClick={() => void tools.act('milestone.pin', { pinned: !pinned }, pinning)}
    >
      {pinned ? 'Unpin' : 'Pin this date'}
    </Button>
  );
}

/** The app's last move of the due day, while it still stands; a date set by hand since then speaks for itself. */
function lastMove({ issue, why }: InLaunch) {
  const last = why.at(-1);
  const stands = last !== undefined && last.from.due !== null && last.to.due === issue.due;
  return stands && last.from.due !== issue.due ? { ...last, wasDue: last.from.due } : undefined;
}

/** Old and new date, where the app moved it. */
function movedDates(panel: InLaunch) {
  const { issue } = panel;
  const last = lastMove(panel);
  if (!last?.wasDue || !issue.due) return <strong>{datesInWords(issue)}</strong>;
  return (
    <>
      <s className="subtle">
        <span className="visually-hidden">was </span>
        {formatDay(last.wasDue)}
      </s>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden"> now </span>
      <strong>{formatDay(issue.due)}</strong> <span className="tone-moved">({formatMovedDays(last.days)})</span>
      {issue.start !== null && <span className="subtle">, starts {formatDay(issue.start)}</span>}
    </>
  );
}
