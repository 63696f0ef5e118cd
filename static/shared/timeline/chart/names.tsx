import { memo, type FocusEvent, type KeyboardEvent } from 'react';
import type { Layout, RowShape } from '../layout/lay-rows';
import { sizes } from '../layout/sizes';
import type { View } from '../layout/window-of';
import type { TimelineModel } from '../model/timeline-model';
import { laneWords } from '../words/state-words';
import { rowSentence } from '../words/row-sentence';
import { NameRow } from './name-row';

interface NamesProps {
  readonly model: TimelineModel;
  readonly layout: Layout;
  readonly view: View;
  readonly names: number;
  readonly folded: boolean;
  readonly activeId: string | null;
  readonly openIssue: (key: string) => void;
  readonly keys: {
    readonly tabId: string | null;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
  };
}

/** The rows as people and screen readers meet them: lane by lane, one tab stop, a full sentence each. */
export function Names({ model, layout, view, names, folded, activeId, openIssue, keys }: NamesProps) {
  const inView = ({ y, milestone }: RowShape) =>
    (y + sizes.row >= view.top && y <= view.bottom) || milestone.id === keys.tabId;
  const rows = layout.rows.filter(inView);
  return (
    <div
      className={`tl-names${folded ? ' tl-names-folded' : ''}`}
      style={{ width: names, height: layout.height }}
      role="grid"
      tabIndex={-1}
      aria-label={`Timeline of ${model.launch.name}. Up and Down walk the rows, Left and Right the dependencies, Enter opens the issue, M asks what another date would do`}
      aria-rowcount={layout.rows.length}
      aria-colcount={1}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
    >
      {layout.lanes.map(({ role, count, y }) => (
        <div key={role} role="rowgroup" aria-label={`${laneWords[role]}, ${count}`}>
          <div className="tl-lane" style={{ top: y, height: sizes.lane }} aria-hidden="true">
            {laneWords[role]} <span className="subtle">{count}</span>
          </div>
          {rows
            .filter(({ milestone }) => milestone.role === role)
            .map((shape) => (
              <Name
                key={shape.milestone.id}
                {...{ shape, model, folded, openIssue }}
                isTabStop={shape.milestone.id === keys.tabId}
                isActive={shape.milestone.id === activeId}
              />
            ))}
        </div>
      ))}
    </div>
  );
}

interface NameProps {
  readonly shape: RowShape;
  readonly model: TimelineModel;
  readonly folded: boolean;
  readonly isTabStop: boolean;
  readonly isActive: boolean;
  readonly openIssue: (key: string) => void;
}

const Name = memo(function Name({ shape, model, ...rest }: NameProps) {
  const { milestone, y, index } = shape;
  return <NameRow {...rest} milestone={milestone} y={y} index={index} sentence={rowSentence(milestone, model)} />;
});
