import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useState } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import { formatDay } from '../../../shared/text/format-day';
import { RadioGroup } from '../../../shared/ui/radio-group';
import { useLaunchTools } from '../launch-tools';

/** More than these are found in the settings of the launch. */
const mostLikely = 5;

/** Without a T-0 nothing can be counted back: it is named here, from those that would do. */
export function T0Banner({ launch }: { readonly launch: LaunchView }) {
  const { act, busy } = useLaunchTools();
  const candidates = candidatesOf(launch);
  const [choice, setChoice] = useState(candidates[0]?.value ?? '');
  const named = launch.milestones.find(({ id }) => id === launch.t0.issueId);
  const chosen = candidates.find(({ value }) => value === choice);
  const name = () => {
    if (chosen === undefined) return;
    void act('launch.edit', { launchId: launch.id, t0: chosen.value }, `T-0 is now ${chosen.label}.`);
  };
  if (named !== undefined) {
    return (
      <SectionMessage title="T-0 has no date" headingLevel="h2">
        <p>
          {named.summary} ({named.key}) is T-0. Give it a due date in Jira, so that weeks and float can be counted.
        </p>
      </SectionMessage>
    );
  }
  if (!launch.canManage || candidates.length === 0) {
    return (
      <SectionMessage title="No T-0 that you can see" headingLevel="h2">
        <p>Weeks and float are counted from T-0, the milestone that is the launch itself.</p>
      </SectionMessage>
    );
  }
  return (
    <SectionMessage title="Which milestone is the launch itself?" headingLevel="h2">
      <p>No T-0 is named yet. Weeks and float are counted from it.</p>
      <RadioGroup legend="T-0" value={choice} choices={candidates} onChange={setChoice} />
      <div className="button-row">
        <Button spacing="compact" isDisabled={busy || chosen === undefined} onClick={name}>
          Name as T-0
        </Button>
      </div>
    </SectionMessage>
  );
}

function candidatesOf({ t0Candidates, milestones }: LaunchView) {
  return t0Candidates.slice(0, mostLikely).flatMap((id) => {
    const milestone = milestones.find((one) => one.id === id);
    if (milestone === undefined) return [];
    const { key, summary, due } = milestone;
    return [{ value: id, label: `${key} ${summary}`, help: due === null ? 'No due date' : `Due ${formatDay(due)}` }];
  });
}
