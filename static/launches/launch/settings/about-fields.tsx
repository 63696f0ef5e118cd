import { Label } from '@atlaskit/form/label';
import Select from '@atlaskit/select/select';
import Textfield from '@atlaskit/textfield';
import type { LaunchView, TierView } from '../../../../src/contract/launch';
import { formatDay } from '../../../shared/text/format-day';
import type { SettingsDraft } from './settings-draft';

interface AboutFieldsProps {
  readonly launch: LaunchView;
  readonly draft: SettingsDraft;
  readonly onChange: (draft: SettingsDraft) => void;
}

interface Choice<T> {
  readonly value: T;
  readonly label: string;
}

const tiers: readonly Choice<TierView | null>[] = [
  { value: null, label: 'None' },
  { value: 1, label: 'Tier 1' },
  { value: 2, label: 'Tier 2' },
  { value: 3, label: 'Tier 3' },
];

/** Name, tier, and which milestone is the launch itself. */
export function AboutFields({ launch, draft, onChange }: AboutFieldsProps) {
  const milestones = t0Choices(launch);
  return (
    <>
      <div>
        <Label htmlFor="settings-name">Name</Label>
        <Textfield
          id="settings-name"
          value={draft.name}
          aria-describedby="launch-settings-problem"
          onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
        />
      </div>
      <div>
        <Label htmlFor="settings-tier">Tier</Label>
        <Select<Choice<TierView | null>>
          inputId="settings-tier"
          options={tiers}
          value={tiers.find(({ value }) => value === draft.tier) ?? null}
          isSearchable={false}
          onChange={(choice) => onChange({ ...draft, tier: choice?.value ?? null })}
        />
      </div>
      <div>
        <Label htmlFor="settings-t0">T-0</Label>
        <Select<Choice<string>>
          inputId="settings-t0"
          options={milestones}
          placeholder="Choose the milestone that is the launch itself"
          value={milestones.find(({ value }) => value === draft.t0) ?? null}
          onChange={(choice) => onChange({ ...draft, t0: choice?.value ?? draft.t0 })}
        />
        <p className="subtle launch-help">
          Weeks and float are counted from it. Naming another one moves no date; to move the day, use Move T-0.
        </p>
      </div>
    </>
  );
}

/** The likeliest first, then the other milestones of product by their day. */
function t0Choices({ milestones, t0Candidates, t0 }: LaunchView): readonly Choice<string>[] {
  const likely = (id: string) => {
    const index = t0Candidates.indexOf(id);
    return index < 0 ? t0Candidates.length : index;
  };
  return milestones
    .filter(({ id, role }) => role === 'product' || id === t0.issueId)
    .sort((a, b) => likely(a.id) - likely(b.id) || (b.due ?? '').localeCompare(a.due ?? ''))
    .map(({ id, key, summary, due }) => ({
      value: id,
      label: `${key} ${summary}, ${due === null ? 'no due date' : formatDay(due)}`,
    }));
}
