import './gtm-calendar.css';
import Checkbox from '@atlaskit/checkbox';
import { useMemo, useState } from 'react';
import type { LaunchView } from '../../../src/contract/launch';
import { afterLaunch, hiddenMilestones, noDateYet, weekColumns } from '../../../src/contract/launch-words';
import { count } from '../text/count';
import { ColumnHeads } from '../ui/column-heads';
import { calendarModel } from './calendar-model';
import { EntryList } from './entry-list';
import { WeekRow } from './week-row';

interface GtmCalendarProps {
  readonly launch: LaunchView;
  readonly openIssue: (key: string) => void;
}

/** What marketing delivers and product checks, week by week up to the launch, and what comes after it. */
export function GtmCalendar({ launch, openIssue }: GtmCalendarProps) {
  const [showsAll, setShowsAll] = useState(false);
  const model = useMemo(() => calendarModel(launch, showsAll), [launch, showsAll]);
  const { weeks, after, undated, others } = model;
  return (
    <div className="gtm">
      {launch.t0.due === null && (
        <p className="subtle">There is no T-0 with a date that you can see, so weeks are not counted back from it.</p>
      )}
      {others > 0 && (
        <Checkbox
          isChecked={showsAll}
          label={`Show also ${count(others, 'milestone')} that ${others === 1 ? 'is' : 'are'} no deliverable and no checkpoint`}
          onChange={(event) => setShowsAll(event.currentTarget.checked)}
        />
      )}
      {weeks.length === 0 ? (
        <p className="subtle">Nothing has a date up to T-0.</p>
      ) : (
        <div role="table" aria-label="GTM calendar" className="gtm-table">
          <ColumnHeads columns={weekColumns} className="gtm-head" rowClassName="gtm-row" />
          <div role="rowgroup">
            {weeks.map((week) => (
              <WeekRow key={week.kind === 'week' ? week.from : week.label} week={week} openIssue={openIssue} />
            ))}
          </div>
        </div>
      )}
      <EntryList title={afterLaunch} entries={after} openIssue={openIssue} />
      <EntryList title={noDateYet} entries={undated} openIssue={openIssue} />
      {launch.hidden > 0 && <p className="subtle">{hiddenMilestones(launch.hidden)}.</p>}
    </div>
  );
}
