import { ErrorMessage } from '../../../shared/ui/error-message';
import { useInitialFocus } from '../../../shared/ui/use-initial-focus';
import { DayField } from '../form/day-field';
import { NameField } from '../form/name-field';
import { TierField } from '../form/tier-field';
import type { Sources } from '../use-sources';
import type { DraftFaults } from './draft-faults';
import { fieldIds } from './field-ids';
import { LaneFields } from './lane-fields';
import { lanes, projectsFor } from './launch-draft';
import { OptionalRows } from './optional-rows';
import { PeopleFields } from './people-fields';
import { TemplateField } from './template-field';
import type { LaunchForm } from './use-launch-draft';

interface LaunchFieldsProps {
  readonly sources: Sources;
  readonly form: LaunchForm;
  /** The day chosen, else the first that works; null: not known yet. */
  readonly t0: string | null;
  readonly problemOf: (field: keyof DraftFaults) => string | null;
  readonly onLeave: (field: keyof DraftFaults) => void;
}

export function LaunchFields({ sources, form, t0, problemOf, onLeave }: LaunchFieldsProps) {
  const { draft, change, template, owners, types, plan, faults } = form;
  const nameField = useInitialFocus<HTMLInputElement>();
  const { today, projects } = sources.options;
  return (
    <>
      <TemplateField
        templates={sources.templates}
        value={draft.templateId}
        onChange={(templateId) => change({ templateId, leaveOut: [] })}
      />
      <NameField
        id={fieldIds.name}
        fieldRef={nameField}
        value={draft.name}
        problem={problemOf('name')}
        onChange={(name) => change({ name })}
        onLeave={() => {
          if (draft.name !== '') onLeave('name');
        }}
      />
      <div className="create-pair">
        <DayField
          id={fieldIds.t0}
          label="T-0, the day of the launch"
          help={draft.t0 === null ? 'The first day with room for everything' : 'Rows are counted back from it'}
          value={t0}
          earliest={today}
          // A day that somebody has chosen is judged at once.
          problem={draft.t0 === null ? problemOf('t0') : (faults.t0 ?? null)}
          offered={plan.answer?.reply.kind === 'impossible' && !plan.busy ? plan.answer.reply.earliest : null}
          onChange={(day) => change({ t0: day })}
        />
        <TierField id="launch-tier" value={draft.tier} onChange={(tier) => change({ tier })} />
      </div>
      {lanes.map((lane) => (
        <LaneFields
          key={lane}
          lane={lane}
          projects={projectsFor(lane, projects)}
          place={draft.places[lane]}
          types={types[lane]}
          problems={{ project: problemOf(`${lane}-project`), type: faults[`${lane}-type`] ?? null }}
          onChange={(place) => change({ places: { ...draft.places, [lane]: place } })}
        />
      ))}
      <ErrorMessage id="types-problem" text={types.failure} />
      {template !== null && (
        <OptionalRows rows={template.rows} leaveOut={draft.leaveOut} onChange={(leaveOut) => change({ leaveOut })} />
      )}
      <PeopleFields
        owners={owners}
        people={draft.people}
        projectKeysOf={form.projectKeysOf}
        onChange={(people) => change({ people })}
      />
    </>
  );
}
