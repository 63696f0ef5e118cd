import { memo } from 'react';
import { mondayToFriday } from '../../../../src/domain/calendar/work-calendar';
import { dayToNumber } from '../model/day-to-number';
import type { TimelineModel } from '../model/timeline-model';
import { monthTicks } from '../layout/axis-ticks';
import { freeSpans } from '../layout/free-spans';
import type { Layout } from '../layout/lay-rows';
import { xOf, type Scale } from '../layout/scale';
import { sizes } from '../layout/sizes';
import type { View } from '../layout/window-of';
import { ink } from './ink';

interface GroundPictureProps {
  readonly model: TimelineModel;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly view: View;
}

/** What lies under the marks: free days, months, lanes, lines between rows, today and T-0. */
export const GroundPicture = memo(function GroundPicture({ model, scale, layout, view }: GroundPictureProps) {
  const { launch, t0, mainCalendar } = model;
  const across = { from: view.left, to: Math.min(view.right, scale.width) };
  const [top, bottom] = [view.top, Math.min(view.bottom, layout.height)];
  const height = Math.max(0, bottom - top);
  const main = mainCalendar?.id ?? '';
  const free = (id: string) => freeSpans(model.calendars.get(id) ?? mondayToFriday, scale, across);
  const rows = layout.rows.filter(({ y }) => y + sizes.row >= top && y <= bottom);
  const today = dayToNumber(launch.today);
  return (
    <g>
      {free(main).map(({ x, width }) => (
        <rect key={x} x={x} y={top} width={width} height={height} fill={ink.free} />
      ))}
      {rows
        .filter(({ milestone }) => milestone.calendar !== main && model.calendars.has(milestone.calendar))
        .map(({ milestone, y }) => (
          <g key={milestone.id}>
            <rect x={across.from} y={y} width={across.to - across.from} height={sizes.row} fill={ink.surface} />
            {free(milestone.calendar).map(({ x, width }) => (
              <rect key={x} x={x} y={y} width={width} height={sizes.row} fill={ink.free} />
            ))}
          </g>
        ))}
      {monthTicks(scale, across)
        .filter(({ x }) => x >= across.from)
        .map(({ x }) => (
          <path key={x} d={`M${x + 0.5} ${top}V${bottom}`} stroke={ink.grid} />
        ))}
      {layout.lanes.map(({ role, y }) => (
        <rect key={role} x={across.from} y={y} width={across.to - across.from} height={sizes.lane} fill={ink.lane} />
      ))}
      <path
        d={rows.map(({ y }) => `M${across.from} ${y + sizes.row - 0.5}H${across.to}`).join('')}
        stroke={ink.grid}
        strokeOpacity={0.5}
      />
      {today >= scale.first && today <= scale.last && (
        <path d={`M${xOf(scale, today + 0.5)} ${top}V${bottom}`} stroke={ink.today} strokeWidth={2} />
      )}
      {t0 !== null && (
        <path
          d={`M${xOf(scale, t0 + 0.5)} ${top}V${bottom}`}
          stroke={ink.strong}
          strokeWidth={1.5}
          strokeDasharray="6 3"
        />
      )}
    </g>
  );
});
