import type { BaselineView, LaunchView } from '../../../../src/contract/launch';
import { formatInstant } from '../../../shared/text/format-instant';
import { RadioGroup } from '../../../shared/ui/radio-group';
import { useLaunchTools } from '../launch-tools';

const whyWords: Readonly<Record<BaselineView['why'], string>> = {
  created: 'when the launch was made',
  locked: 'when the brief was locked',
  'by-hand': 'by hand',
};

/** Dates as they were once. One of them is what the timeline compares with. */
export function BaselineList({ launch: { baselines, baselineId } }: { readonly launch: LaunchView }) {
  const { chooseBaseline } = useLaunchTools();
  if (baselines.length === 0) {
    return (
      <p className="subtle">
        None yet. A baseline keeps the dates of a day, so that one sees later what has slipped since. Take one with Take
        baseline.
      </p>
    );
  }
  return (
    <RadioGroup
      legend="Compare with"
      value={baselineId ?? 'none'}
      choices={[...baselines.map(toChoice), { value: 'none', label: 'No baseline' }]}
      onChange={(id) => chooseBaseline(id === 'none' ? null : id)}
    />
  );
}

function toChoice({ id, takenAt, why, by }: BaselineView) {
  const hand = by === null ? '' : ` by ${by.name ?? 'someone'}`;
  return { value: id, label: `${formatInstant(takenAt)}, taken ${whyWords[why]}${why === 'by-hand' ? hand : ''}` };
}
