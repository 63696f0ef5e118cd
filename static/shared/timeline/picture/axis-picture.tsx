import type { CSSProperties } from 'react';
import { dayToNumber } from '../model/day-to-number';
import type { TimelineModel } from '../model/timeline-model';
import { dateTicks, monthTicks, weekTicks, type Tick, type Window } from '../layout/axis-ticks';
import { xOf, type Scale } from '../layout/scale';
import { sizes } from '../layout/sizes';
import { font, ink } from './ink';

interface AxisPictureProps {
  readonly model: TimelineModel;
  readonly scale: Scale;
  readonly window: Window;
}

/** Height of the axis: months, days, and weeks from T-0 where there is one. */
export function axisHeight({ t0 }: TimelineModel): number {
  return sizes.axisLine * (t0 === null ? 2 : 3);
}

/** Months, days and weeks to T-0, one under the other, with today and T-0 marked. */
export function AxisPicture({ model, scale, window }: AxisPictureProps) {
  const { t0, launch } = model;
  const line = sizes.axisLine;
  const today = dayToNumber(launch.today);
  const height = axisHeight(model);
  return (
    <g fontFamily={font.family}>
      <Line ticks={monthTicks(scale, window)} window={window} y={0} isHead />
      <Line ticks={dateTicks(scale, window)} window={window} y={line} />
      {t0 !== null && <Line ticks={weekTicks(scale, window, t0)} window={window} y={2 * line} />}
      <path d={`M${window.from} ${height - 0.5}H${window.to}`} stroke={ink.grid} />
      {today >= scale.first && today <= scale.last && (
        <Flag x={xOf(scale, today + 0.5)} y={line} color={ink.todayText} label="Today" />
      )}
      {t0 !== null && <Flag x={xOf(scale, t0 + 0.5)} y={2 * line} color={ink.text} label="T-0" />}
    </g>
  );
}

function Line(props: { ticks: readonly Tick[]; window: Window; y: number; isHead?: boolean }) {
  const { ticks, window, y, isHead = false } = props;
  return (
    <>
      {ticks.map(({ x, label }, index) => (
        <g key={label + String(x)}>
          <path d={`M${x + 0.5} ${y}v${sizes.axisLine}`} stroke={ink.grid} />
          <text
            // A month that began left of the window keeps its name in sight.
            x={(isHead && index === 0 ? Math.max(x, window.from) : x) + 5}
            y={y + 15}
            fontSize={isHead ? font.body : font.small}
            fontWeight={isHead ? 600 : 400}
            fill={isHead ? ink.text : ink.subtle}
            style={tabular}
          >
            {label}
          </text>
        </g>
      ))}
    </>
  );
}

const tabular: CSSProperties = { fontVariantNumeric: 'tabular-nums' };

function Flag({ x, y, color, label }: { x: number; y: number; color: string; label: string }) {
  const width = label.length * 6.6 + 12;
  return (
    <g>
      <rect x={x - width / 2} y={y + 2} width={width} height={17} rx={4} fill={color} />
      <text x={x} y={y + 14.5} fontSize={font.small} fontWeight={600} textAnchor="middle" fill={ink.surface}>
        {label}
      </text>
    </g>
  );
}
