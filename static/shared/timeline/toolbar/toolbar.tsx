import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import type { TimelineModel } from '../model/timeline-model';
import type { TimelineFilter } from '../model/timeline-filter';
import type { Zoom } from '../layout/zoom';
import { ToolbarMenus } from './toolbar-menus';

export interface ToolbarProps {
  readonly model: TimelineModel;
  readonly view: 'timeline' | 'table';
  readonly zoom: Zoom;
  readonly filter: TimelineFilter;
  readonly baselineId: string | null;
  readonly withFloats: boolean;
  readonly onView: (view: 'timeline' | 'table') => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onFilter: (filter: TimelineFilter) => void;
  readonly onBaseline: (id: string | null) => void;
  readonly onFloats: (isShown: boolean) => void;
  readonly onScrollTo: (place: 'today' | 't0') => void;
  readonly onExport: (kind: 'svg' | 'png') => void;
}

const zooms: readonly (readonly [Zoom, string])[] = [
  ['week', 'Weeks'],
  ['month', 'Months'],
  ['quarter', 'Quarters'],
  ['fit', 'Fit'],
];

/** What is shown, and how. */
export function Toolbar(props: ToolbarProps) {
  const { model, view, zoom, filter, withFloats } = props;
  const isTable = view === 'table';
  return (
    <div className="tl-toolbar" role="group" aria-label="What the timeline shows">
      <div className="tl-tools">
        <div className="tl-segments" role="group" aria-label="View">
          <Segment isOn={!isTable} label="Timeline" onClick={() => props.onView('timeline')} />
          <Segment isOn={isTable} label="Table" onClick={() => props.onView('table')} />
        </div>
        {!isTable && (
          <>
            <div className="tl-segments" role="group" aria-label="Zoom">
              {zooms.map(([value, label]) => (
                <Segment key={value} isOn={zoom === value} label={label} onClick={() => props.onZoom(value)} />
              ))}
            </div>
            <Button spacing="compact" appearance="subtle" onClick={() => props.onScrollTo('today')}>
              Today
            </Button>
            {model.t0 !== null && (
              <Button spacing="compact" appearance="subtle" onClick={() => props.onScrollTo('t0')}>
                T-0
              </Button>
            )}
            <Button
              spacing="compact"
              isSelected={withFloats}
              aria-pressed={withFloats}
              onClick={() => props.onFloats(!withFloats)}
            >
              Critical path
            </Button>
          </>
        )}
      </div>
      <div className="tl-tools">
        <div className="tl-search">
          <Textfield
            isCompact
            aria-label="Find milestones"
            placeholder="Find"
            value={filter.text}
            onChange={({ currentTarget }) => props.onFilter({ ...filter, text: currentTarget.value })}
          />
        </div>
        <ToolbarMenus {...props} />
      </div>
    </div>
  );
}

function Segment({ isOn, label, onClick }: { isOn: boolean; label: string; onClick: () => void }) {
  return (
    <button type="button" className="tl-segment" aria-pressed={isOn} onClick={onClick}>
      {label}
    </button>
  );
}
