import { IconButton } from '@atlaskit/button/new';
import ChevronDoubleLeftIcon from '@atlaskit/icon/core/chevron-double-left';
import ChevronDoubleRightIcon from '@atlaskit/icon/core/chevron-double-right';
import { memo } from 'react';
import { monthNameWidth, monthTicks } from '../layout/axis-ticks';
import type { Scale } from '../layout/scale';
import type { View } from '../layout/window-of';
import type { TimelineModel } from '../model/timeline-model';
import { AxisPicture, axisHeight } from '../picture/axis-picture';

interface ChartHeadProps {
  readonly model: TimelineModel;
  readonly scale: Scale;
  readonly view: View;
  readonly names: number;
  readonly folded: boolean;
  readonly onFold: () => void;
}

/** The axis, which stays above the rows, and the corner, which stays with the names. */
export const ChartHead = memo(function ChartHead({ model, scale, view, names, folded, onFold }: ChartHeadProps) {
  const height = axisHeight(model);
  const right = Math.min(view.right, scale.width);
  const width = Math.max(1, right - view.left);
  const across = { from: view.left, to: right };
  const months = monthTicks(scale, across)
    .map((tick, place, all) => ({ ...tick, width: (all[place + 1]?.x ?? scale.width) - tick.x }))
    // One that sticks out to the left has room only for what is in the picture.
    .filter(({ x, width: space }) => space + Math.min(0, x) >= monthNameWidth);
  return (
    <div className="tl-head" style={{ height }}>
      <div className="tl-corner" style={{ width: names }}>
        {!folded && <span className="tl-corner-title">Milestone</span>}
        <IconButton
          icon={folded ? ChevronDoubleRightIcon : ChevronDoubleLeftIcon}
          label={folded ? 'Show names' : 'Fold names'}
          appearance="subtle"
          spacing="compact"
          onClick={onFold}
        />
      </div>
      <svg
        className="tl-axis"
        aria-hidden="true"
        style={{ left: names + view.left }}
        width={width}
        height={height}
        viewBox={`${view.left} 0 ${width} ${height}`}
      >
        <AxisPicture model={model} scale={scale} window={across} withMonths={false} />
      </svg>
      {months.map(({ x, label, width: space }) => (
        <div key={x} className="tl-month" aria-hidden="true" style={{ left: names + x, width: space }}>
          <span style={{ left: names + 5 }}>{label}</span>
        </div>
      ))}
    </div>
  );
});
