import './timeline.css';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { LaunchView } from '../../../src/contract/launch';
import { count } from '../text/count';
import { errorMessage } from '../text/error-message';
import { LoadingLines } from '../ui/loading-lines';
import { PartBoundary } from '../ui/part-boundary';
import { Chart } from './chart/chart';
import { CriticalNote } from './critical-note';
import type { ScrollTo } from './chart/scroll-to';
import { useCriticalPath } from './float/use-critical-path';
import type { Zoom } from './layout/zoom';
import { Legend } from './legend';
import { matchesFilter } from './model/matches-filter';
import { noFilter } from './model/timeline-filter';
import { createModel } from './model/timeline-model';
import { AskedDialog } from './move/asked-dialog';
import type { Asking } from './move/asking';
import { useMove } from './move/use-move';
import { NoMilestones } from './no-milestones';
import { Toolbar } from './toolbar/toolbar';
import { UndatedList } from './undated-list';

const TableView = lazy(async () => ({ default: (await import('./table/table-view')).TableView }));

export interface TimelineProps {
  readonly launch: LaunchView;
  readonly openIssue: (key: string) => void;
  /** It can be asked here what a date would set off. Absent: not. */
  readonly asking?: Asking;
  /** Absent: the baseline that came with the launch can be hidden, no other chosen. */
  readonly chooseBaseline?: (id: string | null) => void;
  /** For a macro: nothing can be asked. */
  readonly compact?: boolean;
}

/** Both teams on one axis: a picture, the same as a table, and dates asked about before they are set. */
export function Timeline(props: TimelineProps) {
  const { launch, openIssue, asking, chooseBaseline, compact = false } = props;
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [view, setView] = useState<'timeline' | 'table'>('timeline');
  const [filter, setFilter] = useState(noFilter);
  const [hidesBaseline, hideBaseline] = useState(false);
  const [withFloats, showFloats] = useCriticalPath();
  const [scrollTo, setScrollTo] = useState<ScrollTo | null>(null);
  const [said, say] = useState('');
  const model = useMemo(() => createModel(launch), [launch]);
  const shown = useMemo(() => model.dated.filter((one) => matchesFilter(filter, one)), [model, filter]);
  const undated = useMemo(() => model.undated.filter((one) => matchesFilter(filter, one)), [model, filter]);
  const movable = !compact && asking !== undefined;
  const mover = useMove(asking?.link ?? null, model.byId);
  const baselineId = hidesBaseline ? null : launch.baselineId;
  const withBaseline = baselineId !== null;
  const all = launch.milestones.length;
  const found = shown.length + undated.length;
  const saveAs = (kind: 'svg' | 'png') => {
    import('./export/export-timeline')
      .then(({ exportTimeline }) => exportTimeline(kind, { model, shown, zoom, withBaseline, withFloats }))
      .then(
        () => say('The picture is saved'),
        (error: unknown) => say(`Cannot save the picture: ${errorMessage(error)}`),
      );
  };
  if (all === 0) return <NoMilestones hidden={launch.hidden} />;

  return (
    <div className="tl">
      <Toolbar
        {...{ model, view, zoom, filter, baselineId, withFloats }}
        onView={setView}
        onZoom={setZoom}
        onFilter={setFilter}
        onBaseline={(id) => {
          hideBaseline(chooseBaseline === undefined && id === null);
          chooseBaseline?.(id);
        }}
        onFloats={showFloats}
        onScrollTo={(place) => setScrollTo({ place })}
        onExport={saveAs}
      />
      <p className={found < all ? 'subtle tl-small' : 'visually-hidden'} role="status">
        {found < all ? `${found} of ${count(all, 'milestone')} shown` : ''}
      </p>
      {shown.length > 0 && view === 'timeline' && (
        <>
          <Chart
            {...{ model, shown, zoom, withBaseline, withFloats, mover, movable, scrollTo, openIssue }}
            announce={say}
          />
          {withFloats && <CriticalNote model={model} />}
          <Legend withFloats={withFloats} />
        </>
      )}
      {view === 'table' && (
        <PartBoundary>
          <Suspense fallback={<LoadingLines label="Opening the table…" />}>
            <TableView {...{ model, movable, mover, openIssue }} shown={[...shown, ...undated]} />
          </Suspense>
        </PartBoundary>
      )}
      {found === 0 && <p className="subtle">No milestone fits the filter. Change it to see more.</p>}
      {view === 'timeline' && <UndatedList milestones={undated} {...{ movable, mover, openIssue }} />}
      {launch.hidden > 0 && (
        <p className="subtle tl-small">
          {count(launch.hidden, 'issue')} you may not see {launch.hidden === 1 ? 'is' : 'are'} left out.
        </p>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {asking && <AskedDialog launchId={launch.id} mover={mover} asking={asking} />}
    </div>
  );
}
