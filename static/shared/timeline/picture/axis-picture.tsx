import type { CSSProperties } from 'react';
import { dayToNumber } from '../model/day-to-number';
import type { TimelineModel } from '../model/timeline-model';
import { dateTicks, monthNameWidth, monthTicks, weekTicks, type Tick, type Window } from '../layout/axis-ticks';
import { xOf, type Scale } from '../layout/scale';
import { sizes } from '../layout/sizes';
import { font, ink } from './ink';

interface AxisPictureProps {
  readonly model: TimelineModel;
  readonly scale: Scale;
  readonly window: Window;
  /** Where the picture scrolls, names of months stand elsewhere, so that they stay in sight. */
  readonly withMonths: boolean;
}

/** Height of the axis: months, days, and weeks from T-0 where there is one. */
export function axisHeight({ t0 }: TimelineModel): number {
  return sizes.axisLine * (t0 === null ? 2 : 3);
}

/** Months, days and weeks to T-0, one under the other, with today and T-0 marked. */
export function AxisPicture({ model, scale, window, withMonths }: AxisPictureProps) {
  const { t0, launch } = model;
  const line = sizes.axisLine;
  const today = dayToNumber(launch.today);
  const todayX = xOf(scale, today + 0.5);
  const height = axisHeight(model);
  return (
    <g fontFamily={font.family}>
      <Line ticks={withinFrom(monthTicks(scale, window), window.from)} y={0} isHead withLabels={withMonths} />
      <Line ticks={clearOf(dateTicks(scale, window), { x: todayX, label: 'Today' })} y={line} />
      {t0 !== null && (
        <Line ticks={clearOf(weekTicks(scale, window, t0), { x: xOf(scale, t0 + 0.5), label: 'T-0' })} y={2 * line} />
      )}
      <path d={`M${window.from} ${height - 0.5}H${window.to}`} stroke={ink.grid} />
      {today >= scale.first && today <= scale.last && <Flag x={todayX} y={line} color={ink.todayText} label="Today" />}
      {t0 !== null && <Flag x={xOf(scale, t0 + 0.5)} y={2 * line} color={ink.text} label="T-0" />}
    </g>
  );
}

/** A month that began before the picture is named at its beginning, if there is room before the next one. */
function withinFrom(ticks: readonly Tick[], from: number): Tick[] {
  return ticks.flatMap((tick, place) => {
    if (tick.x >= from) return [tick];
    const next = ticks[place + 1];
    return next !== undefined && next.x < from + monthNameWidth ? [] : [{ ...tick, x: from }];
  });
}

/** Words under a flag would be half a word. */
function clearOf(ticks: readonly Tick[], { x, label }: { readonly x: number; readonly label: string }): Tick[] {
  const half = flagWidth(label) / 2;
  const isUnder = (tick: Tick) => {
    const from = tick.x + labelInset;
    return from + tick.label.length * letter > x - half && from < x + half;
  };
  return ticks.map((tick) => (isUnder(tick) ? { ...tick, label: '' } : tick));
}

/** Px, of small type. */
const letter = 6.6;
const labelInset = 5;

function flagWidth(label: string): number {
  return label.length * letter + 12;
}

interface LineProps {
  readonly ticks: readonly Tick[];
  readonly y: number;
  readonly isHead?: boolean;
  readonly withLabels?: boolean;
}

function Line({ ticks, y, isHead = false, withLabels = true }: LineProps) {
  return (
    <>
      {ticks.map(({ x, label }) => (
        <g key={x}>
          <path d={`M${x + 0.5} ${y}v${sizes.axisLine}`} stroke={ink.grid} />
          {withLabels && (
            <text
              x={x + labelInset}
              y={y + 15}
              fontSize={isHead ? font.body : font.small}
              fontWeight={isHead ? 600 : 400}
              fill={isHead ? ink.text : ink.subtle}
              style={tabular}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

const tabular: CSSProperties = { fontVariantNumeric: 'tabular-nums' };

interface FlagProps {
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly label: string;
}

function Flag({ x: day, y, color, label }: FlagProps) {
  const width = flagWidth(label);
  // At the very beginning of the picture half of it would be hidden.
  const x = Math.max(day, width / 2 + 1);
  return (
    <g>
      <rect x={x - width / 2} y={y + 2} width={width} height={17} rx={4} fill={color} />
      <text x={x} y={y + 14.5} fontSize={font.small} fontWeight={600} textAnchor="middle" fill={ink.surface}>
        {label}
      </text>
    </g>
  );
}
