import { Label } from '@atlaskit/form/label';
import Select from '@atlaskit/select/select';
import { useState, type FormEvent } from 'react';
import { formatDay } from '../shared/text/format-day';
import { ErrorMessage } from '../shared/ui/error-message';
import { ConfigButtons } from './config-buttons';
import { ConfigFrame } from './config-frame';
import { readBoundLaunch, type FoundLaunch } from './launch-bound';
import { useLaunchSearch } from './launch-search';
import { useSubmit } from './use-submit';

/** ms of rest after a keystroke before the launches are asked for. */
const rest = 250;

/** The configuration of the macros "Launch timeline", "GTM calendar" and "Sync debt": the launch they show. Only its id is saved. */
export function LaunchConfig() {
  return <ConfigFrame read={readBoundLaunch}>{(bound) => <LaunchForm bound={bound} />}</ConfigFrame>;
}

function LaunchForm({ bound }: { readonly bound: FoundLaunch | null }) {
  const [picked, setPicked] = useState(bound);
  const { submit, saving, problem } = useSubmit();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (picked !== null) void submit({ launchId: picked.id });
  };
  return (
    <form className="config-form" onSubmit={save}>
      <h1 className="config-title">Which launch is shown here?</h1>
      {bound !== null && bound.id !== picked?.id && <p className="subtle">Chosen now: {bound.name}</p>}
      <div>
        <Label htmlFor="config-launch">Launch</Label>
        <LaunchSelect value={picked} onPick={setPicked} />
      </div>
      <p className="subtle">
        The page shows the launch as it is in Jira at that moment. Everybody sees those of its issues that they may see
        there.
      </p>
      <ConfigButtons block={picked === null ? 'Choose a launch first' : null} saving={saving} problem={problem} />
    </form>
  );
}

interface LaunchSelectProps {
  readonly value: FoundLaunch | null;
  readonly onPick: (launch: FoundLaunch | null) => void;
}

function LaunchSelect({ value, onPick }: LaunchSelectProps) {
  const { launches, searching, problem, search } = useLaunchSearch();
  return (
    <>
      <Select<FoundLaunch>
        inputId="config-launch"
        placeholder="Type a part of the name"
        descriptionId="config-launch-problem"
        value={value}
        options={launches}
        isClearable
        isLoading={searching}
        isInvalid={problem !== null}
        maxMenuHeight={240}
        // The launches have been searched already.
        filterOption={() => true}
        getOptionValue={({ id }) => id}
        getOptionLabel={({ name }) => name}
        formatOptionLabel={(launch) => (
          <span className="config-launch">
            <span>{launch.name}</span>
            {launch.t0Day !== null && <span className="subtle config-launch-day">T-0 {formatDay(launch.t0Day)}</span>}
          </span>
        )}
        noOptionsMessage={({ inputValue }) => (inputValue === '' ? 'There is no launch yet' : 'No launch matches')}
        loadingMessage={() => 'Searching…'}
        onFocus={() => search('', 0)}
        onInputChange={(text, { action }) => {
          if (action === 'input-change') search(text, rest);
        }}
        onChange={onPick}
      />
      <ErrorMessage id="config-launch-problem" text={problem} />
    </>
  );
}
