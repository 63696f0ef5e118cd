import type { MilestoneView } from '../../../../src/contract/launch';
import { formatDay } from '../../text/format-day';
import { presentFloats } from '../float/floats-shown';
import { createRouter } from '../layout/create-router';
import { layRows } from '../layout/lay-rows';
import { rangeOf } from '../layout/range-of';
import { createScale } from '../layout/scale';
import { sizes } from '../layout/sizes';
import type { Zoom } from '../layout/zoom';
import type { TimelineModel } from '../model/timeline-model';
import { ArrowsPicture } from '../picture/arrows-picture';
import { AxisPicture, axisHeight } from '../picture/axis-picture';
import { GroundPicture } from '../picture/ground-picture';
import { font, ink } from '../picture/ink';
import { floatLegendItems, legendItems } from '../picture/legend-items';
import { RowPicture } from '../picture/row-picture';
import { laneWords } from '../words/state-words';

export interface ExportPictureProps {
  readonly model: TimelineModel;
  readonly shown: readonly MilestoneView[];
  readonly zoom: Zoom;
  readonly withBaseline: boolean;
  readonly withFloats: boolean;
}

const names = 300;
const title = 56;
const legend = 44;
const fitWidth = 1300;
const none = new Set<string>();
const longestName = 38;

/** The whole picture, from the first day to the last, with title, names and legend: it speaks for itself as a file. */
export function ExportPicture({ model, shown, zoom, withBaseline, withFloats }: ExportPictureProps) {
  const scale = createScale(rangeOf(model, []), { zoom, width: fitWidth, labelRoom: 110 });
  const floats = withFloats ? presentFloats : null;
  const layout = layRows(model, { scale, shown, withNames: false, withBaseline, trials: new Map(), floats });
  const forms = withFloats ? [...legendItems, ...floatLegendItems] : legendItems;
  const head = axisHeight(model);
  const width = names + scale.width;
  const height = title + head + layout.height + legend;
  const view = { left: 0, right: scale.width, top: 0, bottom: layout.height };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill={ink.surface} />
      <g fontFamily={font.family}>
        <text x={12} y={26} fontSize={18} fontWeight={600} fill={ink.text}>
          {model.launch.name}
        </text>
        <text x={12} y={45} fontSize={font.body} fill={ink.subtle}>
          {subtitle(model, shown.length)}
        </text>
        <g transform={`translate(0 ${title + head})`}>
          {layout.lanes.map(({ role, y, count }) => (
            <g key={role}>
              <rect x={0} y={y} width={names} height={sizes.lane} fill={ink.lane} />
              <text x={12} y={y + 21} fontSize={font.body} fontWeight={600} fill={ink.text}>
                {`${laneWords[role]} ${count}`}
              </text>
            </g>
          ))}
          {layout.rows.map(({ milestone, y }) => (
            <text key={milestone.id} x={12} y={y + 22} fontSize={font.body} fill={ink.text}>
              <tspan fill={ink.subtle}>{milestone.key}</tspan>
              <tspan dx={8}>{cut(milestone.summary, longestName - milestone.key.length)}</tspan>
            </text>
          ))}
        </g>
        <g transform={`translate(${names} ${title})`}>
          <AxisPicture model={model} scale={scale} window={{ from: 0, to: scale.width }} withMonths />
          <g transform={`translate(0 ${head})`}>
            <GroundPicture model={model} scale={scale} layout={layout} view={view} />
            <ArrowsPicture
              dependencies={model.launch.dependencies}
              route={createRouter(layout)}
              isCritical={(dependency) => floats?.isCritical(dependency) ?? false}
              isDone={(id) => model.byId.get(id)?.state === 'done'}
              activeId={null}
              wouldBreak={none}
            />
            {layout.rows.map((shape) => (
              <RowPicture key={shape.milestone.id} shape={shape} />
            ))}
          </g>
        </g>
        {forms.map(({ name, shape }, index) => (
          <g key={name} transform={`translate(${12 + index * 104} ${height - legend + 10})`}>
            {shape}
            <text x={34} y={16} fontSize={font.small} fill={ink.subtle}>
              {name}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

function subtitle({ launch, thisYear }: TimelineModel, shown: number): string {
  const all = launch.milestones.length;
  const parts = [
    launch.t0.due !== null && `T-0 ${formatDay(launch.t0.due, thisYear)}`,
    `as of ${formatDay(launch.today, 0)}`,
    shown < all && `${shown} of ${all} milestones`,
    launch.hidden > 0 && 'without issues that the exporter may not see',
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
