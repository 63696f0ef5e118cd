import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { ErrorMessage } from '../../../shared/ui/error-message';
import { useStart } from '../form/use-start';
import { keepChoices } from '../remembered-choices';
import type { CreateProps } from '../ways-to-create';
import type { DraftFaults } from './draft-faults';
import { fieldIds } from './field-ids';
import { LaunchFields } from './launch-fields';
import { draftToLaunch } from './launch-draft';
import { PlanPreview } from './plan-preview';
import { useLaunchDraft } from './use-launch-draft';

type Field = keyof DraftFaults;

/** One page: what is chosen on one side, what comes of it on the other. */
export function FromTemplate({ sources, onStarted, onUnsure }: CreateProps) {
  const form = useLaunchDraft(sources);
  const { draft, owners, plan, faults } = form;
  const { starting, refusal, start } = useStart({ onStarted, onUnsure });
  // A field is told what is wrong with it once it has been left, or all of them when the launch is to be made.
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set());
  const t0 = draft.t0 ?? plan.answer?.t0 ?? null;

  const create = async () => {
    const fields = Object.keys(fieldIds).filter((field): field is Field => field in fieldIds);
    const [first] = fields.filter((field) => field in faults);
    setLeft(new Set(fields));
    if (first !== undefined) {
      document.getElementById(fieldIds[first])?.focus();
      return;
    }
    const names = owners.map(({ name }) => name);
    const launch = t0 === null ? null : draftToLaunch(draft, { t0, types: form.typeIds, owners: names });
    if (launch === null) return;
    const isStarted = await start(launch.name, () => callLaunches('creation.start', launch));
    if (isStarted) keepChoices(sources.whose, launch);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void create();
  };

  return (
    <div className="create-sides">
      <form className="create-form" aria-label="New launch from a template" noValidate onSubmit={submit}>
        <LaunchFields
          sources={sources}
          form={form}
          t0={t0}
          problemOf={(field) => (left.has(field) ? (faults[field] ?? null) : null)}
          onLeave={(field) => setLeft((before) => new Set([...before, field]))}
        />
        <ErrorMessage id="start-problem" text={refusal} />
        <div className="button-row create-buttons">
          <Button type="submit" appearance="primary" isLoading={starting}>
            Create launch
          </Button>
        </div>
      </form>
      <div className="create-preview">
        <PlanPreview plan={plan} people={draft.people} />
      </div>
    </div>
  );
}
